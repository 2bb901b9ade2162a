package dev.stator.contract.stream;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has all ten types of DynamoDB, nested, and a sealed document. */
@Table(value = "shipments", stream = StreamView.NEW_AND_OLD_IMAGES)
public record Shipment(
        @HashKey String customer,
        @RangeKey Instant sent,
        boolean insured,
        long grams,
        ByteBuffer label,
        Set<String> tags,
        Set<Integer> stops,
        Set<ByteBuffer> seals,
        Carrier carrier,
        List<Carrier> before,
        Map<String, List<Integer>> counts,
        @Nullable @Field(writeNull = true) String note) {

    /** Who carries it. */
    @Document
    public sealed interface Carrier {}

    /** By road. */
    @Document
    public record Truck(String plate, int axles) implements Carrier {}

    /** By sea. */
    @Document
    public record Ship(String name, List<String> ports) implements Carrier {}

    static Shipment example() {
        return new Shipment(
                "c1",
                Instant.parse("2026-01-02T03:04:05Z"),
                true,
                12_000,
                bytes(1, 2, 3),
                Set.of("cold", "fragile"),
                Set.of(3, 5),
                Set.of(bytes(7), bytes(8, 9)),
                new Ship("Anna", List.of("Hamburg", "Oslo")),
                List.of(new Truck("AB-1", 3), new Ship("Berta", List.of())),
                Map.of("boxes", List.of(1, 2), "empty", List.of()),
                null);
    }

    Shipment by(Carrier other) {
        return new Shipment(customer, sent, insured, grams, label, tags, stops, seals, other, before, counts, note);
    }

    private static ByteBuffer bytes(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length);
        for (int value : values) {
            bytes.put((byte) value);
        }
        return bytes.flip();
    }
}
