package dev.stator.benchmarks.mapping;

/** Who writes the mapping. */
public enum Approach {
    /** Stator's annotation processor. */
    GENERATED("Stator"),
    /** A careful engineer. */
    HAND_WRITTEN("hand-written"),
    /** An engineer, with the enhanced client's builder. */
    STATIC_SCHEMA("enhanced, static"),
    /** The enhanced client, by reflection on a bean. */
    BEAN_SCHEMA("enhanced, bean");

    private final String label;

    Approach(String label) {
        this.label = label;
    }

    /** How tables name it. */
    public String label() {
        return label;
    }
}
