package dev.stator.contract.atrest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Answers to BatchGetItem that differ from what DynamoDB gave. */
final class ChangedAnswers implements ExecutionInterceptor {
    private final AtomicReference<UnaryOperator<BatchGetItemResponse>> change =
            new AtomicReference<>(UnaryOperator.identity());

    /** From now on one key is left unprocessed. */
    void leave(String table, Map<String, AttributeValue> key) {
        change.set(answer -> {
            List<Map<String, AttributeValue>> others =
                    new ArrayList<>(answer.responses().getOrDefault(table, List.of()));
            others.removeIf(item -> item.entrySet().containsAll(key.entrySet()));
            return answer.toBuilder()
                    .responses(Map.of(table, others))
                    .unprocessedKeys(Map.of(
                            table,
                            KeysAndAttributes.builder().keys(List.of(key)).build()))
                    .build();
        });
    }

    /** From now on an attribute of each item has this value. */
    void replace(String attribute, AttributeValue value) {
        change.set(answer -> {
            Map<String, List<Map<String, AttributeValue>>> items = new HashMap<>(answer.responses());
            items.replaceAll((table, found) ->
                    found.stream().map(item -> with(item, attribute, value)).toList());
            return answer.toBuilder().responses(items).build();
        });
    }

    /** When the next answer is there, something happens before it is read. */
    void then(Runnable work) {
        change.set(answer -> {
            change.set(UnaryOperator.identity());
            work.run();
            return answer;
        });
    }

    private static Map<String, AttributeValue> with(
            Map<String, AttributeValue> item, String attribute, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(attribute, value);
        return changed;
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        return context.response() instanceof BatchGetItemResponse answer
                ? change.get().apply(answer)
                : context.response();
    }
}
