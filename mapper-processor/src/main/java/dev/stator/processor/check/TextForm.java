package dev.stator.processor.check;

import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.Constant;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.util.List;
import java.util.Optional;

/** What the text of a property in a key can be. */
final class TextForm {
    private static final String DIGITS = "0123456789";

    private TextForm() {}

    /** Whether values of this type have a text that can be read back. */
    static boolean exists(ValueType type) {
        return type instanceof EnumValue
                || (type instanceof ScalarValue scalar && scalar.scalar().isMapKey());
    }

    /** Whether they are whole numbers, which can be padded. */
    static boolean isWholeNumber(ValueType type) {
        return type instanceof ScalarValue scalar
                && switch (scalar.scalar()) {
                    case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR, INSTANT_SECONDS, INSTANT_MILLIS -> true;
                    default -> false;
                };
    }

    /** A text that a value can have and in which {@code literal} is, as a message shows it; a text of any form is looked at when it is there. */
    static Optional<String> containing(String literal, ValueType type) {
        if (type instanceof EnumValue constants) {
            return within(
                    constants.constants().stream().map(Constant::storedName).toList(), literal);
        }
        Scalar scalar = ((ScalarValue) type).scalar();
        if (scalar == Scalar.BOOLEAN) {
            return within(List.of("true", "false"), literal);
        }
        String letters = letters(scalar);
        return !letters.isEmpty() && literal.chars().allMatch(letter -> letters.indexOf(letter) >= 0)
                ? Optional.of(
                        "the text of '" + scalar.type().substring(scalar.type().lastIndexOf('.') + 1) + "'")
                : Optional.empty();
    }

    private static Optional<String> within(List<String> texts, String literal) {
        return texts.stream()
                .filter(text -> (text + literal).indexOf(literal) < text.length())
                .findFirst()
                .map(text -> "'" + text + "'");
    }

    /** The letters that a text has; none where it can have any. */
    private static String letters(Scalar scalar) {
        return switch (scalar) {
            case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR, INSTANT_SECONDS, INSTANT_MILLIS -> DIGITS + "-";
            case FLOAT, DOUBLE, BIG_DECIMAL -> DIGITS + "+-.E";
            case DURATION -> DIGITS + "-.";
            case UUID -> DIGITS + "abcdef-";
            case CURRENCY -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            case LOCAL_DATE, YEAR_MONTH, MONTH_DAY -> DIGITS + "+-";
            case PERIOD -> DIGITS + "-PYMD";
            case ZONE_OFFSET -> DIGITS + "+-:Z";
            case INSTANT, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, OFFSET_TIME -> DIGITS + "+-.:TZ";
            default -> "";
        };
    }
}
