package dev.stator.wire;

import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/** What interceptors keep with a call. */
final class CallAttributes {
    private CallAttributes() {}

    /**
     * A new attribute with this name, or with this name and a number: the SDK wants each name once, and applications that share the SDK can have a
     * copy of the library each, in a class loader of its own. Nobody looks for it by its name.
     */
    static <T> ExecutionAttribute<T> of(String name) {
        int copy = 1;
        while (true) {
            try {
                return new ExecutionAttribute<>(copy == 1 ? name : name + "-" + copy);
            } catch (IllegalArgumentException e) {
                copy++; // the name is another copy's
            }
        }
    }
}
