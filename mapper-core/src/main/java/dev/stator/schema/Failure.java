package dev.stator.schema;

import dev.stator.error.InvalidItemException;
import dev.stator.error.UndecodableItemException;
import dev.stator.item.CodecException;
import org.jspecify.annotations.Nullable;

/**
 * Why a value could not be written or read: the words for the message, and the exception that may be its cause.
 *
 * <p>A {@link CodecException} says what is wrong, and is dropped. Anything else was thrown by code of the user that generated code
 * called: a constructor, a method, a converter; that exception is the cause.
 */
record Failure(String problem, @Nullable Throwable cause) {
    static Failure of(RuntimeException e) {
        if (e instanceof CodecException) {
            return new Failure(String.valueOf(e.getMessage()), e.getCause());
        }
        return new Failure(thrower(e.getStackTrace()) + " threw " + e.getClass().getSimpleName(), e);
    }

    // The four below return RuntimeException: for their own types the JVM would load three classes with the first
    // schema, which counts
    // when a function has just started.

    /** A value of this type cannot be written. */
    static RuntimeException invalid(Class<?> type, String path, RuntimeException e) {
        Failure failure = of(e);
        return new InvalidItemException(type, path, failure.problem(), failure.cause());
    }

    /** An item of this table cannot be written. */
    static RuntimeException invalid(String table, @Nullable String key, String path, RuntimeException e) {
        Failure failure = of(e);
        return new InvalidItemException(table, key, path, failure.problem(), failure.cause());
    }

    /** A value of this type cannot be read. */
    static RuntimeException undecodable(Class<?> type, String path, RuntimeException e) {
        Failure failure = of(e);
        return new UndecodableItemException(type, path, failure.problem(), failure.cause());
    }

    /** An item of this table cannot be read. */
    static RuntimeException undecodable(String table, @Nullable String key, String path, RuntimeException e) {
        Failure failure = of(e);
        return new UndecodableItemException(table, key, path, failure.problem(), failure.cause());
    }

    /** The method that generated code had called. */
    private static String thrower(StackTraceElement[] stack) {
        for (int i = 1; i < stack.length; i++) {
            if (isGenerated(stack[i])) {
                return describe(stack[i - 1]);
            }
        }
        return "code that it calls";
    }

    /** Generated classes are named after the entity: {@code OrderSchema}, and {@code OrderSchema$Values} in it. */
    private static boolean isGenerated(StackTraceElement element) {
        String name = element.getClassName();
        int nested = name.indexOf("Schema$");
        return name.endsWith("Schema") || nested > 0;
    }

    private static String describe(StackTraceElement element) {
        String type = element.getClassName();
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return element.getMethodName().equals("<init>")
                ? "the constructor of " + simple
                : simple + "." + element.getMethodName();
    }
}
