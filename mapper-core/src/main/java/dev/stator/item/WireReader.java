package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items straight from the bytes of an answer of DynamoDB, one after the other.
 *
 * <pre>{@code
 * WireReader in = new WireReader(text);
 * text.beginArray();
 * while (text.nextElement()) {
 *     in.beginItem();
 *     orders.add(OrderSchema.INSTANCE.read(in));
 *     in.endItem();                             // the text stands behind the item
 * }
 * }</pre>
 *
 * <p>What it gives is what {@link AttributeValueReader} gives of the item that the SDK makes of the same text. Where that is not beyond doubt
 * it throws a {@link CodecException}, also for text that the SDK takes: for an attribute that occurs twice, a value with two types or that is
 * not as its type is, half a pair of surrogates, a NULL that is not true, base64 without its padding. Who has caught it lets the SDK read
 * the text, whose result or error then counts. After an exception the reader is of no more use.
 */
public final class WireReader implements ItemReader {
    /** The number of elements that is assumed, because the text does not tell it ahead. */
    private static final int USUAL_SIZE = 8;

    private final WireText text;
    private final WireSymbols symbols = new WireSymbols();
    private final WireSeen seen = new WireSeen();

    /** Where the item begins. */
    private int start;

    /** The type of the value at hand, which is not read yet; null where there is none. */
    private @Nullable AttributeType type;

    /** The type of the elements of the set at hand; these stand bare, not in an object that names their type. */
    private @Nullable AttributeType elementType;

    /** Whether the level at hand has no more values. */
    private boolean ended;

    private int depth;

    /** A reader of items in this text, which moves it. */
    public WireReader(WireText text) {
        this.text = text;
    }

    /** Enters the item that comes next. */
    public void beginItem() {
        text.skipSpace();
        start = text.at;
        depth = 0;
        type = null;
        elementType = null;
        enterObject();
    }

    /** Leaves the item; what has not been asked for is skipped. */
    public void endItem() {
        if (depth != 0) {
            throw new IllegalStateException("the reader stands in a list or map of the item");
        }
        endEntries();
    }

    /** Enters the item that comes next, reads all its attributes, and leaves it. */
    public Map<String, AttributeValue> attributes() {
        beginItem();
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (String name; (name = nextKey()) != null; ) {
            attributes.put(name, attributeValue());
        }
        endItem();
        return attributes;
    }

    @Override
    public int next(AttributeNames names, int from) {
        WireNames known = WireNames.of(names);
        while (advance('}')) {
            int ordinal = known.next(text, from);
            type = WireTags.open(text);
            if (ordinal >= 0) {
                seen.requireFirst(depth, ordinal);
                return ordinal;
            }
        }
        return -1;
    }

    @Override
    public AttributeType type() {
        if (type == null) {
            throw new CodecException("there is no value, or it has been read already");
        }
        return type;
    }

    @Override
    public boolean isNull() {
        return type == AttributeType.NULL;
    }

    @Override
    public @Nullable String string() {
        return load(AttributeType.S) ? text.text() : null;
    }

    @Override
    public @Nullable String symbol() {
        return load(AttributeType.S) ? symbols.of(text) : null;
    }

    @Override
    public @Nullable Instant instant() {
        return load(AttributeType.S) ? WireForms.instant(text) : null;
    }

    @Override
    public @Nullable UUID uuid() {
        return load(AttributeType.S) ? WireForms.uuid(text) : null;
    }

    @Override
    public boolean bool() {
        if (type != AttributeType.BOOL) {
            readNull(AttributeType.BOOL);
            return false;
        }
        boolean bool = WireTags.bool(text);
        close();
        return bool;
    }

    @Override
    public byte int8() {
        return load(AttributeType.N) ? WireNumbers.int8(text) : 0;
    }

    @Override
    public short int16() {
        return load(AttributeType.N) ? WireNumbers.int16(text) : 0;
    }

    @Override
    public int int32() {
        return load(AttributeType.N) ? WireNumbers.int32(text) : 0;
    }

    @Override
    public long int64() {
        return load(AttributeType.N) ? WireNumbers.int64(text) : 0;
    }

    @Override
    public float float32() {
        return load(AttributeType.N) ? WireNumbers.float32(text) : 0;
    }

    @Override
    public double float64() {
        return load(AttributeType.N) ? WireNumbers.float64(text) : 0;
    }

