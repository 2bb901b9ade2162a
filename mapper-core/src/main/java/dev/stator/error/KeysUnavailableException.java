package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * The keys of encrypted attributes could not be had from KMS: it did not answer, was too busy, or failed.
 *
 * <pre>{@code
 * try {
 *     keys.load();
 * } catch (KeysUnavailableException e) {
 *     // the next use of the keys asks again
 * }
 * }</pre>
 *
 * <p>Nothing was read or written. What KMS refuses for good, such as a key that does not exist, is a {@link ConfigurationException}.
 */
public final class KeysUnavailableException extends StatorException {
    private static final long serialVersionUID = 1L;

    public KeysUnavailableException(String message, @Nullable Throwable cause) {
        super(message, null, null, cause);
    }
}
