package dev.stator.wire;

import dev.stator.item.WireText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The items that a TransactWriteItems puts; their conditions, and all other actions, stay where they are. */
final class TransactionPuts extends PutItems {
    private final TransactWriteItemsRequest request;
    private final TransactWriteItemsRequest without;

    TransactionPuts(TransactWriteItemsRequest request) {
        this.request = request;
        this.without = without(request);
    }

    @Override
    int count() {
        int count = 0;
        for (TransactWriteItem action : request.transactItems()) {
            count += action.put() == null ? 0 : 1;
        }
        return count;
    }

    private static TransactWriteItemsRequest without(TransactWriteItemsRequest request) {
        List<TransactWriteItem> actions =
                new ArrayList<>(request.transactItems().size());
        for (TransactWriteItem action : request.transactItems()) {
            Put put = action.put();
            actions.add(
                    put == null
                            ? action
                            : TransactWriteItem.builder().put(without(put)).build());
        }
        return request.toBuilder().transactItems(actions).build();
    }

    /** With all that a put has but its item, which {@link Put#toBuilder} would copy. */
    private static Put without(Put put) {
        return Put.builder()
                .tableName(put.tableName())
                .item(NONE)
                .conditionExpression(put.conditionExpression())
                .expressionAttributeNames(put.expressionAttributeNames())
                .expressionAttributeValues(put.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(put.returnValuesOnConditionCheckFailureAsString())
                .build();
    }

    @Override
    SdkRequest without() {
        return without;
    }

    @Override
    boolean areOf(SdkRequest marshalled) {
        return marshalled instanceof TransactWriteItemsRequest transaction
                && transaction.transactItems().equals(without.transactItems());
    }

    @Override
    void place(Placing in) {
        WireText text = in.text();
        text.beginObject();
        while (text.nextField()) {
            if (!text.isName("TransactItems")) {
                text.skipValue();
                continue;
            }
            int index = 0;
            text.beginArray();
            while (text.nextElement()) {
                Put put = put(index++);
                text.beginObject();
                while (text.nextField()) {
                    if (text.isName("Put")) {
                        in.put(put == null ? null : put.item());
                    } else {
                        text.skipValue();
                    }
                }
            }
        }
    }

    /** Of the action with this number; null where it is something else. */
    private @Nullable Put put(int index) {
        List<TransactWriteItem> actions = request.transactItems();
        return index < actions.size() ? actions.get(index).put() : null;
    }
}
