package dev.stator.transform;

import dev.stator.error.ProtectedValueException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Stored bytes are not what they should be. Where table, key and attribute are known, it becomes the
 * {@link dev.stator.error.ProtectedValueException} that users see. Its message never holds the value or a key.
 */
public final class TransformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param problem what is wrong, without the value: {@code "the gzip text is cut off"} */
    public TransformException(Reason reason, String problem) {
        this(reason, problem, null);
    }

    /** @param cause an exception whose message holds nothing of the value or of a key */
    public TransformException(Reason reason, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
