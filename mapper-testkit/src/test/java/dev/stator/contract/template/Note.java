package dev.stator.contract.template;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A note of a user, whose hash key is an attribute as it is and whose range key is made of two. */
@Table("desk")
@RangeKey("NOTE#{topic}#{name}")
@GlobalIndex(name = "byName", hashKey = "{name}", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "byTopic", rangeKey = "{topic}", projection = Projection.INCLUDE, include = "text")
public record Note(
        @HashKey String user,
        String topic,
        String name,
        @Nullable String text) {}
