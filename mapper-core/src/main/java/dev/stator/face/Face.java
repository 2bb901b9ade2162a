package dev.stator.face;

/** Whether the thread of the caller does the work and waits, or no thread waits. */
public enum Face {
    /** In the thread of the caller; the futures that it gets are done. */
    BLOCKING,
    /** In threads of the SDK. */
    ASYNC
}
