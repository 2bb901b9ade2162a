package dev.stator.contract.version;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with a version that can be null. */
@Table("wallets")
record Wallet(
        @HashKey String owner,
        @RangeKey String name,
        long balance,
        @Nullable String note,
        @Nullable Set<String> tags,
        @Nullable List<String> moves,
        @Version @Nullable Long version) {
    static Wallet of(long balance) {
        return new Wallet("ada", "main", balance, "a note", Set.of("red"), List.of("a1"), null);
    }

    /** The version of one that was stored. */
    long stored() {
        return Objects.requireNonNull(version, "a version");
    }

    Wallet withBalance(long other) {
        return new Wallet(owner, name, other, note, tags, moves, version);
    }

    Wallet withNote(@Nullable String other) {
        return new Wallet(owner, name, balance, other, tags, moves, version);
    }

    Wallet withName(String other) {
        return new Wallet(owner, other, balance, note, tags, moves, version);
    }

    Wallet withVersion(@Nullable Long other) {
        return new Wallet(owner, name, balance, note, tags, moves, other);
    }
}
