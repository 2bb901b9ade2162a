package dev.stator.contract.atrest;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is in S3 where it is large, in every combination. */
@Table("pages")
record Page(
        @HashKey String url,
        @S3Backed(inlineBytes = 100) @Nullable S3Text html,
        @S3Backed(inlineBytes = 100) @Nullable S3Bytes image,
        @S3Backed(inlineBytes = 100) @Nullable String summary,
        @S3Backed(inlineBytes = 100) @Compressed Optional<S3Text> archive,

        @S3Backed(inlineBytes = 100) @Compressed @Encrypted @Nullable
        S3Text secret,

        @S3Backed(inlineBytes = 100) @Encrypted @Nullable List<Link> links,
        long visits) {
    @Document
    record Link(String to, String text) {}

    static Page of(String url, int size) {
        String text = "abcdefghij".repeat(size / 10);
        return new Page(
                url,
                S3Text.of("html " + text),
                S3Bytes.of(("image " + text).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "summary " + text,
                Optional.of(S3Text.of("archive " + text)),
                S3Text.of("secret " + text),
                List.of(new Link("a", text), new Link("b", text)),
                1);
    }
}
