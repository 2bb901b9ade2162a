package dev.stator.examples.guide;

import dev.stator.annotation.EnumDefault;
import dev.stator.annotation.Field;

// sample: status
public enum Status {
    NEW,
    @Field("P")
    PAID, // stored as "P"
    @EnumDefault
    UNKNOWN // read for every name that is none of these
}
// end
