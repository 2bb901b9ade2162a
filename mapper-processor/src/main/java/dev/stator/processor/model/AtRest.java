package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** Where in an attribute values are that are transformed before they are stored. */
public sealed interface AtRest {
    /** The attribute itself. */
    record Transformed(Optional<Compressed> compressed, Optional<Encrypted> encrypted, Optional<Offloaded> offloaded)
            implements AtRest {
        /** Whether equal values are stored alike. */
        public boolean isDeterministic() {
            return encrypted.filter(Encrypted::deterministic).isPresent();
        }
    }

    /** Each element of a list, or each value of a map. */
    record Each(AtRest element) implements AtRest {}

    /** The attributes of a document. */
    record Inside(ClassName document) implements AtRest {}

    /**
     * Compressed.
     *
     * @param codec a constant of the annotation's enum
     */
    record Compressed(String codec, long minimumBytes, long maxBytes) {}

    /** Encrypted. */
    record Encrypted(boolean deterministic) {}

    /** In S3 where it is large. */
    record Offloaded(String store, long inlineBytes, boolean lazy) {}

    /** Whether the whole attribute is transformed. */
    default boolean isWhole() {
        return this instanceof Transformed;
    }
}
