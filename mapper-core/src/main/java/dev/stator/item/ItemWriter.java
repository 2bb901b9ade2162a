package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes one item. Generated code pushes the attributes of an entity.
 *
 * <pre>{@code
 * out.attribute(NAMES, 0);
 * out.string(order.customerId());
 * out.attribute(NAMES, 1);
 * out.number(order.total());
 * out.attribute(NAMES, 2);                     // a list of strings
 * out.beginList(order.tags().size());
 * for (String tag : order.tags()) out.string(tag);
 * out.endList();
 * }</pre>
 *
 * <p>A writer starts inside the item's map. In a map each value is preceded by {@link #attribute} or {@link #key}; in a list or a
 * set values follow each other.
 *
 * <p>What DynamoDB cannot store throws {@link CodecException}: NaN and the infinities, a number of more than 38 significant
 * digits or of a magnitude outside 1E-130 to 9.9…E+125, an element of a set that is null, more than 32 levels, of
 * which the item is the first.
 *
 * <p>A writer serves one item and one thread.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
 */
public interface ItemWriter {
    /** The next value belongs to this attribute of the current map. */
    void attribute(AttributeNames names, int ordinal);

    /** The next value belongs to this key of the current map. */
    void key(String key);

    /** Writes NULL. */
    void nullValue();

    /** Writes an S, or an element of an SS. */
    void string(String value);

    /** Writes a BOOL. */
    void bool(boolean value);

    /** Writes an N, or an element of an NS. */
    void number(long value);

    /** Writes an N, or an element of an NS: the shortest decimal text that names this value. */
    void number(double value);

    /** Writes an N, or an element of an NS: the shortest decimal text that names this value. */
    void number(float value);

    /** Writes an N, or an element of an NS. */
    void number(BigDecimal value);

    /** Writes an N, or an element of an NS. */
    void number(BigInteger value);

    /** Writes a B, or an element of a BS. The bytes must not change until the item is sent. */
    void binary(SdkBytes value);

    /** Writes a copy of the bytes as a B, or as an element of a BS. */
    void binary(byte[] value);

    /** Writes a copy of the remaining bytes as a B, or as an element of a BS; the buffer's position stays. */
    void binary(ByteBuffer value);

    /**
     * Begins an M.
     *
     * @param size the number of entries, at least about
     */
    void beginMap(int size);

    /** Ends an M. */
    void endMap();

    /**
     * Begins an L.
     *
     * @param size the number of elements, at least about
     */
    void beginList(int size);

    /** Ends an L. */
    void endList();

    /**
     * Begins a set. DynamoDB has no empty sets: one of size 0 is stored as an empty L. (Generated code leaves out an attribute
     * that is an empty set, so this happens to elements of lists and values of maps.)
     *
     * @param type the type of the set: SS, NS or BS
     * @param size the number of elements, exactly
     */
    void beginSet(AttributeType type, int size);

    /** Ends a set. */
    void endSet();

    /** Writes a value of any type. */
    void attributeValue(AttributeValue value);

    /** Where the writer stands, for messages: {@code lines[2].price}; empty at the item itself. */
    String path();
}
