package dev.stator.contract.enhanced;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

/** Types of which one has a version. */
@Table(value = "mixed", discriminator = "kind")
public sealed interface Mixed {
    /** With a version. */
    record Counted(@HashKey String id, @Version Long version) implements Mixed {}

    /** Without one. */
    record Free(@HashKey String id) implements Mixed {}
}
