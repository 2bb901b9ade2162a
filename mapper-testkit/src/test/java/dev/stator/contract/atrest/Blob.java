package dev.stator.contract.atrest;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Bytes that were plain before they were annotated. */
@Table("blobs")
@SuppressWarnings("ArrayRecordComponent") // items of tests, of which single values are compared
record Blob(
        @HashKey String id,
        @Encrypted byte @Nullable [] bytes,
        @Encrypted(deterministic = true) byte @Nullable [] fixed,
        @Encrypted @Compressed byte @Nullable [] small) {}
