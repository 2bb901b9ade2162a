package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB answered with an error that has no exception of its own.
 *
 * <pre>{@code
 * catch (ServiceException e) {
 *     DynamoDbException cause = (DynamoDbException) e.getCause();
 *     cause.awsErrorDetails().errorCode();
 * }
 * }</pre>
 *
 * <p>The message names the error code, the HTTP status and the id of the request. After a status of 500 or more the outcome of a
 * write is unknown, and the message says so.
 */
public final class ServiceException extends StatorException {
    private static final long serialVersionUID = 1L;

    public ServiceException(String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
