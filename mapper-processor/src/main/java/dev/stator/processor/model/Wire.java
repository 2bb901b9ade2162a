package dev.stator.processor.model;

/** DynamoDB's data types, and {@link #ANY} for a Java type that can be any of them. The names are those of {@code AttributeType}. */
public enum Wire {
    S,
    N,
    B,
    BOOL,
    M,
    L,
    SS,
    NS,
    BS,
    ANY;

    /** Whether it is one value, and not made of others, nor any of them. */
    public boolean isScalar() {
        return isKey() || this == BOOL;
    }

    /** Whether a key of a table or an index can be stored so. */
    public boolean isKey() {
        return this == S || this == N || this == B;
    }
}
