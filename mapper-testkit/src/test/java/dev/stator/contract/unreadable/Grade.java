package dev.stator.contract.unreadable;

/** An enum, of which a later version stores another constant. */
public enum Grade {
    FINE,
    COARSE
}
