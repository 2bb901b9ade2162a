package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.MissingTableException;
import dev.stator.error.StatorException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.schema.TableSchema;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes calls in the thread of the caller, which waits for the answer. */
public final class BlockingCalls implements Calls {
    private final Connection connection;

    public BlockingCalls(Connection connection) {
        this.connection = connection;
    }

    /** Makes one call, or that which takes its place. A missing table is created and the call repeated once, where the connection asks for that. */
    public <R> R now(Operation<?, ?, R> operation) {
        try {
            return once(operation);
        } catch (ConditionFailedException e) {
            Operation<?, ?, R> instead = operation.instead(e);
            if (instead == null) {
                throw e;
            }
            return now(instead);
        }
    }

    private <Q, A, R> R once(Operation<Q, A, R> call) {
        Operation<Q, A, R> operation = connection.stored(call, Face.BLOCKING);
        Q request = operation.request();
        if (operation.isAttached()) {
            Futures.join(operation.prepare());
        }
        try {
            return send(operation, request);
        } catch (MissingTableException e) {
            if (operation.needs().isEmpty() || !connection.createMissingTables()) {
                throw e;
            }
            for (TableSchema<?> schema : operation.needs()) {
                connection.missingTables().create(schema, this);
            }
            return send(operation, request);
        }
    }

    private <Q, A, R> R send(Operation<Q, A, R> operation, Q request) {
        DynamoDbClient client = connection.client(operation);
        Interceptors interceptors = connection.interceptors();
        if (interceptors == null) {
            return exchange(client, operation, request, null);
        }
        Observation<Q> observation = interceptors.begin(operation, request, client);
        R result;
        try {
            result = exchange(client, operation, observation.request(), observation);
        } catch (Throwable e) {
            observation.end(e);
            throw e;
        }
        observation.end(null);
        return result;
    }

    private <Q, A, R> R exchange(
            DynamoDbClient client, Operation<Q, A, R> operation, Q request, @Nullable Observation<Q> observation) {
        A answer;
        try {
            answer = operation.made(client, request);
        } catch (SdkException e) {
            if (operation.isAttached() && e instanceof AwsServiceException refusal) {
                fetch(operation, refusal);
            }
            return operation.recover(request, Failures.translate(operation, request, e, connection));
        } catch (IllegalStateException e) {
            // What the SDK's HTTP clients throw once they are closed.
            throw Failures.closed(operation, e);
        }
        connection.indirectReads().note(operation, answer, client);
        A seen = observation == null ? answer : observation.answered(answer);
        if (operation.isAttached()) {
            Futures.join(operation.fetch(seen));
        }
        return operation.answered(request, seen);
    }

    /** What cannot be read of a refusal's item is told beside the refusal, and does not take its place. */
    private static void fetch(Operation<?, ?, ?> operation, AwsServiceException refusal) {
        try {
            Futures.join(operation.fetch(refusal));
        } catch (StatorException e) {
            refusal.addSuppressed(e);
        }
    }

    @Override
    public <R> CompletableFuture<R> call(Operation<?, ?, R> operation) {
        try {
            return CompletableFuture.completedFuture(now(operation));
        } catch (RuntimeException e) {
            // Whatever it is: others may wait for the table that this call is a part of making.
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public <R> CompletableFuture<R> poll(
            Supplier<CompletableFuture<Optional<R>>> check, Wait wait, Supplier<? extends StatorException> late) {
        for (Wait.Clock clock = wait.start(); ; clock.sleep()) {
            Optional<R> found = Futures.join(check.get());
            if (found.isPresent()) {
                return CompletableFuture.completedFuture(found.get());
            }
            if (clock.isOver()) {
                return CompletableFuture.failedFuture(late.get());
            }
        }
    }
}
