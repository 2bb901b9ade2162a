package dev.stator.contract.s3;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Bytes;

/** What has more in S3 than fits into memory. */
@Table("films")
record Film(@HashKey String id, @S3Backed S3Bytes video, int seen) {}
