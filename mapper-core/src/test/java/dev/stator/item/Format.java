package dev.stator.item;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The formats behind readers and writers, for tests that hold for all. */
@NullUnmarked
enum Format {
    ATTRIBUTE_VALUE {
        @Override
        ItemReader written(Consumer<ItemWriter> code) {
            AttributeValueWriter out = new AttributeValueWriter(4);
            code.accept(out);
            return new AttributeValueReader(out.item());
        }

        @Override
        String failure(Consumer<ItemWriter> code) {
            AttributeValueWriter out = new AttributeValueWriter(4);
            return failure(code, out);
        }
    },
    JSON {
        @Override
        ItemReader written(Consumer<ItemWriter> code) {
            return reader(json(code));
        }

        @Override
        String failure(Consumer<ItemWriter> code) {
            try (JsonGenerator generator = FACTORY.createGenerator(new StringWriter())) {
                generator.writeStartObject();
                return failure(code, new JsonWriter(generator));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** Written as JSON, read from its bytes. */
    WIRE {
        @Override
        ItemReader written(Consumer<ItemWriter> code) {
            return wire(json(code));
        }

        @Override
        String failure(Consumer<ItemWriter> code) {
            return JSON.failure(code);
        }
    };

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A reader of what {@code code} writes. */
    abstract ItemReader written(Consumer<ItemWriter> code);

    /** The path and the message of the failure of {@code code}. */
    abstract String failure(Consumer<ItemWriter> code);

    ItemReader of(Map<String, AttributeValue> item) {
        return written(out -> item.forEach((name, value) -> {
            out.key(name);
            out.attributeValue(value);
        }));
    }

    static String failure(Consumer<ItemWriter> code, ItemWriter out) {
        try {
            code.accept(out);
        } catch (CodecException e) {
            return out.path() + ": " + e.getMessage();
        }
        return "no failure";
    }

    static String json(Consumer<ItemWriter> code) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            code.accept(new JsonWriter(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static WireReader wire(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        WireReader in = new WireReader(new WireText(bytes, 0, bytes.length));
        in.beginItem();
        return in;
    }

    static JsonReader reader(String json) {
        try {
            return new JsonReader(FACTORY.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
