package dev.stator.internal;

import dev.stator.expression.KeyCondition;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads one page of the items with one hash key, in one of the forms in which the key may be stored. */
final class QueryPage<T, R> extends PageOperation<T, QueryRequest, QueryResponse, R> {
    private final KeyCondition<T> key;
    private KeyForms forms = KeyForms.NONE;
    private int form;

    QueryPage(
            Reading<T, R> reading,
            KeyCondition<T> key,
            @Nullable Integer pageSize,
            @Nullable Integer wanted,
            PageStart start,
            boolean leavesOut) {
        super(reading, pageSize, wanted, start, leavesOut);
        this.key = key;
    }

    @Override
    String verb() {
        return "query";
    }

    @Override
    int form() {
        return form;
    }

    @Override
    boolean hasNextForm() {
        return form + 1 < forms.size();
    }

    /** What is encrypted of the key, by the names of its attributes, as it is asked for. */
    Map<String, AttributeValue> keyForm() {
        return forms.get(form);
    }

    @Override
    QueryRequest request() {
        PageStart.Resume resume = start().resume();
        forms = KeyForms.of(reading);
        form = resume == null ? forms.numberOf(start().after()) : resume.form();
        Expressions expressions = new Expressions(this);
        return QueryRequest.builder()
                .tableName(reading.target().tableName())
                .indexName(reading.indexName())
                .keyConditionExpression(expressions.key(key))
                .filterExpression(expressions.filter(reading))
                .projectionExpression(expressions.projection(reading))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .scanIndexForward(reading.descending() ? false : null)
                .select(select())
                .limit(limit())
                .consistentRead(reading.consistentRead())
                .exclusiveStartKey(startKey())
                .returnConsumedCapacity(reading.rateLimit().returned())
                .overrideConfiguration(options())
                .build();
    }

    @Override
    QueryResponse send(DynamoDbClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    CompletableFuture<QueryResponse> send(DynamoDbAsyncClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    ReadPage<R> result(QueryResponse answer) {
        return result(answer, answer);
    }

    @Override
    ReadPage<R> result(QueryResponse answer, QueryResponse stored) {
        return page(
                answer,
                answer.items(),
                stored.items(),
                answer.count(),
                answer.scannedCount(),
                answer.lastEvaluatedKey(),
                answer.consumedCapacity());
    }
}
