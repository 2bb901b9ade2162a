package dev.stator.contract.generated;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** Nothing is generated. */
@Table("plain")
public record Plain(@HashKey String id) {}
