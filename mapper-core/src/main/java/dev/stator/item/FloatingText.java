package dev.stator.item;

/** The text of any float or double, made and read by the JDK, whose classes for that are loaded only where they are needed. */
final class FloatingText {
    private FloatingText() {}

    static String of(double value) {
        double magnitude = Math.abs(value);
        if ((magnitude >= 1E-130 && magnitude < 1E126) || magnitude == 0) {
            return Double.toString(value);
        }
        throw Double.isNaN(magnitude) || Double.isInfinite(magnitude) ? notFinite() : NumberText.outOfMagnitude();
    }

    static String of(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            throw notFinite();
        }
        return Float.toString(value); // every float is within DynamoDB's range
    }

    static float toFloat(String text) {
        NumberText.requireNumeric(text);
        float value;
        try {
            value = Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw NumberText.notANumber();
        }
        if (Float.isInfinite(value)) {
            throw new CodecException("the number is out of the range of float");
        }
        return value;
    }

    static double toDouble(String text) {
        NumberText.requireNumeric(text);
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw NumberText.notANumber();
        }
        if (Double.isInfinite(value)) {
            throw new CodecException("the number is out of the range of double");
        }
        return value;
    }

    private static CodecException notFinite() {
        return new CodecException("DynamoDB cannot store NaN and infinities");
    }
}
