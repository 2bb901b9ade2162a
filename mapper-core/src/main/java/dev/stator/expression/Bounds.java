package dev.stator.expression;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The two values of BETWEEN. DynamoDB refuses a low one above the high one, and quotes both when it does; so they are compared here, in
 * the same order: texts by their bytes in UTF-8, numbers by value, binaries by their unsigned bytes.
 */
record Bounds(AttributeValue low, AttributeValue high) {
    /** Notes what makes them unfit for BETWEEN. */
    void check(String path, ExpressionText out) {
        if (areReversed()) {
            out.refuse("'" + path + "' is compared by between with a low value that is above the high one");
        }
    }

    private boolean areReversed() {
        if (low.s() != null && high.s() != null) {
            return Arrays.compareUnsigned(utf8(low.s()), utf8(high.s())) > 0;
        } else if (low.n() != null && high.n() != null) {
            return new BigDecimal(low.n()).compareTo(new BigDecimal(high.n())) > 0;
        }
        return low.b() != null
                && high.b() != null
                && Arrays.compareUnsigned(low.b().asByteArrayUnsafe(), high.b().asByteArrayUnsafe()) > 0;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the values, which are not for logs. */
    @Override
    public String toString() {
        return "Bounds";
    }
}
