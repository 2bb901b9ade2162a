package dev.stator.item;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads an item from DynamoDB JSON text, as it is on the wire and in exported files: {@code {"total":{"N":"100"}}}.
 *
 * <pre>{@code
 * try (JsonParser parser = new JsonFactory().createParser(text)) {
 *     Order order = OrderSchema.INSTANCE.read(new JsonReader(parser));
 * }
 * }</pre>
 *
 * <p>The parser stands at the item's opening brace, or just before it, and is left at its closing brace. An attribute that occurs
 * twice is refused where the parser has {@code StreamReadFeature.STRICT_DUPLICATE_DETECTION}; without it the last one wins, except in
 * {@link #attributeValue}, which always refuses it.
 */
public final class JsonReader implements ItemReader {
    /** The number of elements that is assumed, because the text does not tell it ahead. */
    private static final int USUAL_SIZE = 8;

    private final JsonTokens tokens;

    /** The type of the value at hand, which is not read yet; null where there is none. */
    private @Nullable AttributeType type;

    /** Whether the parser stands at the value itself, not before it. */
    private boolean loaded;

    /** The type of the elements of the set at hand; these stand bare, not in an object that names their type. */
    private @Nullable AttributeType elementType;

    /** The name of an attribute that {@link #peek} came to, whose value is at hand and which the next move moves to. */
    private @Nullable String peeked;

    /** Whether the level at hand has no more values. */
    private boolean ended;

    /** What {@link #peek} had to read ahead: the rest of the map at hand. */
    private @Nullable AttributeValueReader ahead;

    private int depth;

    public JsonReader(JsonParser parser) {
        tokens = new JsonTokens(parser);
    }

    /**
     * Reads a value that stands on its own, {@code {"L":[{"N":"1"}]}}. The parser stands at its opening brace, or just before it, and is left
     * at its closing brace.
     */
    public static AttributeValue value(JsonParser parser) {
        JsonReader reader = new JsonReader(parser);
        reader.open();
        return reader.attributeValue();
    }

    @Override
    public int next(AttributeNames names, int from) {
        if (ahead != null) {
            return ahead.next(names, from);
        }
        JsonNames known = JsonNames.of(names);
        for (String name; (name = nextName()) != null; ) {
            int ordinal = known.ordinal(name);
            if (ordinal >= 0) {
                return ordinal;
            }
        }
        return -1;
    }

    @Override
    public AttributeType type() {
        if (ahead != null) {
            return ahead.type();
        }
        if (type == null) {
            throw new CodecException("there is no value, or it has been read already");
        }
        return type;
    }

    @Override
    public boolean isNull() {
        return ahead == null ? type == AttributeType.NULL : ahead.isNull();
    }

    @Override
    public @Nullable String string() {
        return ahead == null ? text(AttributeType.S) : ahead.string();
    }

    @Override
    public boolean bool() {
        if (ahead != null) {
            return ahead.bool();
        }
        if (type != AttributeType.BOOL) {
            readNull(AttributeType.BOOL);
            return false;
        }
        return readBoolean();
    }

    @Override
    public byte int8() {
        String n = number();
        return n == null ? 0 : NumberText.toInt8(n);
    }

    @Override
    public short int16() {
        String n = number();
        return n == null ? 0 : NumberText.toInt16(n);
    }

    @Override
    public int int32() {
        String n = number();
        return n == null ? 0 : NumberText.toInt32(n);
    }

    @Override
    public long int64() {
        String n = number();
        return n == null ? 0 : NumberText.toInt64(n);
    }

    @Override
    public float float32() {
        String n = number();
        return n == null ? 0 : NumberText.toFloat(n);
    }

    @Override
    public double float64() {
        String n = number();
        return n == null ? 0 : NumberText.toDouble(n);
    }

    @Override
    public @Nullable BigDecimal decimal() {
        String n = number();
        return n == null ? null : NumberText.toBigDecimal(n);
    }

    @Override
    public @Nullable BigInteger integer() {
        String n = number();
        return n == null ? null : NumberText.toBigInteger(n);
    }

    @Override
    public @Nullable SdkBytes binary() {
        if (ahead != null) {
            return ahead.binary();
        }
        if (type != AttributeType.B) {
            readNull(AttributeType.B);
            return null;
        }
        load(JsonToken.VALUE_STRING);
        SdkBytes bytes = SdkBytes.fromByteArrayUnsafe(tokens.bytes());
        close();
        return bytes;
    }

    @Override
    public int beginMap() {
        if (ahead != null) {
            return ahead.beginMap();
        }
        begin(AttributeType.M, JsonToken.START_OBJECT);
        return USUAL_SIZE;
    }

    @Override
    public @Nullable String nextKey() {
        return ahead == null ? nextName() : ahead.nextKey();
    }

    @Override
    public void endMap() {
        if (ahead != null) {
            if (ahead.depth() > 0) {
                ahead.endMap();
                return;
            }
            ahead = null;
        }
        while (nextName() != null) {
            // what was not asked for is skipped
        }
        end();
    }

    @Override
    public int beginList() {
        if (ahead != null) {
            return ahead.beginList();
        }
        begin(AttributeType.L, JsonToken.START_ARRAY);
        return USUAL_SIZE;
    }

    @Override
    public boolean nextElement() {
        if (ahead != null) {
            return ahead.nextElement();
        }
        skip();
        if (ended || tokens.next() == JsonToken.END_ARRAY) {
            ended = true;
            return false;
        }
        if (elementType == null) {
            open();
        } else if (tokens.current() == JsonToken.VALUE_STRING) {
            type = elementType;
            loaded = true;
        } else {
            throw tokens.malformed("an element of a set must be a string");
        }
        return true;
    }

    @Override
    public void endList() {
        if (ahead != null) {
            ahead.endList();
            return;
        }
        while (nextElement()) {
            // what was not asked for is skipped
        }
        elementType = null;
        end();
    }

    @Override
    public int beginSet(AttributeType set) {
        if (ahead != null) {
            return ahead.beginSet(set);
        }
        if (type == AttributeType.L) {
            begin(AttributeType.L, JsonToken.START_ARRAY);
            if (tokens.next() != JsonToken.END_ARRAY) {
                throw new CodecException("expected " + set + " but found L");
            }
            ended = true;
        } else {
            begin(set, JsonToken.START_ARRAY);
        }
        elementType = switch (set) {
            case SS -> AttributeType.S;
            case NS -> AttributeType.N;
            case BS -> AttributeType.B;
            default -> throw new IllegalArgumentException(set + " is not the type of a set");
        };
        return USUAL_SIZE;
    }

    @Override
    public void endSet() {
        endList();
    }

    @Override
    public AttributeValue attributeValue() {
        if (ahead != null) {
            return ahead.attributeValue();
        }
        AttributeType found = type();
        return switch (found) {
            case S -> AttributeValue.createS(string());
            case N -> AttributeValue.createN(number());
            case B -> AttributeValue.createB(binary());
            case BOOL -> AttributeValue.createBool(readBoolean());
            case NULL -> {
                readBoolean();
                yield AttributeValue.createNul(true);
            }
            case M -> AttributeValue.createM(map());
            case L -> AttributeValue.createL(list());
            case SS, NS -> {
                List<String> elements = new ArrayList<>(beginSet(found));
                while (nextElement()) {
                    elements.add(text(type()));
                }
                endSet();
                yield found == AttributeType.SS ? AttributeValue.createSs(elements) : AttributeValue.createNs(elements);
            }
            case BS -> {
                List<SdkBytes> elements = new ArrayList<>(beginSet(found));
                while (nextElement()) {
                    elements.add(binary());
                }
                endSet();
                yield AttributeValue.createBs(elements);
            }
        };
    }

    @Override
    public @Nullable String peek(String attribute) {
        if (ahead != null) {
            return ahead.peek(attribute);
        }
        if (peeked == null) {
            peeked = nextName();
        }
        if (peeked == null) {
            return null;
        }
        if (peeked.equals(attribute)) {
            return type == AttributeType.S ? loadedText() : null;
        }
        ahead = new AttributeValueReader(rest());
        return ahead.peek(attribute);
    }

    @Override
    public String path() {
        String path = tokens.path();
        if (ahead == null || ahead.path().isEmpty()) {
            return path;
        }
        return path.isEmpty() ? ahead.path() : path + "." + ahead.path();
    }

    private @Nullable String nextName() {
        if (peeked != null) {
            String name = peeked;
            peeked = null;
            return name;
        }
        skip();
        String name = ended ? null : tokens.nextName();
        if (name == null) {
            ended = true;
        } else {
            tokens.next();
            open();
        }
        return name;
    }

    /** Goes into the object around a value. */
    private void open() {
        if (tokens.current() != JsonToken.START_OBJECT) {
            throw tokens.malformed("a value must be an object that names its type");
        }
        String name = tokens.nextName();
        type = name == null ? null : JsonTags.type(name);
        if (type == null) {
            throw tokens.malformed("a value must name its type: S, N, B, BOOL, NULL, M, L, SS, NS or BS");
        }
        loaded = false;
    }

    /** Goes out of it. */
    private void close() {
        type = null;
        loaded = false;
        if (elementType == null) {
            tokens.expect(JsonToken.END_OBJECT, "a value must have one type");
        }
    }

    private void skip() {
        if (type != null) {
            if (!loaded) {
                tokens.next();
            }
            tokens.skipChildren();
            close();
        }
    }

    private void load(JsonToken wanted) {
        if ((loaded ? tokens.current() : tokens.next()) != wanted) {
            throw tokens.malformed("the value is not written as its type is");
        }
        loaded = true;
    }

    private String loadedText() {
        load(JsonToken.VALUE_STRING);
        return tokens.text();
    }

    private @Nullable String number() {
        if (ahead != null) {
            return ahead.number();
        }
        return text(AttributeType.N);
    }

    private @Nullable String text(AttributeType wanted) {
        if (type != wanted) {
            readNull(wanted);
            return null;
        }
        String text = loadedText();
        close();
        return text;
    }

    private void readNull(AttributeType wanted) {
        if (type != AttributeType.NULL) {
            throw new CodecException("expected " + wanted + " but found " + type());
        }
        readBoolean();
    }

    private boolean readBoolean() {
        JsonToken token = tokens.next();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw tokens.malformed("the value must be true or false");
        }
        close();
        return token == JsonToken.VALUE_TRUE;
    }

    private void begin(AttributeType wanted, JsonToken start) {
        if (type != wanted) {
            throw new CodecException("expected " + wanted + " but found " + type());
        }
        Path.requireReadable(depth);
        depth++;
        load(start);
        type = null;
        loaded = false;
        ended = false;
    }

    private void end() {
        depth--;
        ended = false;
        close();
    }

    private Map<String, AttributeValue> map() {
        beginMap();
        Map<String, AttributeValue> map = rest();
        endMap();
        return map;
    }

    private List<AttributeValue> list() {
        List<AttributeValue> list = new ArrayList<>(beginList());
        while (nextElement()) {
            list.add(attributeValue());
        }
        endList();
        return list;
    }

    private Map<String, AttributeValue> rest() {
        Map<String, AttributeValue> rest = new HashMap<>();
        for (String name; (name = nextName()) != null; ) {
            if (rest.put(name, attributeValue()) != null) {
                throw tokens.malformed("an attribute occurs twice");
            }
        }
        return rest;
    }
}
