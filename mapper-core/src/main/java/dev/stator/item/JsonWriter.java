package dev.stator.item;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes an item as DynamoDB JSON text, as it is on the wire and in exported files: {@code {"total":{"N":"100"}}}.
 *
 * <pre>{@code
 * generator.writeStartObject();
 * OrderSchema.INSTANCE.write(order, new JsonWriter(generator));
 * generator.writeEndObject();
 * }</pre>
 *
 * <p>The generator stands inside the item's object; its braces are the caller's, who may have more to put between them. Where a value
 * cannot be written, the generator is left in the middle of the item.
 */
public final class JsonWriter implements ItemWriter {
    private final JsonGenerator out;
    private final JsonStreamContext item;
    private @Nullable AttributeType set;
    private int depth;

    public JsonWriter(JsonGenerator generator) {
        out = generator;
        item = generator.getOutputContext();
    }

    @Override
    public void attribute(AttributeNames names, int ordinal) {
        try {
            out.writeFieldName(JsonNames.of(names).encoded(ordinal));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void key(String key) {
        try {
            out.writeFieldName(key);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void nullValue() {
        if (set != null) {
            throw nullElement();
        }
        bool(AttributeType.NULL, true);
    }

    @Override
    public void string(String value) {
        text(AttributeType.S, AttributeType.SS, value);
    }

    @Override
    public void bool(boolean value) {
        bool(AttributeType.BOOL, value);
    }

    @Override
    public void number(long value) {
        number(Long.toString(value));
    }

    @Override
    public void number(double value) {
        number(NumberText.of(value));
    }

    @Override
    public void number(float value) {
        number(NumberText.of(value));
    }

    @Override
    public void number(BigDecimal value) {
        number(NumberText.of(value));
    }

    @Override
    public void number(BigInteger value) {
        number(NumberText.of(value));
    }

    @Override
    public void binary(SdkBytes value) {
        if (value == null) {
            throw nullElement();
        }
        binary(value.asByteArrayUnsafe());
    }

    @Override
    public void binary(byte[] value) {
        try {
            begin(AttributeType.B, AttributeType.BS);
            out.writeBinary(value);
            end();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void binary(ByteBuffer value) {
        binary(SdkBytes.fromByteBuffer(value).asByteArrayUnsafe());
    }

    @Override
    public void beginMap(int size) {
        try {
            enter(AttributeType.M);
            out.writeStartObject();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void endMap() {
        try {
            depth--;
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void beginList(int size) {
        beginArray(AttributeType.L);
    }

    @Override
    public void endList() {
        try {
            depth--;
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void beginSet(AttributeType type, int size) {
        beginArray(size == 0 ? AttributeType.L : type);
        set = type;
    }

    @Override
    public void endSet() {
        set = null;
        endList();
    }

    @Override
    public void attributeValue(AttributeValue value) {
        switch (AttributeValues.type(value)) {
            case S -> string(value.s());
            case N -> number(value.n());
            case B -> binary(value.b());
            case BOOL -> bool(value.bool());
            case NUL -> nullValue();
            case M -> map(value.m());
            case L -> list(value.l());
            case SS -> strings(AttributeType.SS, value.ss());
            case NS -> strings(AttributeType.NS, value.ns());
            case BS -> binaries(value.bs());
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("AttributeValues.type refuses it");
        }
    }

    @Override
    public String path() {
        JsonStreamContext at = out.getOutputContext();
        // no index in a set, which has no order
        return JsonPath.of(item, set != null && at.inArray() ? at.getParent() : at, true);
    }

    private void map(Map<String, AttributeValue> map) {
        beginMap(map.size());
        for (Map.Entry<String, AttributeValue> entry : map.entrySet()) {
            key(entry.getKey());
            attributeValue(entry.getValue());
        }
        endMap();
    }

    private void list(Iterable<AttributeValue> list) {
        beginArray(AttributeType.L);
        for (AttributeValue element : list) {
            attributeValue(element);
        }
        endList();
    }

    private void strings(AttributeType type, Iterable<String> elements) {
        beginArray(type);
        set = type;
        for (String element : elements) {
            text(type, type, element);
        }
        endSet();
    }

    private void binaries(Iterable<SdkBytes> elements) {
        beginArray(AttributeType.BS);
        set = AttributeType.BS;
        for (SdkBytes element : elements) {
            binary(element);
        }
        endSet();
    }

    private void number(String text) {
        text(AttributeType.N, AttributeType.NS, text);
    }

    private void text(AttributeType type, AttributeType setType, @Nullable String value) {
        if (value == null) {
            throw nullElement();
        }
        try {
            begin(type, setType);
            out.writeString(value);
            end();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void bool(AttributeType type, boolean value) {
        try {
            begin(type, type);
            out.writeBoolean(value);
            end();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Opens the object that names the type of a scalar; an element of a set has none. */
    private void begin(AttributeType type, AttributeType setType) throws IOException {
        if (set == null) {
            out.writeStartObject();
            out.writeFieldName(JsonTags.encoded(type));
        } else if (set != setType) {
            throw new IllegalStateException("the writer stands in a set of another type");
        }
    }

    private void end() throws IOException {
        if (set == null) {
            out.writeEndObject();
        }
    }

    private void beginArray(AttributeType type) {
        try {
            enter(type);
            out.writeStartArray();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void enter(AttributeType type) throws IOException {
        if (set != null) {
            throw new IllegalStateException("a set has no lists, maps or sets");
        }
        if (type == AttributeType.M || type == AttributeType.L) {
            Path.requireStorable(depth);
        }
        depth++;
        out.writeStartObject();
        out.writeFieldName(JsonTags.encoded(type));
    }

    private CodecException nullElement() {
        return new CodecException(set == null ? "the value is null" : "a set cannot contain null");
    }

    /** Jackson's messages can hold the text. */
    private static CodecException failed(IOException e) {
        return e instanceof JsonProcessingException
                ? new CodecException("the text cannot be written as JSON in UTF-8, or a value stands where none can")
                : new CodecException("the JSON text cannot be written", e);
    }
}
