package dev.stator.internal;

import dev.stator.item.AttributeNames;
import dev.stator.item.WireText;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import dev.stator.wire.Envelope;
import java.util.HashMap;
import java.util.Map;

/** Reads the entities of an answer to BatchGetItem, where each table has one type of them. */
final class DirectBatch extends DirectRead<Map<ItemKey, BatchedItem>> {
    private final Targets targets;

    DirectBatch(Targets targets) {
        this.targets = targets;
    }

    @Override
    protected Map<ItemKey, BatchedItem> read(Envelope in) {
        WireText text = in.text();
        Map<ItemKey, BatchedItem> items = null;
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("Responses")) {
                Envelope.requireFirst(items == null);
                items = responses(in);
            } else {
                text.skipValue();
            }
        }
        return items == null ? Map.of() : items;
    }

    private Map<ItemKey, BatchedItem> responses(Envelope in) {
        WireText text = in.text();
        Map<ItemKey, BatchedItem> items = new HashMap<>();
        text.beginObject();
        while (text.nextField()) {
            Target<?> target = targets.named(text.fieldName());
            AttributeNames key = keyNames(target.schema());
            text.beginArray();
            while (text.nextElement()) {
                int start = text.offset();
                Object entity = in.item(target.schema()::read);
                ItemKey id = ItemKey.of(target.tableName(), target.schema(), in.attributes(start, key));
                Envelope.requireFirst(items.put(id, new BatchedItem.Decoded(entity)) == null);
                in.cutFrom(start);
            }
        }
        return items;
    }

    private static AttributeNames keyNames(TableSchema<?> schema) {
        String hashKey = schema.hashKey().name();
        return schema.rangeKey()
                .map(rangeKey -> AttributeNames.of(hashKey, rangeKey.name()))
                .orElseGet(() -> AttributeNames.of(hashKey));
    }
}
