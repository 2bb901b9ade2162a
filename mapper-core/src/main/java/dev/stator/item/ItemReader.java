package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A cursor over one stored item. Generated code pulls the attributes that it knows.
 *
 * <pre>{@code
 * int attribute = in.next(NAMES, 0);
 * while (attribute >= 0) {
 *     if (attribute == 0) {
 *         customerId = in.string();
 *         attribute = in.next(NAMES, 1);
 *     }
 *     if (attribute == 1) {
 *         total = in.int64();
 *         attribute = in.next(NAMES, 2);
 *     }
 *     if (attribute == 2) {                            // a list of strings
 *         tags = new ArrayList<>(in.beginList());
 *         while (in.nextElement()) tags.add(in.string());
 *         in.endList();
 *         attribute = in.next(NAMES, 3);
 *     }
 * }
 * }</pre>
 *
 * <p>A reader starts inside the item's map. {@link #next}, {@link #nextKey} and {@link #nextElement} move to a value, of which at
 * most one scalar, list, set or map is then read; a value that is not read is skipped by the next move.
 *
 * <p>Where the stored value is NULL, methods that return an object return null and those that return a primitive return zero
 * or false. Where its type is another than the one asked for, where a number does not fit, and where the text is malformed,
 * every method throws {@link CodecException}.
 *
 * <p>A reader serves one item and one thread.
 */
public interface ItemReader {
    /**
     * Moves to the next attribute of the current map that {@code names} has. A format in which attributes are found by name goes
     * through the names; one that is read from its beginning to its end goes through the text, in whose order the ordinals come.
     *
     * @param from where the names that have not been asked for begin: 0 at first, then one more than what was returned last
     * @return the attribute's ordinal in {@code names}, or -1 when there is none left; attributes that {@code names} does not have
     *     are skipped
     */
    int next(AttributeNames names, int from);

    /** The type of the value at hand. */
    AttributeType type();

    /** Whether the value at hand is NULL. */
    boolean isNull();

    /** Reads an S, or an element of an SS. */
    @Nullable
    String string();

    /**
     * Reads an S of which there are few different ones, such as the name of a constant: as {@link #string} does, but equal ones may be the same
     * object.
     */
    default @Nullable String symbol() {
        return string();
    }

    /** Reads an S that is an instant of ISO 8601, as {@link StringForm#toInstant} does. */
    default @Nullable Instant instant() {
        return StringForm.toInstant(string());
    }

    /** Reads an S that is a UUID, as {@link StringForm#toUUID} does. */
    default @Nullable UUID uuid() {
        return StringForm.toUUID(string());
    }

    /** Reads a BOOL. */
    boolean bool();

    /** Reads an N that is a whole number from -128 to 127. */
    byte int8();

    /** Reads an N that is a whole number from -32,768 to 32,767. */
    short int16();

    /** Reads an N that is a whole number in the range of {@code int}. */
    int int32();

    /** Reads an N that is a whole number in the range of {@code long}. */
    long int64();

    /** Reads an N as the nearest {@code float}. A finite number that rounds to infinity is an error. */
    float float32();

    /** Reads an N as the nearest {@code double}. */
    double float64();

    /** Reads an N exactly. */
    @Nullable
    BigDecimal decimal();

    /** Reads an N that is a whole number. */
    @Nullable
    BigInteger integer();

    /** Reads a B, or an element of a BS. */
    @Nullable
    SdkBytes binary();

    /**
     * Enters an M. Then either {@link #next} or {@link #nextKey} until it says that there is no more, then {@link #endMap}.
     *
     * @return the number of entries, or a guess where the format does not tell it ahead
     */
    int beginMap();

    /** Moves to the next entry of a map with free keys; null when there is none left. */
    @Nullable
    String nextKey();

    /** Leaves a map. */
    void endMap();

    /**
     * Enters an L. Then {@link #nextElement} until it is false, then {@link #endList}.
     *
     * @return the number of elements, or a guess where the format does not tell it ahead
     */
    int beginList();

    /** Moves to the next element of a list or a set; false when there is none left. */
    boolean nextElement();

    /** Leaves a list. */
    void endList();

    /**
     * Enters a set. Then {@link #nextElement} until it is false, each element read with {@link #string}, one of the number methods
     * or {@link #binary}, then {@link #endSet}. An empty L is taken for an empty set, because DynamoDB has no empty sets and
     * {@link ItemWriter#beginSet} stores one that cannot be left out as such.
     *
     * @param type the type of the set: SS, NS or BS
     * @return the number of elements, or a guess where the format does not tell it ahead
     */
    int beginSet(AttributeType type);

    /** Leaves a set. */
    void endSet();

    /** Reads a value of any type as the SDK's class; NULL too. */
    AttributeValue attributeValue();

    /**
     * The string of an attribute of the current map, wherever it stands in it, without moving. Called before the first
     * {@link #next} of a map, to tell the type of a document by its discriminator.
     *
     * @return null where the map has no such attribute, or it is not an S
     */
    @Nullable
    String peek(String attribute);

    /** Where the reader stands, for messages: {@code lines[2].price}; empty at the item itself. */
    String path();
}
