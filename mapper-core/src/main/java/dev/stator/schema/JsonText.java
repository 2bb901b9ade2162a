package dev.stator.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.stator.item.AttributeNames;
import dev.stator.item.CodecException;
import dev.stator.item.JsonReader;
import dev.stator.item.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One value as a text of DynamoDB JSON. Apart from {@link Schema}, so that Jackson's classes are loaded by the first call that needs
 * them and not with the first schema.
 */
final class JsonText {
    /** The text may be from anywhere, so an attribute that occurs twice is looked for. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonText() {}

    static <T> String write(Schema<T> schema, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            JsonWriter out = new JsonWriter(generator);
            try {
                schema.write(value, out);
            } catch (RuntimeException e) {
                throw schema.invalid(value, out.path(), e);
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw schema.invalid(value, "", new CodecException("the JSON text cannot be written", e));
        }
        return text.toString();
    }

    static <T> T read(Schema<T> schema, String text) {
        JsonReader in = null;
        try (JsonParser parser = FACTORY.createParser(text)) {
            in = new JsonReader(parser);
            T value = schema.read(in);
            if (parser.nextToken() != null) {
                throw new CodecException("there is more text after the item");
            }
            return value;
        } catch (RuntimeException e) {
            throw schema.undecodable(key(schema, text), in == null ? "" : in.path(), e);
        } catch (IOException e) {
            throw schema.undecodable(
                    key(schema, text), "", new CodecException("there is malformed text after the item"));
        }
    }

    /** The attributes of the key, as far as they can be found in a text that cannot be read; for messages. */
    private static Map<String, AttributeValue> key(Schema<?> schema, String text) {
        Map<String, AttributeValue> key = new HashMap<>();
        AttributeNames names = schema.keyNames();
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader in = new JsonReader(parser);
            for (int i = -1; (i = in.next(names, i + 1)) >= 0; ) {
                key.put(names.name(i), in.attributeValue());
            }
        } catch (RuntimeException | IOException e) {
            return key; // the text is malformed from here on, which is what the message is about
        }
        return key;
    }
}
