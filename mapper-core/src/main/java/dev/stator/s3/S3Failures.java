package dev.stator.s3;

import dev.stator.error.ObjectStoreException;
import dev.stator.error.ObjectStoreException.Reason;
import dev.stator.error.ProtectedValueException;
import dev.stator.transform.TransformException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Makes our exceptions of those of the SDK, by error code and never by text.
 *
 * @param store the name of the store
 * @param bucket its bucket
 */
record S3Failures(String store, String bucket) {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final int FORBIDDEN = 403;
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    /** @param deed what was to be done: {@code put}, {@code get} */
    RuntimeException translate(String deed, boolean writes, String key, Throwable failure) {
        if (failure instanceof AwsServiceException refusal) {
            return refused(deed, writes, key, refusal);
        }
        if (isOfAClosedClient(failure) || isOfAClosedClient(failure.getCause())) {
            return failure(Reason.CLOSED, deed, key, "the client is closed; see the cause", writes, failure);
        }
        if (failure instanceof SdkException) {
            return isOfAFile(failure)
                    ? failure(Reason.FILE, deed, key, "the file cannot be written; see the cause", false, failure)
                    : failure(Reason.UNREACHABLE, deed, key, "no usable answer; see the cause", writes, failure);
        }
        if (failure instanceof UncheckedIOException) {
            return unreadable(deed, key, "the bytes to store cannot be read; see the cause", failure);
        }
        return failure instanceof RuntimeException exception
                ? exception
                : failure(Reason.OTHER, deed, key, "failed; see the cause", writes, failure);
    }

    private RuntimeException refused(String deed, boolean writes, String key, AwsServiceException refusal) {
        String details =
                " (" + code(refusal) + ", status " + refusal.statusCode() + ", request " + refusal.requestId() + ")";
        if (refusal.isThrottlingException()) {
            return failure(Reason.THROTTLED, deed, key, "throttled" + details, false, refusal);
        }
        return switch (code(refusal)) {
            case "NoSuchKey" -> missing(key, refusal);
            case "NoSuchBucket" ->
                failure(Reason.MISSING_BUCKET, deed, key, "the bucket does not exist" + details, false, refusal);
            case "BadDigest", "InvalidDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch" ->
                failure(
                        Reason.DAMAGED_ON_THE_WAY,
                        deed,
                        key,
                        "the bytes that arrived are not those that were sent" + details,
                        false,
                        refusal);
            default ->
                isOfCredentials(refusal)
                        ? failure(Reason.ACCESS_DENIED, deed, key, "access denied" + details, false, refusal)
                        : failure(
                                Reason.OTHER,
                                deed,
                                key,
                                "failed" + details,
                                writes && refusal.statusCode() >= SERVER_ERROR,
                                refusal);
        };
    }

    /** A pointer leads to nothing. */
    static TransformException missing(String key, @Nullable Throwable cause) {
        return new TransformException(
                ProtectedValueException.Reason.OBJECT_MISSING, "its object " + key + " is gone", cause);
    }

    /** The object has other bytes than were put. */
    static TransformException changed(String key, String what) {
        return new TransformException(
                ProtectedValueException.Reason.OBJECT_CHANGED, "its object " + key + " was changed: " + what);
    }

    /** What is to be put cannot be put as it is. */
    ObjectStoreException unreadable(String deed, String key, String problem, @Nullable Throwable cause) {
        return failure(Reason.UNREADABLE_SOURCE, deed, key, problem, false, cause);
    }

    /** Another object has the key. */
    ObjectStoreException taken(String key, Throwable cause) {
        return failure(Reason.KEY_TAKEN, "put", key, "another object has the key", false, cause);
    }

    /** Whether there is an object with the key already, or the upload of this one was completed already. */
    static boolean isThereAlready(Throwable failure) {
        return failure instanceof AwsServiceException refusal
                && (refusal.statusCode() == PRECONDITION_FAILED || code(refusal).equals("NoSuchUpload"));
    }

    static boolean isNotFound(Throwable failure) {
        return failure instanceof AwsServiceException refusal && refusal.statusCode() == NOT_FOUND;
    }

    private ObjectStoreException failure(
            Reason reason,
            String deed,
            String key,
            String problem,
            boolean isOutcomeUnknown,
            @Nullable Throwable cause) {
        return new ObjectStoreException(
                reason,
                deed + " " + key + " in the S3 store " + (store.isEmpty() ? "" : "'" + store + "' ") + "(bucket "
                        + bucket
                        + "): "
                        + problem
                        + (isOutcomeUnknown ? "; whether it was done is unknown" : ""),
                store,
                key,
                isOutcomeUnknown,
                cause);
    }

    private static String code(AwsServiceException refusal) {
        String code = refusal.awsErrorDetails() == null
                ? null
                : refusal.awsErrorDetails().errorCode();
        return code == null ? "" : code;
    }

    private static boolean isOfCredentials(AwsServiceException refusal) {
        return refusal.statusCode() == FORBIDDEN || refusal.statusCode() == UNAUTHORIZED;
    }

    /** What a closed client throws: it has no connections any more, and no threads that take work. */
    private static boolean isOfAClosedClient(@Nullable Throwable failure) {
        return failure instanceof RejectedExecutionException
                || (failure instanceof IllegalStateException && !(failure instanceof CancellationException));
    }

    private static boolean isOfAFile(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException) {
                return true;
            }
        }
        return false;
    }
}
