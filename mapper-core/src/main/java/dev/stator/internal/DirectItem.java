package dev.stator.internal;

import dev.stator.item.ItemReader;
import dev.stator.item.WireText;
import dev.stator.schema.Schema;
import dev.stator.wire.DirectRead;
import dev.stator.wire.Envelope;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the entity of the answer to GetItem. */
final class DirectItem<T> extends DirectRead<Optional<T>> {
    private final Schema<T> schema;
    private final @Nullable UnaryOperator<ItemReader> opening;

    /** @param opening gives of a stored item what the call knows of it; null where that is the same */
    DirectItem(Schema<T> schema, @Nullable UnaryOperator<ItemReader> opening) {
        this.schema = schema;
        this.opening = opening;
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
                item = opening == null ? in.item(schema::read) : in.item(stored -> schema.read(opening.apply(stored)));
                in.cutFrom(start);
            } else {
                text.skipValue();
            }
        }
        return Optional.ofNullable(item);
    }
}
