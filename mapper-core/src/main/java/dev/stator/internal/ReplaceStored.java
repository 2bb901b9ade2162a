package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.schema.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Gives attributes of a stored item other values, if each still has the value that it had. Its result is the consumed capacity.
 */
final class ReplaceStored extends TableOperation<UpdateItemRequest, UpdateItemResponse, Double> {
    private final Key<?> key;
    private final Map<String, AttributeValue> storedKey;
    private final Map<String, AttributeValue> stored;
    private final Map<String, AttributeValue> replaced;
    private final RateLimit limit;

    /**
     * @param key as a program knows it
     * @param storedKey as it is stored
     * @param stored the item
     * @param replaced the attributes with their new values
     */
    ReplaceStored(
            Connection connection,
            Key<?> key,
            Map<String, AttributeValue> storedKey,
            Map<String, AttributeValue> stored,
            Map<String, AttributeValue> replaced,
            RateLimit limit) {
        super(connection, key.schema());
        this.key = key;
        this.storedKey = storedKey;
        this.stored = stored;
        this.replaced = replaced;
        this.limit = limit;
    }

    @Override
    String verb() {
        return "re-encrypt";
    }

    @Override
    String key() {
        return key.text();
    }

    @Override
    boolean writes() {
        return true;
    }

    /** {@code SET #0 = :n0, #1 = :n1} under {@code #0 = :o0 AND #1 = :o1}. */
    @Override
    UpdateItemRequest request() {
        StringBuilder update = new StringBuilder();
        StringBuilder condition = new StringBuilder();
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        replaced.forEach((name, value) -> {
            int i = names.size();
            names.put("#" + i, name);
            values.put(":n" + i, value);
            values.put(":o" + i, stored.get(name));
            update.append(i == 0 ? "SET " : ", ")
                    .append('#')
                    .append(i)
                    .append(" = :n")
                    .append(i);
            condition.append(i == 0 ? "#" : " AND #").append(i).append(" = :o").append(i);
        });
        return UpdateItemRequest.builder()
                .tableName(tableName())
                .key(storedKey)
                .updateExpression(update.toString())
                .conditionExpression(condition.toString())
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .returnConsumedCapacity(limit.returned())
                .build();
    }

    @Override
    UpdateItemResponse send(DynamoDbClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    CompletableFuture<UpdateItemResponse> send(DynamoDbAsyncClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    Double result(UpdateItemResponse answer) {
        return RateLimit.units(answer.consumedCapacity());
    }

    @Override
    @Nullable
    StatorException refused(UpdateItemRequest request, AwsServiceException refusal) {
        if (refusal instanceof ConditionalCheckFailedException) {
            return new ConditionFailedException(
                    description() + ": the item was changed meanwhile", table(), key(), null, refusal);
        }
        if (Failures.code(refusal).equals("ValidationException")) {
            Map<String, AttributeValue> item = new HashMap<>(stored);
            item.putAll(replaced);
            return TooLarge.check(verb(), key, item, refusal);
        }
        return null;
    }
}
