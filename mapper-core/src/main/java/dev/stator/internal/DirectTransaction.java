package dev.stator.internal;

import dev.stator.item.CodecException;
import dev.stator.item.WireText;
import dev.stator.schema.Schema;
import dev.stator.wire.DirectRead;
import dev.stator.wire.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the entities of the answer to TransactGetItems, which come in the order in which they were asked for. */
final class DirectTransaction extends DirectRead<List<Optional<?>>> {
    private final List<Schema<?>> schemas;

    /** @param schemas of what is asked for, one for each item */
    DirectTransaction(List<Schema<?>> schemas) {
        this.schemas = schemas;
    }

    @Override
    protected List<Optional<?>> read(Envelope in) {
        WireText text = in.text();
        List<Optional<?>> items = null;
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("Responses")) {
                Envelope.requireFirst(items == null);
                items = responses(in);
            } else {
                text.skipValue();
            }
        }
        if (items == null || items.size() != schemas.size()) {
            throw new CodecException("the answer has not as many items as were asked for");
        }
        return items;
    }

    private List<Optional<?>> responses(Envelope in) {
        List<Optional<?>> items = new ArrayList<>(schemas.size());
        in.text().beginArray();
        while (in.text().nextElement()) {
            items.add(Optional.ofNullable(response(in, schemas.get(items.size()))));
        }
        return items;
    }

    private static <T> @Nullable T response(Envelope in, Schema<T> schema) {
        WireText text = in.text();
        T item = null;
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("Item")) {
                Envelope.requireFirst(item == null);
                int start = text.offset();
                in.requireAttributes();
                item = in.item(schema::read);
                in.cutFrom(start);
            } else {
                text.skipValue();
            }
        }
        return item;
    }
}
