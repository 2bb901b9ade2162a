package dev.stator.contract.stream;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Text;

/** Of which texts are in S3. */
@Table(value = "scans", stream = StreamView.NEW_IMAGE)
record Scan(
        @HashKey String id,
        @S3Backed(inlineBytes = 0) String text,
        @S3Backed(inlineBytes = 0) S3Text page) {}