    @Override
    public @Nullable BigDecimal decimal() {
        return load(AttributeType.N) ? WireNumbers.decimal(text) : null;
    }

    @Override
    public @Nullable BigInteger integer() {
        return load(AttributeType.N) ? WireNumbers.integer(text) : null;
    }

    @Override
    public @Nullable SdkBytes binary() {
        return load(AttributeType.B) ? WireBinary.decode(text) : null;
    }

    @Override
    public int beginMap() {
        enter(AttributeType.M);
        enterObject();
        return USUAL_SIZE;
    }

    @Override
    public @Nullable String nextKey() {
        if (!advance('}')) {
            return null;
        }
        text.name();
        String key = symbols.of(text);
        seen.requireFirst(depth, key);
        type = WireTags.open(text);
        return key;
    }

    @Override
    public void endMap() {
        endEntries();
        leave();
    }

    @Override
    public int beginList() {
        enter(AttributeType.L);
        enterArray();
        return USUAL_SIZE;
    }

    @Override
    public boolean nextElement() {
        if (!advance(']')) {
            return false;
        }
        type = elementType == null ? WireTags.open(text) : elementType;
        return true;
    }

    @Override
    public void endList() {
        while (nextElement()) {
            // what was not asked for is skipped
        }
        elementType = null;
        leave();
    }

    @Override
    public int beginSet(AttributeType set) {
        AttributeType element = elementOf(set);
        boolean isEmptyList = type == AttributeType.L;
        enter(isEmptyList ? AttributeType.L : set);
        enterArray();
        if (isEmptyList && advance(']')) {
            throw StoredValue.mismatch(set, AttributeType.L);
        }
        elementType = element;
        return USUAL_SIZE;
    }

    private static AttributeType elementOf(AttributeType set) {
        if (set == AttributeType.SS) {
            return AttributeType.S;
        } else if (set == AttributeType.NS) {
            return AttributeType.N;
        } else if (set == AttributeType.BS) {
            return AttributeType.B;
        }
        throw new IllegalArgumentException(set + " is not the type of a set");
    }

    @Override
    public void endSet() {
        endList();
    }

    @Override
    public AttributeValue attributeValue() {
        return WireValue.read(this);
    }

    /** The text of the N at hand, as it is stored. */
    String number() {
        load(AttributeType.N);
        return text.text();
    }

    @Override
    public @Nullable String peek(String attribute) {
        if (!text.isFirst) {
            throw new IllegalStateException("the reader does not stand before the first attribute of a map");
        }
        int entry = text.at;
        String found = null;
        boolean isFound = false;
        while (text.nextField()) {
            boolean isWanted = text.isName(attribute);
            if (isWanted && isFound) {
                throw WireSeen.twice();
            }
            isFound |= isWanted;
            type = WireTags.open(text);
            if (isWanted && type == AttributeType.S) {
                found = symbol();
            } else {
                skip();
            }
        }
        text.at = entry;
        text.isFirst = true;
        return found;
    }

    @Override
    public String path() {
        return WirePath.of(text.bytes, start, text.at);
    }

    private boolean advance(char closing) {
        if (type != null) {
            skip();
        }
        if (ended || !text.advance(closing)) {
            ended = true;
            return false;
        }
        return true;
    }

    /** Goes over the value at hand. */
    private void skip() {
        WireSkip.content(text, type(), depth);
        close();
    }

    /** Goes over the string that a scalar is written as; false where it is NULL. */
    private boolean load(AttributeType wanted) {
        if (type != wanted) {
            readNull(wanted);
            return false;
        }
        text.string();
        close();
        return true;
    }

    private void readNull(AttributeType wanted) {
        if (type != AttributeType.NULL) {
            throw StoredValue.mismatch(wanted, type());
        }
        text.word("true");
        close();
    }

    /** Goes out of the object around a value. */
    private void close() {
        type = null;
        if (elementType == null) {
            text.expect('}');
        }
    }

    private void enter(AttributeType wanted) {
        if (type != wanted) {
            throw StoredValue.mismatch(wanted, type());
        }
        Path.requireReadable(depth);
        depth++;
        type = null;
    }

    private void enterObject() {
        text.beginObject();
        ended = false;
        seen.clear(depth);
    }

    private void enterArray() {
        text.beginArray();
        ended = false;
    }

    private void endEntries() {
        while (advance('}')) {
            text.name();
            type = WireTags.open(text);
        }
    }

    private void leave() {
        depth--;
        ended = false;
        close();
    }
}
