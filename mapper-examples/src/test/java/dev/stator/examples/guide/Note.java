package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import lombok.Builder;
import lombok.Value;

// sample: lombok
@Value
@Builder
@Table("notes")
public class Note {
    @HashKey
    String author;

    @RangeKey
    Instant written;

    String text;
}
// end
