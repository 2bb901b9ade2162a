package dev.stator.benchmarks.entity;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** The same with both kinds of encryption. */
@Table("sealed-letters")
public record SealedLetter(
        @HashKey String id,
        @Encrypted(deterministic = true) String sender,
        @Encrypted String text) {}
