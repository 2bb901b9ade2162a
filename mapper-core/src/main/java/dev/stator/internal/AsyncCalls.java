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
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Makes calls that no thread waits for. Whatever goes wrong is in the future, never thrown, not even an Error. */
public final class AsyncCalls implements Calls {
    private final Connection connection;

    public AsyncCalls(Connection connection) {
        this.connection = connection;
    }

    /** Makes one call, or that which takes its place. A missing table is created and the call repeated once, where the connection asks for that. */
    @Override
    public <R> CompletableFuture<R> call(Operation<?, ?, R> operation) {
        CompletableFuture<R> first = once(operation);
        if (!operation.isTentative()) {
            return first;
        }
        CompletableFuture<R> last = Futures.after(first, (result, failure) -> {
            Operation<?, ?, R> instead =
                    failure instanceof ConditionFailedException failed ? operation.instead(failed) : null;
            return instead == null ? first : call(instead);
        });
        return Futures.cancelling(last, first);
    }

    /** Makes one call; what goes wrong while it is put together is in the future as well. */
    public <R> CompletableFuture<R> call(Supplier<? extends Operation<?, ?, R>> operation) {
        try {
            return call(operation.get());
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <Q, A, R> CompletableFuture<R> once(Operation<Q, A, R> call) {
        Operation<Q, A, R> operation;
        Q request;
        try {
            operation = connection.stored(call, Face.ASYNC);
            request = operation.request();
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
        return operation.isWanting()
                ? Futures.then(operation.gather(), nothing -> once(operation, operation.request()))
                : once(operation, request);
    }

    private <Q, A, R> CompletableFuture<R> once(Operation<Q, A, R> operation, Q request) {
        CompletableFuture<R> first = operation.isAttached() ? prepared(operation, request) : send(operation, request);
        if (operation.needs().isEmpty() || !connection.createMissingTables()) {
            return first;
        }
        CompletableFuture<R> second = Futures.after(
                first,
                (result, failure) ->
                        failure instanceof MissingTableException ? sendOnceCreated(operation, request) : first);
        return Futures.cancelling(second, first);
    }

    /** Sends once what the request points to is in S3. */
    private <Q, A, R> CompletableFuture<R> prepared(Operation<Q, A, R> operation, Q request) {
        CompletableFuture<Void> prepared;
        try {
            prepared = operation.prepare();
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> sent = Futures.after(
                prepared,
                (nothing, failure) ->
                        failure == null ? send(operation, request) : CompletableFuture.failedFuture(failure));
        return Futures.cancelling(sent, prepared);
    }

    /** An answer, or a refusal, once what it points to in S3 is read. */
    private static <Q, A, R> CompletableFuture<A> fetched(Operation<Q, A, R> operation, CompletableFuture<A> sent) {
        if (!operation.isAttached()) {
            return sent;
        }
        CompletableFuture<A> fetched = Futures.after(sent, (answer, failure) -> {
            if (failure == null) {
                return Futures.mapped(operation.fetch(answer), nothing -> answer);
            }
            return failure instanceof AwsServiceException refusal
                    ? Futures.after(operation.fetch(refusal), (nothing, ignored) -> sent)
                    : sent;
        });
        return Futures.cancelling(fetched, sent);
    }

    private <Q, A, R> CompletableFuture<R> sendOnceCreated(Operation<Q, A, R> operation, Q request) {
        CompletableFuture<Boolean> tables = CompletableFuture.completedFuture(true);
        for (TableSchema<?> schema : operation.needs()) {
            tables = tables.thenCompose(before -> connection.missingTables().create(schema, this));
        }
        return Futures.after(
                tables,
                (created, failure) ->
                        failure == null ? send(operation, request) : CompletableFuture.failedFuture(failure));
    }

    private <Q, A, R> CompletableFuture<R> send(Operation<Q, A, R> operation, Q request) {
        DynamoDbAsyncClient client;
        CompletableFuture<A> sent;
        try {
            client = connection.asyncClient(operation);
            Interceptors interceptors = connection.interceptors();
            if (interceptors != null) {
                return observed(client, operation, interceptors.begin(operation, request, client));
            }
            sent = fetched(operation, operation.made(client, request));
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        sent.whenComplete((answer, failure) -> {
            try {
                result.complete(
                        failure == null
                                ? result(operation, request, answer, client)
                                : recover(operation, request, Futures.unwrap(failure)));
            } catch (Throwable e) {
                // An Error too: a future that never completes is worse than one that fails with it.
                result.completeExceptionally(e);
            }
        });
        return Futures.cancelling(result, sent);
    }

    /** Tells of the end of the call where the SDK's future ends, which it does once, also when ours is cancelled. */
    private <Q, A, R> CompletableFuture<R> observed(
            DynamoDbAsyncClient client, Operation<Q, A, R> operation, Observation<Q> observation) {
        CompletableFuture<A> sent;
        try {
            sent = fetched(operation, operation.made(client, observation.request()));
        } catch (Throwable e) {
            observation.end(e);
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        sent.whenComplete((answer, failure) -> {
            R found;
            try {
                found = failure == null
                        ? result(operation, observation.request(), observation.answered(answer), client)
                        : recover(operation, observation.request(), Futures.unwrap(failure));
            } catch (Throwable e) {
                observation.end(e);
                result.completeExceptionally(e);
                return;
            }
            observation.end(null);
            result.complete(found);
        });
        return Futures.cancelling(result, sent);
    }

    private <Q, A, R> R result(Operation<Q, A, R> operation, Q request, A answer, DynamoDbAsyncClient client) {
        connection.indirectReads().note(operation, answer, client);
        return operation.answered(request, answer);
    }

    private <Q, R> R recover(Operation<Q, ?, R> operation, Q request, Throwable failure) throws Throwable {
        if (failure instanceof SdkException e) {
            return operation.recover(request, Failures.translate(operation, request, e, connection));
        }
        throw Failures.isOfAClosedClient(failure) ? Failures.closed(operation, failure) : failure;
    }

    @Override
    public <R> CompletableFuture<R> poll(
            Supplier<CompletableFuture<Optional<R>>> check, Wait wait, Supplier<? extends StatorException> late) {
        return pollOnce(check, wait.start(), late);
    }

    private <R> CompletableFuture<R> pollOnce(
            Supplier<CompletableFuture<Optional<R>>> check,
            Wait.Clock clock,
            Supplier<? extends StatorException> late) {
        return check.get().thenCompose(found -> {
            if (found.isPresent()) {
                return CompletableFuture.completedFuture(found.get());
            }
            if (clock.isOver()) {
                return CompletableFuture.failedFuture(late.get());
            }
            return CompletableFuture.runAsync(() -> {}, clock.delayed())
                    .thenCompose(nothing -> pollOnce(check, clock, late));
        });
    }
}
