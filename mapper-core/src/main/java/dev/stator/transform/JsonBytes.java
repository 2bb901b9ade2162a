package dev.stator.transform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.stator.item.CodecException;
import dev.stator.item.JsonReader;
import dev.stator.item.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps, lists and sets as compact DynamoDB JSON, of which there is one for all that are equal. */
final class JsonBytes {
    /** What may be long is bounded before it is inflated; Jackson's own bounds are lower than S3's. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Comparator<SdkBytes> UNSIGNED =
            Comparator.comparing(SdkBytes::asByteArrayUnsafe, Arrays::compareUnsigned);

    private JsonBytes() {}

    static byte[] of(AttributeValue value) {
        // Text first: of what is not in Unicode's basic plane, Jackson's versions make different bytes
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, new JsonWriter(generator));
        } catch (IOException e) {
            throw new CodecException("the value cannot be written as JSON", e); // not into memory
        }
        return ValueBytes.utf8(text.toString());
    }

    static AttributeValue value(byte[] bytes) {
        // Nothing but compact JSON in UTF-8 begins like this: Jackson would take UTF-16 and UTF-32 too
        if (bytes.length < 2 || bytes[0] != '{' || bytes[1] != '"') {
            throw ValueBytes.corrupt("the bytes are not compact DynamoDB JSON");
        }
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            AttributeValue value = JsonReader.value(parser);
            if (parser.nextToken() != null) {
                throw ValueBytes.corrupt("there are more bytes after the JSON");
            }
            return switch (value.type()) {
                case M, L, SS, NS, BS -> value;
                default -> throw ValueBytes.corrupt("the JSON is no map, list or set");
            };
        } catch (CodecException e) {
            throw ValueBytes.corrupt("the bytes are not DynamoDB JSON: " + e.getMessage());
        } catch (IOException e) {
            throw ValueBytes.corrupt(
                    "there are more bytes after the JSON"); // without Jackson's message, which can hold them
        }
    }

    private static void write(AttributeValue value, JsonWriter out) {
        switch (value.type() == null ? AttributeValue.Type.UNKNOWN_TO_SDK_VERSION : value.type()) {
            case M -> {
                out.beginMap(value.m().size());
                for (Map.Entry<String, AttributeValue> entry : new TreeMap<>(value.m()).entrySet()) {
                    out.key(entry.getKey());
                    write(entry.getValue(), out);
                }
                out.endMap();
            }
            case L -> {
                out.beginList(value.l().size());
                for (AttributeValue element : value.l()) {
                    write(element, out);
                }
                out.endList();
            }
            case N -> out.attributeValue(AttributeValue.createN(ValueBytes.number(value.n())));
            case SS ->
                out.attributeValue(
                        AttributeValue.createSs(value.ss().stream().sorted().toList()));
            case NS ->
                out.attributeValue(AttributeValue.createNs(value.ns().stream()
                        .map(ValueBytes::number)
                        .sorted(Comparator.comparing(BigDecimal::new))
                        .toList()));
            case BS ->
                out.attributeValue(AttributeValue.createBs(
                        value.bs().stream().sorted(UNSIGNED).toList()));
            default -> out.attributeValue(value); // scalars; and it refuses what is no value
        }
    }
}
