package dev.stator.contract.enhanced;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

/** A version that the enhanced client cannot count. */
@Table("leaps")
public record Leap(
        @HashKey String id, @Version(start = 1, step = 3) Long version) {}
