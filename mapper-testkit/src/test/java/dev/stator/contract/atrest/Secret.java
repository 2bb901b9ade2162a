package dev.stator.contract.atrest;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Compression;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody who can write the table, but has no keys, would change; two of each kind, to be swapped. */
@Table("secrets")
record Secret(
        @HashKey String owner,
        @RangeKey int number,
        @Encrypted @Nullable String note,
        @Encrypted @Nullable String other,
        @Encrypted(deterministic = true) @Nullable String tag,
        @Encrypted(deterministic = true) @Nullable String mark,

        @Compressed(minimumBytes = 1, maxBytes = 10_000) @Nullable
        List<String> lines,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1, maxBytes = 10_000) @Nullable
        String zipped,

        @Compressed(minimumBytes = 1, maxBytes = 10_000) @Encrypted @Nullable
        String letter) {
    static final String VALUE = "a value that nobody reads";

    static Secret of(String owner, int number) {
        String own = VALUE + " of " + owner + number;
        return new Secret(
                owner,
                number,
                own,
                "another: " + own,
                "tag of " + own,
                "tag of " + own,
                List.of(own, own),
                own + own,
                own + own + own);
    }
}
