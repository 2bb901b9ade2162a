package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;

// sample: superclass
public abstract class Stored<K> {
    @HashKey
    private final K id;

    protected Stored(K id) {
        this.id = id;
    }

    public K id() {
        return id;
    }
}
// end
