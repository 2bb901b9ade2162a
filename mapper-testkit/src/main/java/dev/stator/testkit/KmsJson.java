package dev.stator.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** KMS's bodies: an object of texts, of which one or the other is an object of texts again. */
final class KmsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private KmsJson() {}

    static Map<String, Object> read(InputStream body) throws IOException {
        try (JsonParser parser = FACTORY.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new KmsRefusal("SerializationException", "the body is not a JSON object");
            }
            return object(parser);
        } catch (JsonProcessingException e) {
            throw new KmsRefusal("SerializationException", "the body is not JSON");
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new HashMap<>();
        for (String name; (name = parser.nextFieldName()) != null; ) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                members.put(name, object(parser));
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren(); // grant tokens
            } else if (token != JsonToken.VALUE_NULL) {
                members.put(name, parser.getText());
            }
        }
        return members;
    }

    static byte[] write(Map<String, Object> members) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(body)) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> member : members.entrySet()) {
                generator.writeFieldName(member.getKey());
                if (member.getValue() instanceof byte[] bytes) {
                    generator.writeBinary(bytes);
                } else {
                    generator.writeString(member.getValue().toString());
                }
            }
            generator.writeEndObject();
        }
        return body.toByteArray();
    }
}
