package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;

// sample: single-tags
@Table(value = "media", discriminator = "type")
public sealed interface Media {
    @Tag("book")
    record Book(@HashKey String shelf, @RangeKey long number, String title) implements Media {}

    @Tag("film")
    record Film(@HashKey String shelf, @RangeKey long number, String title, int minutes) implements Media {}
}
// end
