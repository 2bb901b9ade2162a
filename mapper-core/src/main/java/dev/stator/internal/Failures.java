package dev.stator.internal;

import dev.stator.error.AccessDeniedException;
import dev.stator.error.ClosedException;
import dev.stator.error.ConfigurationException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.MissingTableException;
import dev.stator.error.ServiceException;
import dev.stator.error.StatorException;
import dev.stator.error.TableInUseException;
import dev.stator.error.ThrottledException;
import dev.stator.error.UnreachableException;
import dev.stator.wire.UnplacedItemsException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Makes our exceptions of those of the SDK, by error code and never by text.
 *
 * <p>The text of the service is left to the cause: some of it quotes values of the item ("The parameter cannot be converted to a
 * numeric value: …"), and what we write ourselves never does.
 */
final class Failures {
    private static final String UNKNOWN_OUTCOME = "; whether it was written is unknown";

    /** Has the method by which a client asks a provider of credentials. */
    private static final String PROVIDER = AwsCredentialsProvider.class.getName();

    private static final int SERVER_ERROR = 500;

    private Failures() {}

    static <Q> StatorException translate(
            Operation<Q, ?, ?> operation, Q request, SdkException failure, Connection connection) {
        if (failure instanceof AwsServiceException refusal) {
            StatorException special = operation.refused(request, refusal);
            return special == null ? refused(operation, refusal, connection) : special;
        }
        if (isOfAClosedClient(failure.getCause())) {
            return closed(operation, failure);
        }
        String what = operation.description();
        if (failure instanceof UnplacedItemsException) {
            return new ConfigurationException(
                    what
                            + ": nothing was sent: its items are not where they belong, since an interceptor of the client changes"
                            + " requests or their bodies, or the SDK does not write JSON; set Stator.builder().directItems(false)",
                    operation.table(),
                    operation.key(),
                    failure);
        }
        if (!isOfTheNetwork(failure) && lacksCredentials(failure)) {
            return new ConfigurationException(
                    what + ": no credentials: set Stator.builder().credentials(…), the environment variables"
                            + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile; see the cause",
                    operation.table(),
                    operation.key(),
                    failure);
        }
        return new UnreachableException(
                what + ": no usable answer from DynamoDB" + outcome(operation),
                operation.table(),
                operation.key(),
                failure);
    }

    /** The client was closed, before the call or under it. */
    static ClosedException closed(Operation<?, ?, ?> operation, Throwable failure) {
        return new ClosedException(
                operation.description() + ": the client is closed; see the cause" + outcome(operation),
                operation.table(),
                operation.key(),
                failure);
    }

    private static StatorException refused(
            Operation<?, ?, ?> operation, AwsServiceException refusal, Connection connection) {
        String what = operation.description() + ": ";
        String table = operation.table();
        String key = operation.key();
        if (refusal.isThrottlingException()) {
            return new ThrottledException(what + "throttled" + details(refusal), table, key, refusal);
        }
        return switch (code(refusal)) {
            case "ResourceNotFoundException" ->
                new MissingTableException(
                        what + missing(operation, connection) + details(refusal), table, key, refusal);
            case "ResourceInUseException" ->
                new TableInUseException(
                        what + "the table exists already or is being changed" + details(refusal), table, key, refusal);
            case "ValidationException", "SerializationException" ->
                new InvalidRequestException(what + invalid(operation) + details(refusal), table, key, refusal);
            case "AccessDeniedException",
                    "AccessDenied",
                    "UnrecognizedClientException",
                    "InvalidClientTokenId",
                    "InvalidSignatureException",
                    "SignatureDoesNotMatch",
                    "IncompleteSignature",
                    "IncompleteSignatureException",
                    "MissingAuthenticationToken",
                    "MissingAuthenticationTokenException",
                    "ExpiredToken",
                    "ExpiredTokenException",
                    "NotAuthorized",
                    "OptInRequired" ->
                new AccessDeniedException(what + "access denied" + details(refusal), table, key, refusal);
            default ->
                new ServiceException(
                        what + "failed"
                                + details(refusal)
                                + (refusal.statusCode() >= SERVER_ERROR ? outcome(operation) : ""),
                        table,
                        key,
                        refusal);
        };
    }

    private static String missing(Operation<?, ?, ?> operation, Connection connection) {
        String prefix = connection.tablePrefix();
        return "the table does not exist"
                + (prefix.isEmpty() ? "" : " with the prefix '" + prefix + "'")
                + (operation.needs().isEmpty()
                        ? ""
                        : "; create it with TableAdmin.createIfMissing, or set createMissingTables(true)");
    }

    private static String invalid(Operation<?, ?, ?> operation) {
        return "refused as invalid; the cause has the reason"
                + (operation.needs().isEmpty()
                        ? ""
                        : ", and TableAdmin.drift compares a table that was made elsewhere with what is declared");
    }

    /**
     * Whether nothing was written, and nothing will be. Only after one attempt: of several, one whose answer was lost may have written the
     * item, or may yet.
     */
    static boolean isDefinite(AwsServiceException refusal) {
        boolean isRefused = refusal instanceof ConditionalCheckFailedException
                || refusal instanceof TransactionCanceledException
                || code(refusal).equals("ValidationException");
        return isRefused && Integer.valueOf(1).equals(refusal.numAttempts());
    }

    static String code(AwsServiceException refusal) {
        String code = refusal.awsErrorDetails() == null
                ? null
                : refusal.awsErrorDetails().errorCode();
        return code == null ? "" : code;
    }

    /** What support asks for, in parentheses: code, HTTP status, and the id of the request. */
    static String details(AwsServiceException refusal) {
        return " (" + code(refusal) + ", status " + refusal.statusCode() + ", request " + refusal.requestId() + ")";
    }

    private static String outcome(Operation<?, ?, ?> operation) {
        return operation.writes() ? UNKNOWN_OUTCOME : "";
    }

    /**
     * Whether it is what a closed client throws: it has no connections any more, and no threads that take work. Not where it is
     * deeper in the chain of causes: the SDK reports a pool that is only busy that way.
     */
    static boolean isOfAClosedClient(@Nullable Throwable failure) {
        return failure instanceof RejectedExecutionException
                || (failure instanceof IllegalStateException && !(failure instanceof CancellationException));
    }

    private static boolean isOfTheNetwork(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it was thrown where a client asks for its credentials. The SDK tells this apart from other failures by its text only,
     * and to ask the provider again could block a thread of the SDK for seconds; so the stack trace has to tell.
     */
    private static boolean lacksCredentials(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().equals(PROVIDER)) {
                    return true;
                }
            }
        }
        return false;
    }
}
