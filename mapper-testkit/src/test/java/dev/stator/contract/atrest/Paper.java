package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import dev.stator.s3.S3Text;
import org.jspecify.annotations.Nullable;

/** Whose three values are always of one write; what is not in S3 tells of which; its writes are counted. */
@Table("papers")
record Paper(
        @HashKey String id,
        String label,
        @S3Backed(inlineBytes = 16) String body,
        @S3Backed(inlineBytes = 16) @Encrypted S3Text page,
        @Version @Nullable Long version) {
    static Paper of(String id, String label) {
        return new Paper(id, label, "body " + label, S3Text.of("page " + label), null);
    }
}
