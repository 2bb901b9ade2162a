package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

// sample: fields
@Table("counters")
class Counter {
    @HashKey
    String name = "";

    long value;
}
// end
