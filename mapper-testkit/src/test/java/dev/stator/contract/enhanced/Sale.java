package dev.stator.contract.enhanced;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A record; what the other styles, and the bean of the enhanced client, are made from and compared as. */
@Table("sales")
@GlobalIndex(name = "byState", hashKey = "state", rangeKey = "placed")
@LocalIndex(name = "byWeight", rangeKey = "weight")
public record Sale(
        @HashKey String customer,
        @RangeKey long number,
        State state,
        LocalDate placed,
        Integer weight,
        @Field("t") BigDecimal total,
        boolean gift,
        int pieces,
        UUID reference,
        Set<String> tags,
        List<Line> lines,
        Map<String, Integer> counts,
        Address shipTo,
        @Flatten Contact contact,
        @Convert(PercentText.class) Percent discount,
        String note) {

    /** One that has everything. */
    static Sale of(String customer, long number) {
        return new Sale(
                customer,
                number,
                number % 2 == 0 ? State.NEW : State.PAID,
                LocalDate.of(2026, 1, 1).plusDays(number),
                (int) (100 - number),
                new BigDecimal("12.5"),
                true,
                3,
                new UUID(7, number),
                Set.of("a", "b"),
                List.of(new Line("s1", 2, new BigDecimal("5.25")), new Line("s2", 1, new BigDecimal("2"))),
                Map.of("red", 1, "blue", 2),
                new Address("Rue 1", "Paris", "75001"),
                new Contact("a@example.org", "123"),
                new Percent(12),
                "fragile");
    }

    /** One that has its keys and what cannot be null. */
    static Sale bare(String customer, long number) {
        return new Sale(
                customer, number, null, null, null, null, false, 0, null, Set.of(), null, null, null, null, null, null);
    }
}
