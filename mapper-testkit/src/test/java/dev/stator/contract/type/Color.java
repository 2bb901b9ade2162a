package dev.stator.contract.type;

import dev.stator.annotation.Field;

/** Colours, of which one is stored under another name. */
enum Color {
    RED,
    @Field("g")
    GREEN,
    BLUE
}
