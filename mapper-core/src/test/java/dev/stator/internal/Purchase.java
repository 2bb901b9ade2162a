package dev.stator.internal;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A call that consumes capacity units and does nothing else. */
final class Purchase extends Operation<Double, Double, Double> {
    private final double units;
    private final CompletableFuture<Double> answer;

    Purchase(double units) {
        this(units, CompletableFuture.completedFuture(units));
    }

    /** @param answer of the asynchronous client */
    Purchase(double units, CompletableFuture<Double> answer) {
        this.units = units;
        this.answer = answer;
    }

    @Override
    String verb() {
        return "purchase";
    }

    @Override
    String table() {
        return "parcels";
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    Double request() {
        return units;
    }

    @Override
    Double send(DynamoDbClient client, Double request) {
        return request;
    }

    @Override
    CompletableFuture<Double> send(DynamoDbAsyncClient client, Double request) {
        return answer;
    }

    @Override
    Double result(Double answer) {
        if (answer < 0) {
            throw new IllegalStateException("cannot be read");
        }
        return answer;
    }
}
