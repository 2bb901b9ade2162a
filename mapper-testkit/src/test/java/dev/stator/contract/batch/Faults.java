package dev.stator.contract.batch;

import dev.stator.StatorBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Between the SDK and DynamoDB Local: leaves parts of batches unprocessed, refuses requests, loses answers, and keeps what was sent. */
final class Faults implements ExecutionInterceptor {
    /** Something that goes wrong with the request of this number, from 0. */
    interface Script {
        /** How many of its elements are left unprocessed, from the last on. */
        default int unprocessed(int request, int elements) {
            return 0;
        }

        /** Throws instead of sending it. */
        default void before(int request) {}

        /** Throws although it was carried out. */
        default void after(int request) {}
    }

    private static final ExecutionAttribute<Integer> NUMBER = new ExecutionAttribute<>("number");
    private static final ExecutionAttribute<Map<String, List<Map<String, AttributeValue>>>> KEYS =
            new ExecutionAttribute<>("keys");
    private static final ExecutionAttribute<Map<String, List<WriteRequest>>> WRITES =
            new ExecutionAttribute<>("writes");

    private final Script script;
    private final AtomicInteger count = new AtomicInteger();
    private final List<SdkRequest> sent = new CopyOnWriteArrayList<>();

    Faults(Script script) {
        this.script = script;
    }

    static Faults none() {
        return new Faults(new Script() {});
    }

    /** Leaves so many elements of each request unprocessed. */
    static Faults unprocessed(int elements) {
        return new Faults(new Script() {
            @Override
            public int unprocessed(int request, int all) {
                return Math.min(elements, all);
            }
        });
    }

    /** The SDK is to write the items: they are seen here, and some of them are taken out of requests and given back as unprocessed. */
    StatorBuilder on(StatorBuilder builder) {
        return builder.directItems(false)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(this)
                        .build());
    }

    /** The requests as they were made, of batches and transactions only. */
    List<SdkRequest> sent() {
        return sent;
    }

    /** How many elements each request had. */
    List<Integer> sizes() {
        return sent.stream().map(Faults::size).toList();
    }

    private static int size(SdkRequest request) {
        if (request instanceof BatchGetItemRequest get) {
            return get.requestItems().values().stream()
                    .mapToInt(each -> each.keys().size())
                    .sum();
        }
        return ((BatchWriteItemRequest) request)
                .requestItems().values().stream().mapToInt(List::size).sum();
    }

    static RuntimeException refusal(String code) {
        return DynamoDbException.builder()
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .statusCode(400)
                .build();
    }

    /** A transaction that is cancelled for these reasons. */
    static RuntimeException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("TransactionCanceledException")
                        .build())
                .cancellationReasons(Stream.of(codes)
                        .map(code -> CancellationReason.builder().code(code).build())
                        .toList())
                .statusCode(400)
                .build();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        if (!request.getClass().getSimpleName().matches("(Batch|Transact).*")) {
            return request;
        }
        int number = count.getAndIncrement();
        attributes.putAttribute(NUMBER, number);
        sent.add(request);
        script.before(number);
        if (request instanceof BatchGetItemRequest get) {
            attributes.putAttribute(KEYS, last(keys(get), script.unprocessed(number, size(request))));
        } else if (request instanceof BatchWriteItemRequest write) {
            Map<String, List<WriteRequest>> left =
                    last(write.requestItems(), script.unprocessed(number, size(request)));
            attributes.putAttribute(WRITES, left);
            return without(write, left);
        }
        return request;
    }

    private static Map<String, List<Map<String, AttributeValue>>> keys(BatchGetItemRequest request) {
        Map<String, List<Map<String, AttributeValue>>> keys = new HashMap<>();
        request.requestItems().forEach((table, each) -> keys.put(table, each.keys()));
        return keys;
    }

    private static <E> Map<String, List<E>> last(Map<String, List<E>> all, int count) {
        Map<String, List<E>> last = new HashMap<>();
        int open = count;
        for (Map.Entry<String, List<E>> table : all.entrySet()) {
            List<E> elements = table.getValue();
            int here = Math.min(open, elements.size());
            open -= here;
            if (here > 0) {
                last.put(table.getKey(), elements.subList(elements.size() - here, elements.size()));
            }
        }
        return last;
    }

    /** A request cannot be empty; one of which nothing is to be done deletes what is not there. */
    private static BatchWriteItemRequest without(BatchWriteItemRequest request, Map<String, List<WriteRequest>> left) {
        Map<String, List<WriteRequest>> rest = new HashMap<>();
        request.requestItems().forEach((table, writes) -> {
            List<WriteRequest> some = new ArrayList<>(writes);
            some.removeAll(left.getOrDefault(table, List.of()));
            if (!some.isEmpty()) {
                rest.put(table, some);
            }
        });
        if (rest.isEmpty()) {
            Map.Entry<String, List<WriteRequest>> first =
                    left.entrySet().iterator().next();
            Map<String, AttributeValue> key = first.getKey().endsWith("accounts")
                    ? AccountSchema.key("nobody's").attributes()
                    : BookingSchema.key("nobody's", java.math.BigDecimal.ONE).attributes();
            rest.put(
                    first.getKey(),
                    List.of(WriteRequest.builder()
                            .deleteRequest(delete -> delete.key(key))
                            .build()));
        }
        return request.toBuilder().requestItems(rest).build();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        Integer number = attributes.getAttribute(NUMBER);
        if (number == null) {
            return context.response();
        }
        script.after(number);
        if (context.response() instanceof BatchGetItemResponse answer) {
            return without(answer, attributes.getAttribute(KEYS));
        }
        return context.response() instanceof BatchWriteItemResponse answer
                ? answer.toBuilder()
                        .unprocessedItems(attributes.getAttribute(WRITES))
                        .build()
                : context.response();
    }

    private static BatchGetItemResponse without(
            BatchGetItemResponse answer, Map<String, List<Map<String, AttributeValue>>> left) {
        Map<String, List<Map<String, AttributeValue>>> found = new HashMap<>();
        answer.responses().forEach((table, items) -> {
            List<Map<String, AttributeValue>> some = new ArrayList<>(items);
            for (Map<String, AttributeValue> key : left.getOrDefault(table, List.of())) {
                some.removeIf(item -> contains(item, key));
            }
            found.put(table, some);
        });
        Map<String, KeysAndAttributes> unprocessed = new HashMap<>();
        left.forEach((table, keys) ->
                unprocessed.put(table, KeysAndAttributes.builder().keys(keys).build()));
        return answer.toBuilder().responses(found).unprocessedKeys(unprocessed).build();
    }

    private static boolean contains(Map<String, AttributeValue> item, Map<String, AttributeValue> key) {
        return item.entrySet().containsAll(key.entrySet());
    }
}
