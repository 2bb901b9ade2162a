package dev.stator.admin;

/**
 * One thing in which a table differs from its schema.
 *
 * <pre>{@code
 * hash key: the schema has customerId (S), the table has id (S)
 * }</pre>
 *
 * @param kind what differs
 * @param subject the attribute, the index, the stream or the time to live
 * @param expected what the schema has
 * @param found what the table has
 */
public record Difference(Kind kind, String subject, String expected, String found) {
    /** What differs. */
    public enum Kind {
        /** Another attribute is the hash key. */
        HASH_KEY,
        /** Another attribute is the range key, or one of the two has none. */
        RANGE_KEY,
        /** An attribute of a key has another type. */
        ATTRIBUTE_TYPE,
        /** The table lacks an index. */
        MISSING_INDEX,
        /** The table has an index that the schema lacks. */
        EXTRA_INDEX,
        /** The index is global in the one and local in the other. */
        INDEX_SCOPE,
        /** The index has another key. */
        INDEX_KEY,
        /** The index holds other attributes. */
        INDEX_PROJECTION,
        /** The stream keeps something else of a change, or one of the two has no stream. */
        STREAM_VIEW,
        /** Time to live is off, or looks at another attribute. */
        TIME_TO_LIVE
    }

    /** A sentence. */
    @Override
    public String toString() {
        return subject + ": the schema has " + expected + ", the table has " + found;
    }
}
