package dev.stator.contract.atrest;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Compression;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Text;
import org.jspecify.annotations.Nullable;

/** What is in S3 and read with its item, and one value that is read when it is asked for. */
@Table("leaflets")
record Leaflet(
        @HashKey String owner,
        @RangeKey int number,
        @S3Backed(inlineBytes = 100) @Nullable String text,
        @S3Backed(inlineBytes = 100) @Nullable String cover,

        @S3Backed(inlineBytes = 100) @Encrypted @Nullable String secret,

        @S3Backed(inlineBytes = 100) @Compressed(maxBytes = 100_000) @Nullable
        String gzip,

        @S3Backed(inlineBytes = 100) @Compressed(value = Compression.ZSTD, maxBytes = 100_000) @Nullable
        String zstd,

        @S3Backed(store = "archive", inlineBytes = 100) @Encrypted @Nullable
        S3Text lazy) {
    static Leaflet of(String owner, int number) {
        String own = (Secret.VALUE + " of " + owner + number + " ").repeat(5);
        StringBuilder random = new StringBuilder(); // does not shrink below the bound
        java.util.Random digits = new java.util.Random(number);
        for (int i = 0; i < 400; i++) {
            random.append((char) ('a' + digits.nextInt(26)));
        }
        return new Leaflet(
                owner, number, own, own + "cover", own + "secret", own + random, own + random, S3Text.of(own + "lazy"));
    }
}
