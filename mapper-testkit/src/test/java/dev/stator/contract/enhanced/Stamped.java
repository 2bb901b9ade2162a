package dev.stator.contract.enhanced;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.time.Instant;

/** Types that have an attribute of one name, which one of them generates. */
@Table(value = "stamped", discriminator = "kind")
public sealed interface Stamped {
    /** Generates it. */
    record Made(@HashKey String id, @CreatedAt Instant made) implements Stamped {}

    /** Is given it. */
    record Given(@HashKey String id, Instant made) implements Stamped {}
}
