package dev.stator.benchmarks.entity;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** A letter that is stored as it is. */
@Table("letters")
public record Letter(@HashKey String id, String sender, String text) {}
