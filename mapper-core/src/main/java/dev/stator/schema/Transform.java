package dev.stator.schema;

import dev.stator.annotation.Compression;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the values of an attribute before they are stored, in this order; what is null is not done. Made by generated code.
 *
 * @param compressed how they are made smaller
 * @param encrypted how they are made unreadable
 * @param offloaded where they are stored when they are large
 */
public record Transform(
        @Nullable Compressed compressed,
        @Nullable Encrypted encrypted,
        @Nullable Offloaded offloaded) {
    /** None. */
    public static final Transform NONE = new Transform(null, null, null);

    /** {@link dev.stator.annotation.Compressed}. */
    public record Compressed(Compression codec, int minimumBytes, int maxBytes) {}

    /** {@link dev.stator.annotation.Encrypted}. */
    public record Encrypted(boolean deterministic) {}

    /**
     * {@link dev.stator.annotation.S3Backed}.
     *
     * @param lazy whether an object is read when it is asked for, and not with its item
     */
    public record Offloaded(String store, int inlineBytes, boolean lazy) {}

    /** The same, compressed. */
    public Transform compressed(Compression codec, int minimumBytes, int maxBytes) {
        return new Transform(new Compressed(codec, minimumBytes, maxBytes), encrypted, offloaded);
    }

    /** The same, encrypted. */
    public Transform encrypted(boolean deterministic) {
        return new Transform(compressed, new Encrypted(deterministic), offloaded);
    }

    /** The same, in S3 where it has more bytes than these. */
    public Transform offloaded(String store, int inlineBytes, boolean lazy) {
        return new Transform(compressed, encrypted, new Offloaded(store, inlineBytes, lazy));
    }

    /** Whether equal values are stored alike and can be compared. */
    public boolean isDeterministic() {
        return encrypted != null && encrypted.deterministic();
    }
}
