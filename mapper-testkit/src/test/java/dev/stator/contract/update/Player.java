package dev.stator.contract.update;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity with something for each action: numbers, sets, lists, maps, documents. */
@Table("players")
@GlobalIndex(name = "byName", hashKey = "name")
record Player(
        @HashKey String club,
        @RangeKey int number,
        @Nullable String name,
        @Nullable Long score,
        @Nullable Long bonus,
        @Nullable BigDecimal balance,
        boolean active,
        @Field("b.c") @Nullable String dotted,
        @Nullable Set<String> badges,
        @Nullable Set<Integer> levels,
        @Nullable List<String> moves,
        @Nullable Map<String, Integer> items,
        @Nullable Address address,
        @Nullable List<Round> rounds) {

    /** Where someone lives. */
    @Document
    record Address(@Nullable String city, @Nullable Integer floor) {}

    /** One round of a game. */
    @Document
    record Round(String opponent, int points) {}

    static Player of(int number) {
        return new Player(
                "c1",
                number,
                "Ada",
                10L,
                2L,
                new BigDecimal("12.5"),
                true,
                "dot",
                Set.of("gold", "silver"),
                Set.of(1, 2),
                List.of("a1", "b2"),
                Map.of("sword", 1),
                new Address("Paris", 3),
                List.of(new Round("Bob", 1), new Round("Eve", 2)));
    }

    /** With nothing but its key, and {@code active}, which is always there. */
    static Player bare(int number) {
        return new Player("c1", number, null, null, null, null, false, null, null, null, null, null, null, null);
    }
}
