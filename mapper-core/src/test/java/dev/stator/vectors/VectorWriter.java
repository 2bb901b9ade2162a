package dev.stator.vectors;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stator.annotation.Compression;
import dev.stator.compression.Compressed;
import dev.stator.compression.Compressor;
import dev.stator.encryption.AdditionalData;
import dev.stator.encryption.AttributeCipher;
import dev.stator.encryption.DeterministicCipher;
import dev.stator.encryption.TinkKeys;
import dev.stator.item.JsonReader;
import dev.stator.transform.ValueBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Wrote the frozen vectors, with new keys. It writes to a new file only: what is frozen is added to, in another file, and never written again.
 *
 * <pre>{@code
 * java -cp … dev.stator.vectors.VectorWriter more-vectors.json
 * }</pre>
 */
@NullUnmarked
public final class VectorWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    private static final HexFormat HEX = HexFormat.of();
    private static final Map<String, Integer> FLAGS = Map.of("none", 0, "random", 1, "deterministic", 2);
    private static final List<String> PATH = List.of("secret");
    private static final Map<String, String> KEY = Map.of("id", "{\"S\":\"u1\"}");

    private static final List<String> SHORT = List.of(
            "{\"S\":\"\"}",
            "{\"S\":\"4111 1111 1111 1111\"}",
            "{\"S\":\"naïve 例 \uD83D\uDE00\"}",
            "{\"B\":\"\"}",
            "{\"B\":\"AP+A\"}",
            "{\"N\":\"0\"}",
            "{\"N\":\"1.50\"}",
            "{\"N\":\"-12345678901234567890123456789012345678\"}",
            "{\"N\":\"1E-130\"}",
            "{\"BOOL\":true}",
            "{\"BOOL\":false}",
            "{\"M\":{}}",
            "{\"M\":{\"b\":{\"L\":[{\"N\":\"1.0\"},{\"NULL\":true}]},\"a\":{\"S\":\"\\\"\\n\\u0001é\"},\"\":{\"M\":{}}}}",
            "{\"L\":[{\"S\":\"x\"},{\"BOOL\":false},{\"B\":\"AQ==\"}]}",
            "{\"SS\":[\"b\",\"a\",\"B\"]}",
            "{\"NS\":[\"10\",\"9.0\",\"-1\"]}",
            "{\"BS\":[\"/w==\",\"AQA=\"]}");

    private static final List<String> LONG = List.of(
            "{\"S\":\"" + "an ounce of prevention; ".repeat(30) + "\"}",
            "{\"B\":\"" + "AAECAwQFBgcI".repeat(60) + "\"}",
            "{\"L\":[" + "{\"M\":{\"sku\":{\"S\":\"A-1\"},\"count\":{\"N\":\"3\"}}},".repeat(20) + "{\"NULL\":true}]}");

    private static final List<Map<String, String>> KEYS = List.of(
            Map.of("id", "{\"S\":\"\"}"),
            Map.of("id", "{\"N\":\"1.0\"}"),
            Map.of("id", "{\"B\":\"AP8=\"}"),
            Map.of("userId", "{\"S\":\"ü\"}", "at", "{\"N\":\"100\"}"),
            Map.of("a", "{\"B\":\"AQ==\"}", "b", "{\"S\":\"x\"}"));

    private static final List<List<String>> PATHS = List.of(
            List.of("homes", "street"), List.of("lines", "", "note"), List.of("dotted.name"), List.of("é", "", ""));

    private final TinkKeys before = TinkKeys.create();
    private final TinkKeys after = before.rotated();
    private final ArrayNode vectors = JSON.createArrayNode();

    private VectorWriter() {}

    /** The program. */
    public static void main(String[] arguments) throws IOException {
        VectorWriter writer = new VectorWriter();
        writer.addAll();
        ObjectNode root = JSON.createObjectNode();
        root.set("keysets", writer.keysets());
        root.set("vectors", writer.vectors);
        Files.writeString(Path.of(arguments[0]), PRETTY.writeValueAsString(root) + "\n", StandardOpenOption.CREATE_NEW);
        System.out.println(writer.vectors.size() + " vectors");
    }

    private JsonNode keysets() throws IOException {
        Path folder = Files.createTempDirectory("vectors");
        Path random = folder.resolve("random");
        Path deterministic = folder.resolve("deterministic");
        after.writeRandom(random);
        after.writeDeterministic(deterministic);
        ObjectNode keysets = JSON.createObjectNode();
        keysets.set("random", JSON.readTree(Files.readString(random)));
        keysets.set("deterministic", JSON.readTree(Files.readString(deterministic)));
        Files.delete(random);
        Files.delete(deterministic);
        Files.delete(folder);
        return keysets;
    }

    private void addAll() throws IOException {
        for (String value : SHORT) {
            add(value, "none", "old", null, "users", PATH, KEY);
            for (String keyOfKeyset : List.of("old", "new")) {
                add(value, "random", keyOfKeyset, null, "users", PATH, KEY);
                add(value, "deterministic", keyOfKeyset, null, "users", PATH, KEY);
            }
        }
        for (String value : LONG) {
            for (Compression codec : Compression.values()) {
                add(value, "none", "old", codec, "users", PATH, KEY);
                add(value, "random", "old", codec, "users", PATH, KEY);
                add(value, "random", "new", codec, "users", PATH, KEY);
            }
        }
        for (Map<String, String> key : KEYS) {
            add(SHORT.get(1), "random", "new", null, "orders", PATH, key);
            add(SHORT.get(1), "deterministic", "new", null, "orders", PATH, key);
        }
        for (List<String> path : PATHS) {
            add(SHORT.get(1), "random", "new", null, "a-b_c.d", path, KEY);
            add(SHORT.get(1), "deterministic", "new", null, "a-b_c.d", path, KEY);
        }
    }

    private void add(
            String text,
            String encryption,
            String keyOfKeyset,
            Compression codec,
            String table,
            List<String> path,
            Map<String, String> key)
            throws IOException {
        AttributeValue value = value(text);
        byte[] bytes = ValueBytes.of(value);
        Compressed compressed = codec == null
                ? Compressor.compress(Compression.GZIP, Integer.MAX_VALUE, bytes)
                : Compressor.compress(codec, 0, bytes);
        byte[] header = {1, (byte) (FLAGS.get(encryption) | compressed.codec() << 2), ValueBytes.kind(value)};
        byte[] bound = AdditionalData.of(header, table, path, encryption.equals("random") ? values(key) : null);
        byte[] payload = encrypted(encryption, keyOfKeyset.equals("old") ? before : after, compressed.bytes(), bound);
        String codecName = List.of("raw", "gzip", "zstd").get(compressed.codec());

        ObjectNode vector = vectors.addObject();
        vector.put("name", vectors.size() + ": " + (char) header[2] + ", " + encryption + ", " + codecName);
        vector.put("encryption", encryption).put("codec", codecName).put("keyOfKeyset", keyOfKeyset);
        vector.put("table", table);
        path.forEach(vector.putArray("path")::add);
        addKey(vector.putArray("key"), key);
        vector.set("value", JSON.readTree(text));
        vector.put("kind", Character.toString(header[2])).put("bytes", HEX.formatHex(bytes));
        vector.put("header", HEX.formatHex(header)).put("payload", HEX.formatHex(payload));
    }

    private static byte[] encrypted(String encryption, TinkKeys keys, byte[] bytes, byte[] bound) {
        return switch (encryption) {
            case "random" -> new AttributeCipher(keys).encrypt(bytes, bound);
            case "deterministic" -> new DeterministicCipher(keys).encrypt(bytes, bound);
            default -> bytes;
        };
    }

    private static void addKey(ArrayNode attributes, Map<String, String> key) throws IOException {
        for (Map.Entry<String, AttributeValue> attribute : values(key).entrySet()) {
            attributes
                    .addObject()
                    .put("name", attribute.getKey())
                    .put("kind", Character.toString(ValueBytes.kind(attribute.getValue())))
                    .put("bytes", HEX.formatHex(ValueBytes.of(attribute.getValue())))
                    .set("value", JSON.readTree(key.get(attribute.getKey())));
        }
    }

    private static SortedMap<String, AttributeValue> values(Map<String, String> key) throws IOException {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        for (Map.Entry<String, String> attribute : key.entrySet()) {
            values.put(attribute.getKey(), value(attribute.getValue()));
        }
        return values;
    }

    private static AttributeValue value(String text) throws IOException {
        return JsonReader.value(JSON.getFactory().createParser(text.getBytes(StandardCharsets.UTF_8)));
    }
}
