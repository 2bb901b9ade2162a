package check;

import dev.stator.schema.Schema;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes a value and reads it, in both formats. */
public final class RoundTrip {
    private RoundTrip() {}

    /** What {@code value} is after it has been stored. */
    public static <T> T of(Schema<T> schema, T value) {
        Map<String, AttributeValue> item = schema.toItem(value);
        T read = schema.fromItem(item);
        same(item, schema.toItem(read));
        same(item, schema.toItem(schema.fromJson(schema.toJson(value))));
        return read;
    }

    /** Fails unless {@code value} is the same after it has been stored. */
    public static <T> void keeps(Schema<T> schema, T value) {
        same(value, of(schema, value));
    }

    /** Fails unless both are equal. */
    public static void same(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("expected " + expected + "\n but was " + actual);
        }
    }
}
