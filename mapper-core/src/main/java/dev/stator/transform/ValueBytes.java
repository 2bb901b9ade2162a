package dev.stator.transform;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.item.CodecException;
import dev.stator.item.NumberForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value as bytes, and back: what is compressed, encrypted and stored in S3.
 *
 * <pre>{@code
 * byte kind = ValueBytes.kind(value);
 * byte[] bytes = ValueBytes.of(value);
 * AttributeValue same = ValueBytes.value(kind, bytes);
 * }</pre>
 *
 * <table>
 *   <caption>The kinds</caption>
 *   <tr><th>kind</th><th>of</th><th>bytes</th></tr>
 *   <tr><td>{@code S}</td><td>S</td><td>UTF-8</td></tr>
 *   <tr><td>{@code B}</td><td>B</td><td>themselves</td></tr>
 *   <tr><td>{@code N}</td><td>N</td><td>the number without exponent and without zeros at its ends: {@code 100}, {@code -0.5}, {@code 0}</td></tr>
 *   <tr><td>{@code O}</td><td>BOOL</td><td>one, 0 or 1</td></tr>
 *   <tr><td>{@code J}</td><td>M, L, SS, NS, BS</td><td>compact DynamoDB JSON in UTF-8, {@code {"NS":["1","2"]}}</td></tr>
 * </table>
 *
 * <p>Equal values have equal bytes: names in a map are sorted as Java sorts strings, and so are sets of strings; sets of numbers are
 * sorted by value, sets of binaries by their unsigned bytes. A NULL has no kind: it is stored as it is. The form is frozen: what was
 * written once is read by every later version.
 */
public final class ValueBytes {
    private static final byte STRING = 'S';
    private static final byte BINARY = 'B';
    private static final byte NUMBER = 'N';
    private static final byte BOOLEAN = 'O';
    private static final byte JSON = 'J';

    private ValueBytes() {}

    /**
     * The kind of a value.
     *
     * @throws CodecException for NULL, and where there is no value or one of a type that this version of the SDK does not know
     */
    public static byte kind(AttributeValue value) {
        AttributeValue.Type type = value.type();
        return switch (type == null ? AttributeValue.Type.UNKNOWN_TO_SDK_VERSION : type) {
            case S -> STRING;
            case B -> BINARY;
            case N -> NUMBER;
            case BOOL -> BOOLEAN;
            case M, L, SS, NS, BS -> JSON;
            case NUL -> throw new CodecException("a NULL has no bytes");
            case UNKNOWN_TO_SDK_VERSION ->
                throw new CodecException(
                        "there is no value, or one of a type that this version of the SDK does not know");
        };
    }

    /**
     * The bytes of a value. Those of a B may be the value's own: they must not be changed.
     *
     * @throws CodecException where the value has no {@link #kind}, or DynamoDB could not store it: a number of too many digits, half of a
     *     surrogate pair
     */
    public static byte[] of(AttributeValue value) {
        return switch (kind(value)) {
            case STRING -> utf8(value.s());
            case BINARY -> value.b().asByteArrayUnsafe();
            case NUMBER -> number(value.n()).getBytes(StandardCharsets.US_ASCII);
            case BOOLEAN -> new byte[] {(byte) (value.bool() ? 1 : 0)};
            default -> JsonBytes.of(value);
        };
    }

    /**
     * The value of such bytes. A B may keep them: they must not be changed afterwards.
     *
     * @throws TransformException {@link Reason#CORRUPT} where they are no value of that kind
     */
    public static AttributeValue value(byte kind, byte[] bytes) {
        return switch (kind) {
            case STRING -> AttributeValue.createS(text(bytes));
            case BINARY -> AttributeValue.createB(SdkBytes.fromByteArrayUnsafe(bytes));
            case NUMBER -> AttributeValue.createN(decimal(bytes));
            case BOOLEAN -> AttributeValue.createBool(bool(bytes));
            case JSON -> JsonBytes.value(bytes);
            default -> throw corrupt("there is no kind " + kind + " of values");
        };
    }

    /** The one text of all texts that stand for a number. */
    static String number(String text) {
        BigDecimal value = NumberForm.decimal(text);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static TransformException corrupt(String problem) {
        return new TransformException(Reason.CORRUPT, problem);
    }

    /**
     * The bytes of a text. The JDK writes a question mark for half of a surrogate pair, so that is looked for before.
     *
     * @throws CodecException where the text has half of a surrogate pair
     */
    public static byte[] utf8(String text) {
        for (int i = 0; i < text.length(); i++) { // which the JVM leaves out where all characters are of Latin-1
            if (Character.isSurrogate(text.charAt(i))) {
                requirePairs(text, i);
                break;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void requirePairs(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    throw new CodecException("the text has half of a surrogate pair, which UTF-8 cannot hold");
                }
                i++; // the other half
            }
        }
    }

    /** The JDK reads a replacement character for what is malformed, which a text may have anyway: only the way back tells. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw corrupt("the bytes of a string are not UTF-8");
        }
        return text;
    }

    private static String decimal(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            if (number(text).equals(text)) {
                return text;
            }
        } catch (CodecException e) {
            throw corrupt("the bytes of a number are none: " + e.getMessage());
        }
        throw corrupt("the bytes of a number are not its one form");
    }

    private static boolean bool(byte[] bytes) {
        if (bytes.length != 1 || bytes[0] < 0 || bytes[0] > 1) {
            throw corrupt("the bytes of a boolean are not 0 or 1");
        }
        return bytes[0] == 1;
    }
}
