package dev.stator.schema;

import dev.stator.item.AttributeType;

/**
 * One attribute of a key.
 *
 * @param name its stored name
 * @param type S, N or B
 */
public record KeyAttribute(String name, AttributeType type) {}
