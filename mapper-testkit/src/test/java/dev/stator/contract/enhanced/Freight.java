package dev.stator.contract.enhanced;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.List;

/** What the enhanced client has no bean for: sealed documents, and indexes that hold some attributes. */
@Table(value = "freights", stream = StreamView.KEYS_ONLY)
@GlobalIndex(name = "byPort", hashKey = "port", projection = Projection.INCLUDE, include = "sent")
@LocalIndex(name = "bySent", rangeKey = "sent", projection = Projection.KEYS_ONLY)
public record Freight(
        @HashKey String ship,
        @RangeKey int number,
        String port,
        Instant sent,
        Cargo main,
        List<Cargo> others,
        @Field(writeNull = true) String note) {

    static Freight of(int number, Cargo main, Cargo... others) {
        return new Freight(
                "s1", number, "Brest", Instant.parse("2026-01-05T09:30:00Z"), main, List.of(others), "fragile");
    }

    /** What is carried. */
    @Document(discriminator = "kind")
    public sealed interface Cargo {}

    /** Something in pieces. */
    @Document("box")
    public record Box(int pieces, String label) implements Cargo {}

    /** Something liquid. */
    @Document("tank")
    public record Tank(double litres) implements Cargo {}
}
