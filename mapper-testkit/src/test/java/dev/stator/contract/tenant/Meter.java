package dev.stator.contract.tenant;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** An entity that no tenant can have: its hash key is a number. */
@Table("meters")
public record Meter(@HashKey long number) {}
