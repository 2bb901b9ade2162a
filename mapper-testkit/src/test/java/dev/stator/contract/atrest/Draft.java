package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Text;

/** Whose three values are always of one write; what is not in S3 tells of which. */
@Table("drafts")
record Draft(
        @HashKey String id,
        String label,
        @S3Backed(inlineBytes = 16) String body,
        @S3Backed(inlineBytes = 16) @Encrypted S3Text page) {
    static Draft of(String id, String label) {
        return new Draft(id, label, "body " + label, S3Text.of("page " + label));
    }
}
