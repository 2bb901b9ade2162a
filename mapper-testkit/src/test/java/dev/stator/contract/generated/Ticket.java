package dev.stator.contract.generated;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import java.time.Instant;

/** A time to live without a default. */
@Table("tickets")
public record Ticket(@HashKey String id, @TimeToLive Instant expires) {}
