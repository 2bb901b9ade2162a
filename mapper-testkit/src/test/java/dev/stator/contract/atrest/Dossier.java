package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Text;
import org.jspecify.annotations.Nullable;

/** Values in S3 under a key of bytes and a text, which are encrypted both. */
@Table("dossiers")
@SuppressWarnings("ArrayRecordComponent") // items of tests, of which single values are compared
record Dossier(
        @HashKey @Encrypted(deterministic = true) byte[] subject,
        @RangeKey @Encrypted(deterministic = true) String chapter,
        @S3Backed(inlineBytes = 100) @Nullable S3Text text,
        @S3Backed(inlineBytes = 100) @Encrypted @Nullable String secret,
        @Nullable String title) {
    static Dossier of(int subject, String chapter) {
        return new Dossier(
                new byte[] {1, (byte) subject},
                chapter,
                S3Text.of("text " + "a".repeat(1_000)),
                "secret " + "b".repeat(1_000),
                chapter);
    }
}
