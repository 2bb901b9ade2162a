package dev.stator.contract.fault;

import dev.stator.annotation.Document;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something to be stored wrongly. */
@Table("parts")
@GlobalIndex(name = "byMaker", hashKey = "maker")
record Part(
        @HashKey String maker,
        @RangeKey String code,
        Grade grade,
        int count,
        byte shelf,
        BigDecimal price,
        Instant made,
        Set<String> tags,
        List<Screw> screws,
        Map<String, Integer> sizes,
        String text) {

    enum Grade {
        GOOD,
        BAD
    }

    @Document
    record Screw(int length) {}

    static Part of(String maker, String code) {
        return new Part(
                maker, code, Grade.GOOD, 1, (byte) 1, BigDecimal.ONE, null, Set.of(), List.of(), Map.of(), null);
    }

    Part withText(String text) {
        return new Part(maker, code, grade, count, shelf, price, made, tags, screws, sizes, text);
    }

    Part withPrice(BigDecimal price) {
        return new Part(maker, code, grade, count, shelf, price, made, tags, screws, sizes, text);
    }

    Part withTags(Set<String> tags) {
        return new Part(maker, code, grade, count, shelf, price, made, tags, screws, sizes, text);
    }

    Part withMade(Instant made) {
        return new Part(maker, code, grade, count, shelf, price, made, tags, screws, sizes, text);
    }
}
