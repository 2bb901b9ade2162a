package dev.stator.wire;

import dev.stator.item.AttributeNames;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.WireReader;
import dev.stator.item.WireText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The text of an answer around its items. What is read here is cut out of what the SDK gets.
 *
 * <pre>{@code
 * text.beginObject();
 * while (text.nextField()) {
 *     if (text.isName("Item")) {
 *         order = in.item(OrderSchema.INSTANCE::read);
 *     } else {
 *         text.skipValue();
 *     }
 * }
 * }</pre>
 */
public final class Envelope {
    private final byte[] bytes;
    private final WireText text;
    private final WireReader reader;

    /** Where each cut begins and ends. */
    private int[] cuts = new int[2];

    private int cutCount;

    Envelope(byte[] bytes) {
        this.bytes = bytes;
        this.text = new WireText(bytes, 0, bytes.length);
        this.reader = new WireReader(text);
    }

    /** Where it stands. */
    public WireText text() {
        return text;
    }

    /** Refuses an item without attributes, which is no item where one is asked for by its key. */
    public void requireAttributes() {
        int at = text.offset();
        while (at < bytes.length && bytes[at] != '"') {
            if (bytes[at++] == '}') {
                throw new CodecException("an item of the answer is empty");
            }
        }
    }

    /** Reads the item that comes next. */
    public <T> T item(Function<? super ItemReader, T> read) {
        reader.beginItem();
        T item = read.apply(reader);
        reader.endItem();
        return item;
    }

    /** Reads the attributes of the item that comes next. */
    public Map<String, AttributeValue> attributes() {
        return reader.attributes();
    }

    /** Those attributes of the item that begins at {@code offset} which have these names, once more. */
    public Map<String, AttributeValue> attributes(int offset, AttributeNames names) {
        WireReader again = new WireReader(new WireText(bytes, offset, bytes.length));
        again.beginItem();
        Map<String, AttributeValue> found = new LinkedHashMap<>();
        for (int i = -1; found.size() < names.size() && (i = again.next(names, i + 1)) >= 0; ) {
            found.put(names.name(i), again.attributeValue());
        }
        return found;
    }

    /** Leaves the object or the array that begins at {@code start} and ends here empty in what the SDK gets. */
    public void cutFrom(int start) {
        if (cutCount + 2 > cuts.length) {
            cuts = Arrays.copyOf(cuts, cuts.length * 4);
        }
        cuts[cutCount++] = start + 1;
        cuts[cutCount++] = text.offset() - 1;
    }

    /** What is left, once everything is read. */
    byte[] rest() {
        text.requireEnd();
        int length = bytes.length;
        for (int i = 0; i < cutCount; i += 2) {
            length -= cuts[i + 1] - cuts[i];
        }
        byte[] rest = new byte[length];
        int to = 0;
        int from = 0;
        for (int i = 0; i < cutCount; i += 2) {
            System.arraycopy(bytes, from, rest, to, cuts[i] - from);
            to += cuts[i] - from;
            from = cuts[i + 1];
        }
        System.arraycopy(bytes, from, rest, to, bytes.length - from);
        return rest;
    }

    /** A field that an answer has once. */
    public static void requireFirst(boolean isFirst) {
        if (!isFirst) {
            throw new CodecException("a field of the answer comes twice");
        }
    }
}
