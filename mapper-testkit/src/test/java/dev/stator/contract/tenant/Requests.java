package dev.stator.contract.tenant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;

/** The requests that left, and all keys and items that are anywhere in them. */
final class Requests implements ExecutionInterceptor {
    private final List<SdkRequest> sent = new CopyOnWriteArrayList<>();
    private volatile boolean leavesABatch;

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        sent.add(context.request());
    }

    /** Says of the next batch of writes that none of it was made. */
    void leaveABatch() {
        leavesABatch = true;
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        if (leavesABatch
                && context.request() instanceof BatchWriteItemRequest request
                && context.response() instanceof BatchWriteItemResponse answer) {
            leavesABatch = false;
            return answer.toBuilder().unprocessedItems(request.requestItems()).build();
        }
        return context.response();
    }

    List<SdkRequest> sent() {
        return sent;
    }

    <Q extends SdkRequest> List<Q> sent(Class<Q> type) {
        return sent.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Every value of an attribute with this name, of any key or item in any request. */
    List<AttributeValue> values(String attribute) {
        List<AttributeValue> values = new ArrayList<>();
        sent.forEach(request -> maps(request, map -> {
            if (map.get(attribute) instanceof AttributeValue value) {
                values.add(value);
            }
        }));
        return values;
    }

    private static void maps(Object part, Consumer<Map<?, ?>> found) {
        if (part instanceof Map<?, ?> map) {
            found.accept(map);
            map.values().forEach(each -> maps(each, found));
        } else if (part instanceof Collection<?> list) {
            list.forEach(each -> maps(each, found));
        } else if (part instanceof SdkPojo pojo && !(part instanceof AttributeValue)) {
            pojo.sdkFields().forEach(field -> maps(field.getValueOrDefault(pojo), found));
        }
    }
}
