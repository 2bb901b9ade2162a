package dev.stator.contract.enhanced;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import java.time.Instant;

/** Types that generate the same. */
@Table(value = "tasks", discriminator = "kind")
public sealed interface Task {
    /** Work. */
    record Job(
            @HashKey String id,
            String name,
            @CreatedAt Instant created,
            @Version Long version) implements Task {}

    /** Words. */
    record Memo(
            @HashKey String id,
            String text,
            @CreatedAt Instant created,
            @Version Long version) implements Task {}
}
