package dev.stator.examples.migration;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

/** One step of a walk. */
@Table("steps")
record Step(@HashKey String walk, @RangeKey int number, String text) {
    Step with(String newText) {
        return new Step(walk, number, newText);
    }
}
