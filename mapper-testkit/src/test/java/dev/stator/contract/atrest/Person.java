package dev.stator.contract.atrest;

import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes of one name, of which only some are encrypted. */
@Table("people")
record Person(
        @HashKey String id,
        @Encrypted(deterministic = true) String email,
        @Encrypted @Nullable String note,
        @Nullable Contact contact,
        List<Contact> others,
        @S3Backed(inlineBytes = 10) @Nullable S3Text letter,
        long visits) {
    @Document
    record Contact(String email, @Encrypted @Nullable String note, long visits) {}

    static Person of(String id) {
        return new Person(id, "own@example.org", "own", new Contact("c@example.org", "theirs", 1), List.of(), null, 1);
    }
}
