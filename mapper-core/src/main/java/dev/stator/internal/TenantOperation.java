package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A call as a tenant makes it: its keys and items are stored behind the tenant's name, and come back without it.
 *
 * <p>The calls themselves know nothing of tenants, and none goes around this: {@link Connection#stored} puts it around each of them.
 */
final class TenantOperation<Q, A, R> extends Operation<Q, A, R> {
    private final Operation<Q, A, R> call;
    private final TenantRequests requests;
    private final TenantAnswers answers;
    private @Nullable Q own;

    TenantOperation(Operation<Q, A, R> call, Tenant tenant, Connection connection) {
        this.call = call;
        TenantTables tables = new TenantTables(tenant, connection, call.needs());
        this.requests = new TenantRequests(tables, call);
        this.answers = new TenantAnswers(tables);
    }

    @Override
    String verb() {
        return call.verb();
    }

    @Override
    @Nullable
    String table() {
        return call.table();
    }

    @Override
    @Nullable
    String key() {
        return call.key();
    }

    @Override
    boolean writes() {
        return call.writes();
    }

    @Override
    List<? extends TableSchema<?>> needs() {
        return call.needs();
    }

    @Override
    List<String> tables() {
        return call.tables();
    }

    @Override
    @Nullable
    String index() {
        return call.index();
    }

    @Override
    Q request() {
        Q made = call.request();
        own = made;
        return requests.stored(made);
    }

    @Override
    A send(DynamoDbClient client, Q request) {
        return call.send(client, request);
    }

    @Override
    CompletableFuture<A> send(DynamoDbAsyncClient client, Q request) {
        return call.send(client, request);
    }

    @Override
    R result(A answer) {
        return call.result(answers.own(answer, own()));
    }

    @Override
    @Nullable
    StatorException refused(Q request, AwsServiceException refusal) {
        return call.refused(own(), answers.own(refusal, own()));
    }

    @Override
    R recover(Q request, StatorException failure) {
        return call.recover(own(), failure);
    }

    private Q own() {
        return Optional.ofNullable(own).orElseThrow(() -> new IllegalStateException("no request was made"));
    }
}
