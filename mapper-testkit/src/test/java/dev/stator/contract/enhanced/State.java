package dev.stator.contract.enhanced;

/** Where a sale stands. */
public enum State {
    NEW,
    PAID
}
