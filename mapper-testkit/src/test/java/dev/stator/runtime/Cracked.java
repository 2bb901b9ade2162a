package dev.stator.runtime;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** An entity that fails with an error when it is read. */
@Table("cracked")
record Cracked(@HashKey String id, String text) {
    @Override
    public String text() {
        throw new LinkageError("cracked");
    }
}
