package dev.stator.contract.stream;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;

/** Of which the range key and the text are encrypted. */
@Table(value = "diaries", stream = StreamView.NEW_AND_OLD_IMAGES)
record Diary(
        @HashKey String owner,
        @RangeKey @Encrypted(deterministic = true) String day,
        @Encrypted String text,
        @Compressed String weather) {}
