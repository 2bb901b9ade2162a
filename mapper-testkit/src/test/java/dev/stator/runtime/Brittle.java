package dev.stator.runtime;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** An entity whose making fails with an error. */
@Table("brittle")
record Brittle(@HashKey String id, String text) {
    Brittle {
        if (!id.isEmpty()) {
            throw new LinkageError("brittle");
        }
    }
}
