package dev.stator.examples.guide;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Bytes;
import java.util.List;
import java.util.Optional;

// sample: at-rest-entity
@Table("patients")
record Patient(
        @HashKey String id,
        @Encrypted String name,
        @Encrypted(deterministic = true) String email,
        @Compressed List<String> visits,
        @S3Backed @Compressed Optional<String> report,
        @S3Backed Optional<S3Bytes> scan) {}
// end
