package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Single values as the SDK has them, both ways: what generated code calls for an item's scalars.
 *
 * <pre>{@code
 * item.put("id", StoredValue.string(session.id()));
 * long visits = StoredValue.int64(item.get("visits"));
 * }</pre>
 *
 * <p>The methods do what those of the same names do in {@link AttributeValueReader} and {@link AttributeValueWriter}, without an object
 * that knows where it stands. They throw a {@link CodecException} for a value that cannot be stored or is of another type than asked for.
 */
public final class StoredValue {
    private StoredValue() {}

    /** Whether NULL is stored. */
    public static boolean isNull(AttributeValue stored) {
        return stored.nul() != null;
    }

    /** The text of an S; null where NULL is stored. */
    public static @Nullable String string(AttributeValue stored) {
        String s = stored.s();
        if (s == null) {
            requireNull(stored, AttributeType.S);
        }
        return s;
    }

    /** A BOOL; false where NULL is stored. */
    public static boolean bool(AttributeValue stored) {
        Boolean bool = stored.bool();
        if (bool == null) {
            requireNull(stored, AttributeType.BOOL);
            return false;
        }
        return bool;
    }

    /** An N that a byte holds; 0 where NULL is stored. */
    public static byte int8(AttributeValue stored) {
        String n = number(stored);
        return n == null ? 0 : NumberText.toInt8(n);
    }

    /** An N that a short holds; 0 where NULL is stored. */
    public static short int16(AttributeValue stored) {
        String n = number(stored);
        return n == null ? 0 : NumberText.toInt16(n);
    }

    /** An N that an int holds; 0 where NULL is stored. */
    public static int int32(AttributeValue stored) {
        String n = number(stored);
        return n == null ? 0 : NumberText.toInt32(n);
    }

    /** An N that a long holds; 0 where NULL is stored. */
    public static long int64(AttributeValue stored) {
        String n = number(stored);
        return n == null ? 0 : NumberText.toInt64(n);
    }

    /** The float nearest to an N; 0 where NULL is stored. */
    public static float float32(AttributeValue stored) {
        String n = number(stored);
        return n == null ? 0 : NumberText.toFloat(n);
    }

    /** The double nearest to an N; 0 where NULL is stored. */
    public static double float64(AttributeValue stored) {
        String n = number(stored);
        return n == null ? 0 : NumberText.toDouble(n);
    }

    /** An N, exactly; null where NULL is stored. */
    public static @Nullable BigDecimal decimal(AttributeValue stored) {
        String n = number(stored);
        return n == null ? null : NumberText.toBigDecimal(n);
    }

    /** A whole N, exactly; null where NULL is stored. */
    public static @Nullable BigInteger integer(AttributeValue stored) {
        String n = number(stored);
        return n == null ? null : NumberText.toBigInteger(n);
    }

    /** The bytes of a B; null where NULL is stored. */
    public static @Nullable SdkBytes binary(AttributeValue stored) {
        SdkBytes b = stored.b();
        if (b == null) {
            requireNull(stored, AttributeType.B);
        }
        return b;
    }

    /** A NULL. */
    public static AttributeValue nullValue() {
        return AttributeValue.createNul(true);
    }

    /** An S. */
    public static AttributeValue string(String value) {
        return AttributeValue.createS(requireValue(value));
    }

    /** A BOOL. */
    public static AttributeValue bool(boolean value) {
        return AttributeValue.createBool(value);
    }

    /** An N. */
    public static AttributeValue number(long value) {
        return AttributeValue.createN(Long.toString(value));
    }

    /** An N: the shortest text that stands for this double and no other. */
    public static AttributeValue number(double value) {
        return AttributeValue.createN(NumberText.of(value));
    }

    /** An N: the shortest text that stands for this float and no other. */
    public static AttributeValue number(float value) {
        return AttributeValue.createN(NumberText.of(value));
    }

    /** An N. */
    public static AttributeValue number(BigDecimal value) {
        return AttributeValue.createN(NumberText.of(value));
    }

    /** An N. */
    public static AttributeValue number(BigInteger value) {
        return AttributeValue.createN(NumberText.of(value));
    }

    /** A B. */
    public static AttributeValue binary(SdkBytes value) {
        return AttributeValue.createB(requireValue(value));
    }

    /** A B, of a copy of the bytes. */
    public static AttributeValue binary(byte[] value) {
        return binary(SdkBytes.fromByteArray(value));
    }

    /** A B, of a copy of the bytes that remain, whose position stays where it is. */
    public static AttributeValue binary(ByteBuffer value) {
        return binary(SdkBytes.fromByteBuffer(value));
    }

    private static @Nullable String number(AttributeValue stored) {
        String n = stored.n();
        if (n == null) {
            requireNull(stored, AttributeType.N);
        }
        return n;
    }

    private static void requireNull(AttributeValue stored, AttributeType wanted) {
        if (!isNull(stored)) {
            throw mismatch(wanted, type(stored));
        }
    }

    /** The type of a stored value. */
    static AttributeType type(AttributeValue stored) {
        AttributeValue.Type type = stored.type();
        if (type == null) {
            throw unreadable();
        }
        return switch (type) {
            case S -> AttributeType.S;
            case N -> AttributeType.N;
            case B -> AttributeType.B;
            case BOOL -> AttributeType.BOOL;
            case NUL -> AttributeType.NULL;
            case M -> AttributeType.M;
            case L -> AttributeType.L;
            case SS -> AttributeType.SS;
            case NS -> AttributeType.NS;
            case BS -> AttributeType.BS;
            case UNKNOWN_TO_SDK_VERSION -> throw unreadable();
        };
    }

    static CodecException mismatch(AttributeType wanted, AttributeType found) {
        return new CodecException("expected " + wanted + " but found " + found);
    }

    private static CodecException unreadable() {
        return new CodecException("there is no value, or one of a type that this version of the SDK does not know");
    }

    private static <V> V requireValue(@Nullable V value) {
        if (value == null) {
            throw new CodecException("the value is null");
        }
        return value;
    }
}
