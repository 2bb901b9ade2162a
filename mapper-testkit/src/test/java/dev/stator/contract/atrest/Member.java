package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entity of which every key is encrypted, of the table and of its indexes. */
@Table("members")
@GlobalIndex(name = "byEmail", hashKey = "email", rangeKey = "joined")
@GlobalIndex(name = "byCity", hashKey = "city", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "byPhone", rangeKey = "phone", projection = Projection.INCLUDE, include = "note")
record Member(
        @HashKey @Encrypted(deterministic = true) String club,
        @RangeKey @Encrypted(deterministic = true) long number,
        @Encrypted(deterministic = true) @Nullable String email,
        int joined,
        @Encrypted(deterministic = true) @Nullable String phone,
        @Nullable String city,
        @Encrypted Optional<String> note) {
    static Member of(String club, long number) {
        return new Member(
                club,
                number,
                "m" + number + "@example.org",
                2020,
                "0113-" + number,
                "Leeds",
                Optional.of("note " + number));
    }

    Member note(String text) {
        return new Member(club, number, email, joined, phone, city, Optional.of(text));
    }

    Member number(long other) {
        return new Member(club, other, email, joined, phone, city, note);
    }
}
