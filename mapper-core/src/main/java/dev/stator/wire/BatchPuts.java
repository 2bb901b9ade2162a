package dev.stator.wire;

import dev.stator.item.CodecException;
import dev.stator.item.WireText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The items that a BatchWriteItem puts; its keys of items to be deleted stay where they are. */
final class BatchPuts extends PutItems {
    private static final WriteRequest EMPTY = WriteRequest.builder()
            .putRequest(PutRequest.builder().item(NONE).build())
            .build();

    private final BatchWriteItemRequest request;
    private final BatchWriteItemRequest without;

    BatchPuts(BatchWriteItemRequest request) {
        this.request = request;
        this.without = without(request);
    }

    @Override
    int count() {
        int count = 0;
        for (List<WriteRequest> writes : request.requestItems().values()) {
            for (WriteRequest write : writes) {
                count += write.putRequest() == null ? 0 : 1;
            }
        }
        return count;
    }

    private static BatchWriteItemRequest without(BatchWriteItemRequest request) {
        Map<String, List<WriteRequest>> byTable = new LinkedHashMap<>();
        request.requestItems().forEach((table, writes) -> {
            List<WriteRequest> empty = new ArrayList<>(writes.size());
            writes.forEach(write -> empty.add(write.putRequest() == null ? write : EMPTY));
            byTable.put(table, empty);
        });
        return request.toBuilder().requestItems(byTable).build();
    }

    @Override
    SdkRequest without() {
        return without;
    }

    @Override
    boolean areOf(SdkRequest marshalled) {
        return marshalled instanceof BatchWriteItemRequest batch
                && batch.requestItems().equals(without.requestItems());
    }

    @Override
    void place(Placing in) {
        WireText text = in.text();
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("RequestItems")) {
                tables(in);
            } else {
                text.skipValue();
            }
        }
    }

    /** {@code {"orders":[…]}} */
    private void tables(Placing in) {
        WireText text = in.text();
        text.beginObject();
        while (text.nextField()) {
            List<WriteRequest> writes = request.requestItems().get(text.fieldName());
            if (writes == null) {
                throw new CodecException("the request has another table");
            }
            int index = 0;
            text.beginArray();
            while (text.nextElement()) {
                if (index == writes.size()) {
                    throw new CodecException("the request has more puts and deletes");
                }
                write(in, writes.get(index++));
            }
        }
    }

    /** {@code {"PutRequest":{"Item":{}}}} or <code>{"DeleteRequest":{"Key":{…}}}</code> */
    private static void write(Placing in, WriteRequest write) {
        WireText text = in.text();
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("PutRequest")) {
                in.put(write.putRequest() == null ? null : write.putRequest().item());
            } else {
                text.skipValue();
            }
        }
    }
}
