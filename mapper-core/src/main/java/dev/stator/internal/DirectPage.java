package dev.stator.internal;

import dev.stator.item.AttributeNames;
import dev.stator.item.WireText;
import dev.stator.schema.KeyAttribute;
import dev.stator.wire.DirectRead;
import dev.stator.wire.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the entities of a page, no more than are wanted. */
final class DirectPage<R> extends DirectRead<DirectPage.Items<R>> {
    private final EntityDecoder<R> decoder;
    private final List<KeyAttribute> position;
    private final int wanted;

    DirectPage(EntityDecoder<R> decoder, List<KeyAttribute> position, @Nullable Integer wanted) {
        this.decoder = decoder;
        this.position = position;
        this.wanted = wanted == null ? Integer.MAX_VALUE : wanted;
    }

    /**
     * The entities of a page.
     *
     * @param given the entities
     * @param last where the last of them is, where the page has more; null where it does not
     */
    record Items<R>(List<R> given, @Nullable Map<String, AttributeValue> last) {}

    @Override
    protected Items<R> read(Envelope in) {
        WireText text = in.text();
        Items<R> items = null;
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("Items")) {
                Envelope.requireFirst(items == null);
                int start = text.offset();
                items = items(in);
                in.cutFrom(start);
            } else {
                text.skipValue();
            }
        }
        return items == null ? new Items<>(List.of(), null) : items;
    }

    private Items<R> items(Envelope in) {
        WireText text = in.text();
        List<R> given = new ArrayList<>();
        int last = 0;
        Map<String, AttributeValue> cut = null;
        text.beginArray();
        while (text.nextElement()) {
            if (given.size() < wanted) {
                last = text.offset();
                given.add(in.item(decoder::read));
            } else {
                text.skipValue();
                cut = cut == null ? in.attributes(last, positionNames()) : cut;
            }
        }
        return new Items<>(given, cut);
    }

    private AttributeNames positionNames() {
        return AttributeNames.of(position.stream().map(KeyAttribute::name).toArray(String[]::new));
    }
}
