package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB does not know the credentials, or they do not allow this call.
 *
 * <pre>{@code
 * catch (AccessDeniedException e) {
 *     e.table();       // the table that the policy has to allow
 *     e.getCause();    // the words of the service: which action on which resource
 * }
 * }</pre>
 *
 * <p>Nothing was read or written. Credentials that cannot be found at all are a {@link ConfigurationException}.
 */
public final class AccessDeniedException extends StatorException {
    private static final long serialVersionUID = 1L;

    public AccessDeniedException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
