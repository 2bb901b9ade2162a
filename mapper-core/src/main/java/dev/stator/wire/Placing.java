package dev.stator.wire;

import dev.stator.item.CodecException;
import dev.stator.item.WireText;
import dev.stator.item.WireWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The text of a request on the way to its whole form: what the SDK wrote, with items in the places of the empty ones. */
final class Placing {
    /** The room to begin with for the first item; a typical one has 1 KB. */
    private static final int FIRST = 2048;

    /** The most room that is made at once, by the length of the first item, for the others. */
    private static final int MOST_AHEAD = 64 * 1024;

    private final byte[] bytes;
    private final WireText text;
    private final WireWriter out;
    private final int count;
    private int placed;

    /** Where that begins which is not yet in {@link #out}. */
    private int from;

    /** @param count of the items that there are to place */
    Placing(byte[] bytes, int count) {
        this.bytes = bytes;
        this.text = new WireText(bytes, 0, bytes.length);
        this.out = new WireWriter(bytes.length + FIRST);
        this.count = count;
    }

    /** Where it stands. */
    WireText text() {
        return text;
    }

    /** Goes over the put that comes next, <code>{"Item":{},…}</code>, and gives it its item; null where none should come. */
    void put(@Nullable Map<String, AttributeValue> item) {
        text.beginObject();
        while (text.nextField()) {
            if (text.isName("Item")) {
                if (item == null) {
                    throw new CodecException("the request has more puts");
                }
                item(item);
            } else {
                text.skipValue();
            }
        }
    }

    /** Puts an item into the place of the empty one that comes next. */
    private void item(Map<String, AttributeValue> item) {
        int place = text.offset();
        text.beginObject();
        if (text.nextField()) {
            throw new CodecException("an item of the request is not empty");
        }
        out.copy(bytes, from, place);
        from = text.offset();
        int start = out.length();
        write(item);
        if (placed++ == 0) {
            long others = (long) (out.length() - start + from - place) * (count - 1) + bytes.length - from;
            out.reserve((int) Math.min(others, MOST_AHEAD));
        }
    }

    /** Its failure is the item's, as it is where the SDK cannot write it. */
    private void write(Map<String, AttributeValue> item) {
        try {
            out.item(item);
        } catch (RuntimeException | StackOverflowError e) {
            throw SdkClientException.create("an item cannot be written as JSON", e);
        }
    }

    /** What there is in the end, with everything behind the last item. */
    RequestBody body(String contentType) {
        text.requireEnd();
        if (placed != count) {
            throw new CodecException(placed + " items of " + count + " have a place in the request");
        }
        out.copy(bytes, from, bytes.length);
        return RequestBody.fromContentProvider(out::stream, out.length(), contentType);
    }
}
