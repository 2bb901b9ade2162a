package dev.stator.internal;

import dev.stator.item.WireText;
import dev.stator.schema.Schema;
import dev.stator.wire.DirectRead;
import dev.stator.wire.Envelope;
import java.util.Optional;

/** Reads the entity of the answer to GetItem. */
final class DirectItem<T> extends DirectRead<Optional<T>> {
    private final Schema<T> schema;

    DirectItem(Schema<T> schema) {
        this.schema = schema;
    }

    @Override
    protected Optional<T> read(Envelope in) {
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
        return Optional.ofNullable(item);
    }
}
