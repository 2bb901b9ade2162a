package dev.stator.parallel;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** A small item, of which there are many. */
@Table("grains")
public record Grain(@HashKey String id, int number, String text) {
    static Grain of(int number) {
        return new Grain("g%07d".formatted(number), number, "grain of sand");
    }
}
