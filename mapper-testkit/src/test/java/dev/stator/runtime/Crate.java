package dev.stator.runtime;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An entity that holds any attribute. */
@Table("crates")
public record Crate(@HashKey String id, int count, @Nullable AttributeValue content) {}
