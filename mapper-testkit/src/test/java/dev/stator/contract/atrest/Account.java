package dev.stator.contract.atrest;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of everything that is compressed and encrypted. */
@Table("accounts")
record Account(
        @HashKey String owner,
        @RangeKey int number,
        @Encrypted @Nullable String note,
        @Encrypted(deterministic = true) @Nullable String email,
        @Encrypted(deterministic = true) @Nullable BigDecimal limit,
        @Compressed @Nullable List<String> history,
        @Compressed @Encrypted Optional<String> letter,
        @Encrypted @Nullable Set<String> tags,
        @Nullable Address address,
        @Nullable List<Card> cards,
        @Nullable Map<String, Card> byName,
        long balance) {
    @Document
    record Address(String city, @Encrypted @Nullable String street) {}

    @Document
    record Card(String bank, @Encrypted @Nullable String pin) {}

    static Account of(int number) {
        return new Account(
                "ada",
                number,
                "a note",
                "ada" + number + "@example.org",
                new BigDecimal("1.5"),
                List.of("opened", "x".repeat(600)),
                Optional.of("dear ada ".repeat(100)),
                Set.of("a", "b"),
                new Address("Leeds", "1 High Street"),
                List.of(new Card("first", "1234"), new Card("second", null)),
                Map.of("main", new Card("third", "9999")),
                7);
    }
}
