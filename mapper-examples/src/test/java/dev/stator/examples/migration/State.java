package dev.stator.examples.migration;

/** Of a sale. */
public enum State {
    NEW,
    PAID
}
