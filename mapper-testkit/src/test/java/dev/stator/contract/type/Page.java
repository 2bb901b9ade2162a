package dev.stator.contract.type;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stator.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The text of an answer with items, in one of the many ways to write it. */
final class Page {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<ObjectWriter> WRITERS = List.of(
            JSON.writer(),
            JSON.writerWithDefaultPrettyPrinter(),
            JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII),
            JSON.writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN));

    /** An attribute that no schema has, which is skipped. */
    private static final String OTHER = "{\"an other\":{\"M\":{\"b\":{\"B\":\"QUI=\"},\"bs\":{\"BS\":[\"QQ==\",\"\"]},"
            + "\"l\":{\"L\":[{\"NULL\":true},{\"S\":\"é\"},{\"NS\":[\"1\"]},{\"BOOL\":false}]}}},";

    private Page() {}

    /** The plain text: of each item an attribute that is skipped, then the others in the order of their names in the schema. */
    static <T> byte[] of(Schema<T> schema, List<T> items) {
        return items.stream()
                .map(item -> OTHER + schema.toJson(item).substring(1))
                .collect(Collectors.joining(
                        ",", "{\"Count\":" + items.size() + ",\"Items\":[", "],\"ScannedCount\":100}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same with the fields of each object in another order, perhaps with white space and escapes. */
    static byte[] shuffled(byte[] answer, Random random) {
        try {
            JsonNode tree = JSON.readTree(new String(answer, StandardCharsets.UTF_8));
            return WRITERS.get(random.nextInt(WRITERS.size())).writeValueAsBytes(shuffled(tree, random));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream()
                            .map(element -> shuffled(element, random))
                            .toList());
        } else if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode object = JSON.createObjectNode();
            names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
            return object;
        }
        return node;
    }
}
