package dev.stator.contract.atrest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Items in a map, for calls whose order and fate a {@link Schedule} chooses. It knows the expressions that the writes of {@link Draft} and
 * {@link Paper} have, and no other. Every key is the one attribute {@code id}.
 */
final class ScheduledDynamoDb implements DynamoDbAsyncClient {
    private static final Pattern EQUAL = Pattern.compile("(#\\w+) = (:\\w+)");
    private static final Pattern ABSENT = Pattern.compile("attribute_not_exists\\((#\\w+)\\)");
    private static final Pattern SET =
            Pattern.compile("(#\\w+)=(:\\w+)|(#\\w+)=if_not_exists\\(\\3, (:\\w+)\\) \\+ (:\\w+)");

    private Schedule schedule = new Schedule(0);
    private Map<String, Map<String, AttributeValue>> items = new TreeMap<>();

    /** Begins anew, without items. */
    void begin(Schedule next) {
        schedule = next;
        items = new TreeMap<>();
    }

    /** Every item, by its table and key. */
    Map<String, Map<String, AttributeValue>> items() {
        return items;
    }

    private static String name(String table, Map<String, AttributeValue> key) {
        return table + "/" + key.get("id").s();
    }

    private static boolean holds(
            @Nullable String condition,
            Map<String, String> names,
            Map<String, AttributeValue> values,
            Map<String, AttributeValue> item) {
        if (condition == null) {
            return true;
        }
        Matcher equal = EQUAL.matcher(condition);
        if (equal.matches()) {
            return values.get(equal.group(2)).equals(item.get(names.get(equal.group(1))));
        }
        Matcher absent = ABSENT.matcher(condition);
        if (absent.matches()) {
            return !item.containsKey(names.get(absent.group(1)));
        }
        throw new IllegalStateException(condition);
    }

    private static void require(boolean holds, Map<String, AttributeValue> item, int attempt) {
        if (!holds) {
            throw ConditionalCheckFailedException.builder()
                    .awsErrorDetails(AwsErrorDetails.builder()
                            .errorCode("ConditionalCheckFailedException")
                            .errorMessage("The conditional request failed")
                            .build())
                    .item(item.isEmpty() ? null : item)
                    .numAttempts(attempt)
                    .build();
        }
    }

    @Override
    public CompletableFuture<PutItemResponse> putItem(PutItemRequest put) {
        return schedule.call("put " + put.item().get("label").s(), true, attempt -> {
            String name = name(put.tableName(), put.item());
            Map<String, AttributeValue> before = items.getOrDefault(name, Map.of());
            require(
                    holds(
                            put.conditionExpression(),
                            put.expressionAttributeNames(),
                            put.expressionAttributeValues(),
                            before),
                    before,
                    attempt);
            items.put(name, put.item());
            return PutItemResponse.builder().build();
        });
    }

    @Override
    public CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest update) {
        return schedule.call("update " + update.key().get("id").s(), true, attempt -> {
            String name = name(update.tableName(), update.key());
            Map<String, AttributeValue> before = items.getOrDefault(name, Map.of());
            Map<String, AttributeValue> values = update.expressionAttributeValues();
            require(
                    holds(update.conditionExpression(), update.expressionAttributeNames(), values, before),
                    before,
                    attempt);
            Map<String, AttributeValue> after = new HashMap<>(before);
            after.putAll(update.key());
            set(after, update);
            items.put(name, after);
            return UpdateItemResponse.builder().attributes(after).build();
        });
    }

    private static void set(Map<String, AttributeValue> item, UpdateItemRequest update) {
        String expression = update.updateExpression();
        Map<String, String> names = update.expressionAttributeNames();
        Map<String, AttributeValue> values = update.expressionAttributeValues();
        Matcher set = SET.matcher(expression);
        int end = "SET ".length();
        while (end < expression.length()) {
            if (!expression.startsWith("SET ") || !set.find(end) || set.start() != end) {
                throw new IllegalStateException(expression);
            }
            if (set.group(1) != null) {
                item.put(names.get(set.group(1)), values.get(set.group(2)));
            } else {
                AttributeValue old = item.getOrDefault(names.get(set.group(3)), values.get(set.group(4)));
                BigDecimal sum = new BigDecimal(old.n())
                        .add(new BigDecimal(values.get(set.group(5)).n()));
                item.put(names.get(set.group(3)), AttributeValue.fromN(sum.toPlainString()));
            }
            end = set.end() + 1; // the comma
        }
    }

    @Override
    public CompletableFuture<DeleteItemResponse> deleteItem(DeleteItemRequest delete) {
        return schedule.call("delete " + delete.key().get("id").s(), true, attempt -> {
            String name = name(delete.tableName(), delete.key());
            Map<String, AttributeValue> before = items.getOrDefault(name, Map.of());
            require(
                    holds(
                            delete.conditionExpression(),
                            delete.expressionAttributeNames(),
                            delete.expressionAttributeValues(),
                            before),
                    before,
                    attempt);
            items.remove(name);
            return DeleteItemResponse.builder().attributes(before).build();
        });
    }

    @Override
    public CompletableFuture<GetItemResponse> getItem(GetItemRequest get) {
        return schedule.call(
                "get " + get.key().get("id").s(),
                false,
                attempt -> GetItemResponse.builder()
                        .item(items.get(name(get.tableName(), get.key())))
                        .build());
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest scan) {
        return schedule.call("scan " + scan.tableName(), false, attempt -> {
            List<Map<String, AttributeValue>> found = items.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(scan.tableName() + "/"))
                    .map(Map.Entry::getValue)
                    .toList();
            return ScanResponse.builder()
                    .items(found)
                    .count(found.size())
                    .scannedCount(found.size())
                    .build();
        });
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}
}
