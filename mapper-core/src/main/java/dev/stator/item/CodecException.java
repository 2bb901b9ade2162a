package dev.stator.item;

import org.jspecify.annotations.Nullable;

/**
 * A value cannot be read or written. {@code Schema} turns it into the exception that users see, which names the table, the key and
 * the attribute. Its message never holds the value.
 */
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param problem what is wrong, without the value: {@code "expected S but found N"} */
    public CodecException(String problem) {
        super(problem);
    }

    /** @param cause an exception whose message holds no value of the item */
    public CodecException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
