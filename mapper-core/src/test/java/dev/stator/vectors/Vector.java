package dev.stator.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;

/** A value that was stored once: how, where, and as which bytes. */
@NullUnmarked
record Vector(JsonNode json) {
    private static final HexFormat HEX = HexFormat.of();

    /** {@code none}, {@code random} or {@code deterministic}. */
    String encryption() {
        return text("encryption");
    }

    /** {@code raw}, {@code gzip} or {@code zstd}. */
    String codec() {
        return text("codec");
    }

    /** {@code old} or {@code new}. */
    String keyOfKeyset() {
        return text("keyOfKeyset");
    }

    String table() {
        return text("table");
    }

    List<String> path() {
        return StreamSupport.stream(json.get("path").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    /** The attributes of the key in the order of their names, each with {@code name}, {@code kind}, {@code bytes} and {@code value}. */
    JsonNode key() {
        return json.get("key");
    }

    /** In DynamoDB JSON. */
    JsonNode value() {
        return json.get("value");
    }

    char kind() {
        return text("kind").charAt(0);
    }

    byte[] bytes() {
        return hex("bytes");
    }

    byte[] header() {
        return hex("header");
    }

    byte[] payload() {
        return hex("payload");
    }

    private String text(String name) {
        return json.get(name).textValue();
    }

    private byte[] hex(String name) {
        return HEX.parseHex(text(name));
    }

    @Override
    public String toString() {
        return text("name");
    }
}
