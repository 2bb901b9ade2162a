package dev.stator.internal;

import dev.stator.item.WireText;
import dev.stator.wire.DirectRead;
import dev.stator.wire.Envelope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/**
 * Reads the attributes of the items of an answer, for calls that bring them into another form before they make entities of them: those of a tenant,
 * and those whose values are compressed, encrypted or in S3.
 */
final class DirectAttributes extends DirectRead<DirectAttributes.Items> {
    /**
     * The items of an answer.
     *
     * @param all those of a get or of a page, and for each that a transaction asked for one, which is empty where there is none
     * @param byTable those of a batch
     */
    record Items(List<Map<String, AttributeValue>> all, Map<String, List<Map<String, AttributeValue>>> byTable) {}

    private final boolean isTransaction;

    private DirectAttributes(boolean isTransaction) {
        this.isTransaction = isTransaction;
    }

    /** For the answer to this request; null where that has no items. */
    static @Nullable DirectAttributes of(Object request) {
        boolean isTransaction = request instanceof TransactGetItemsRequest;
        return isTransaction
                        || request instanceof GetItemRequest
                        || request instanceof QueryRequest
                        || request instanceof ScanRequest
                        || request instanceof BatchGetItemRequest
                ? new DirectAttributes(isTransaction)
                : null;
    }

    @Override
    protected Items read(Envelope in) {
        WireText text = in.text();
        Items items = null;
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("Item")) {
                Envelope.requireFirst(items == null);
                items = new Items(List.of(item(in)), Map.of());
            } else if (text.isName("Items")) {
                Envelope.requireFirst(items == null);
                items = new Items(page(in), Map.of());
            } else if (text.isName("Responses")) {
                Envelope.requireFirst(items == null);
                items = isTransaction ? new Items(responses(in), Map.of()) : new Items(List.of(), byTable(in));
            } else {
                text.skipValue();
            }
        }
        return items == null ? new Items(List.of(), Map.of()) : items;
    }

    /** Leaves an empty item, which is counted. */
    private static Map<String, AttributeValue> item(Envelope in) {
        int start = in.text().offset();
        Map<String, AttributeValue> item = in.attributes();
        in.cutFrom(start);
        return item;
    }

    /** Leaves nothing; the count of a page stands beside its items. */
    private static List<Map<String, AttributeValue>> page(Envelope in) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        int start = in.text().offset();
        in.text().beginArray();
        while (in.text().nextElement()) {
            items.add(in.attributes());
        }
        in.cutFrom(start);
        return items;
    }

    private static Map<String, List<Map<String, AttributeValue>>> byTable(Envelope in) {
        WireText text = in.text();
        Map<String, List<Map<String, AttributeValue>>> byTable = new HashMap<>();
        text.beginObject();
        while (text.nextField()) {
            List<Map<String, AttributeValue>> items = new ArrayList<>();
            Envelope.requireFirst(byTable.put(text.fieldName(), items) == null);
            text.beginArray();
            while (text.nextElement()) {
                items.add(item(in));
            }
        }
        return byTable;
    }

    private static List<Map<String, AttributeValue>> responses(Envelope in) {
        WireText text = in.text();
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        text.beginArray();
        while (text.nextElement()) {
            Map<String, AttributeValue> item = null;
            text.beginObject();
            while (text.nextField()) {
                if (text.isName("Item")) {
                    Envelope.requireFirst(item == null);
                    item = item(in);
                } else {
                    text.skipValue();
                }
            }
            items.add(item == null ? Map.of() : item);
        }
        return items;
    }

    /** The answer with its items; as it is where the SDK has read them. */
    @SuppressWarnings("unchecked") // each answer gives one of its own class
    <A> A filled(A answer) {
        Items items = answer instanceof SdkResponse given ? value(given) : null;
        if (items == null) {
            return answer;
        } else if (answer instanceof GetItemResponse get && !items.all().isEmpty()) {
            return (A) get.toBuilder().item(items.all().get(0)).build();
        } else if (answer instanceof QueryResponse query) {
            return (A) query.toBuilder().items(items.all()).build();
        } else if (answer instanceof ScanResponse scan) {
            return (A) scan.toBuilder().items(items.all()).build();
        } else if (answer instanceof BatchGetItemResponse batch) {
            return (A) batch.toBuilder().responses(items.byTable()).build();
        } else if (answer instanceof TransactGetItemsResponse transaction) {
            return (A) transaction.toBuilder()
                    .responses(
                            items.all().stream().map(DirectAttributes::response).toList())
                    .build();
        }
        return answer; // to a get, of no item
    }

    private static ItemResponse response(Map<String, AttributeValue> item) {
        return item.isEmpty()
                ? ItemResponse.builder().build()
                : ItemResponse.builder().item(item).build();
    }
}
