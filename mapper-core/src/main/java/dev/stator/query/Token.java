package dev.stator.query;

import dev.stator.error.InvalidTokenException;
import dev.stator.expression.KeyCondition;
import dev.stator.internal.KeyForms;
import dev.stator.internal.Reading;
import dev.stator.schema.KeyAttribute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A place in a query or scan as text: a version, a checksum, and the key after which to go on, in a parallel scan one for each segment that is under way.
 *
 * <p>The checksum is over the key and over what the token is a place in: table, keys, index, and the key condition. So a token that
 * was changed and one of something else are told by the same test.
 *
 * <p>A token is handed to clients, so what is encrypted of a key is in it as it is stored, and in the checksum too: that of the value itself
 * could be found by trying. An encrypted key has a form for each key of encryption, which are read one after the other; in the checksum are those up
 * to the one in which the place is. So a token stays good when a key is added, or another one of them encrypts, and when one of these is taken away it
 * is one of something else.
 */
final class Token {
    private static final byte VERSION = 1;
    private static final int CHECKSUM_BYTES = 12;

    private Token() {}

    static String write(Reading<?, ?> reading, Positions after) {
        byte[] key = bytes(out -> write(after, out));
        KeyForms forms = KeyForms.of(reading);
        byte[] token = bytes(out -> {
            out.writeByte(VERSION);
            out.write(checksum(reading, forms.upTo(forms.numberOf(after.of(0))), key));
            out.write(key);
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** @throws InvalidTokenException if {@code token} is no place in {@code reading} */
    static Positions read(Reading<?, ?> reading, int segments, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw refused(reading, "is damaged");
        }
        int start = 1 + CHECKSUM_BYTES;
        if (bytes.length < start) {
            throw refused(reading, "is damaged");
        }
        if (bytes[0] != VERSION) {
            throw refused(reading, "is of a version that is not known here");
        }
        byte[] key = Arrays.copyOfRange(bytes, start, bytes.length);
        if (!isOf(reading, bytes, key)) {
            throw refused(reading, "is damaged, or of another " + (reading.key() == null ? "scan" : "query"));
        }
        Positions positions = positions(reading, key);
        if (positions.segments() != segments) {
            throw refused(
                    reading,
                    "is of a scan with segments(" + positions.segments()
                            + "), and cannot be gone on with by one with segments(" + segments + ")");
        }
        return positions;
    }

    private static Positions positions(Reading<?, ?> reading, byte[] bytes) {
        try {
            return positions(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw refused(reading, "is damaged");
        }
    }

    private static InvalidTokenException refused(Reading<?, ?> reading, String problem) {
        return new InvalidTokenException(reading.target().schema().tableName(), problem);
    }

    private static boolean isOf(Reading<?, ?> reading, byte[] token, byte[] key) {
        KeyForms forms = KeyForms.of(reading);
        byte[] checksum = Arrays.copyOfRange(token, 1, 1 + CHECKSUM_BYTES);
        for (int form = 0; form < forms.size(); form++) {
            if (MessageDigest.isEqual(checksum(reading, forms.upTo(form), key), checksum)) {
                return true;
            }
        }
        return false;
    }

    /** @param forms of the key's encrypted attributes: that in which the place is, and those that are read before it */
    private static byte[] checksum(Reading<?, ?> reading, List<Map<String, AttributeValue>> forms, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(out -> writePlace(reading, forms, out)));
            return Arrays.copyOf(digest.digest(key), CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What the token is a place in. */
    private static void writePlace(Reading<?, ?> reading, List<Map<String, AttributeValue>> forms, DataOutputStream out)
            throws IOException {
        text(reading.target().schema().tableName(), out);
        out.writeBoolean(reading.index() != null);
        if (reading.index() != null) {
            text(reading.index().name(), out);
        }
        for (KeyAttribute attribute : reading.position()) {
            text(attribute.name(), out);
            text(attribute.type().name(), out);
        }
        KeyCondition<?> key = reading.key();
        out.writeBoolean(key != null);
        if (key != null) {
            for (KeyCondition.Part part : key.parts()) {
                text(part.name(), out);
                text(part.operator().name(), out);
                for (AttributeValue value : stored(part, forms)) {
                    write(value, out);
                }
            }
        }
    }

    private static List<AttributeValue> stored(KeyCondition.Part part, List<Map<String, AttributeValue>> forms) {
        List<AttributeValue> stored = new ArrayList<>();
        for (Map<String, AttributeValue> form : forms) {
            AttributeValue value = form.get(part.name());
            if (value == null) {
                return part.values();
            }
            stored.add(value);
        }
        return stored;
    }

    private static void write(Positions positions, DataOutputStream out) throws IOException {
        out.writeInt(positions.segments());
        if (positions.segments() == 1) {
            write(positions.of(0), out);
            return;
        }
        out.writeInt(positions.begun());
        out.writeInt(positions.open().size());
        for (Map.Entry<Integer, Map<String, AttributeValue>> open :
                positions.open().entrySet()) {
            out.writeInt(open.getKey());
            write(open.getValue(), out);
        }
    }

    private static Positions positions(DataInputStream in) throws IOException {
        int segments = in.readInt();
        if (segments == 1) {
            return Positions.start(1).begin().at(0, read(in));
        }
        int begun = in.readInt();
        SortedMap<Integer, Map<String, AttributeValue>> open = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            open.put(in.readInt(), read(in));
        }
        return new Positions(segments, begun, open);
    }

    private static void write(Map<String, AttributeValue> key, DataOutputStream out) throws IOException {
        out.writeByte(key.size());
        for (Map.Entry<String, AttributeValue> attribute : new TreeMap<>(key).entrySet()) {
            text(attribute.getKey(), out);
            write(attribute.getValue(), out);
        }
    }

    private static Map<String, AttributeValue> read(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte();
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            key.put(new String(bytes(in), StandardCharsets.UTF_8), value(in));
        }
        return key;
    }

    /** A key's attribute is a string, a number or a binary. */
    private static void write(AttributeValue value, DataOutputStream out) throws IOException {
        if (value.b() != null) {
            out.writeByte('B');
            bytes(value.b().asByteArrayUnsafe(), out);
        } else {
            out.writeByte(value.n() == null ? 'S' : 'N');
            text(value.n() == null ? value.s() : value.n(), out);
        }
    }

    private static AttributeValue value(DataInputStream in) throws IOException {
        int type = in.readUnsignedByte();
        byte[] bytes = bytes(in);
        return switch (type) {
            case 'B' -> AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes));
            case 'N' -> AttributeValue.fromN(new String(bytes, StandardCharsets.UTF_8));
            case 'S' -> AttributeValue.fromS(new String(bytes, StandardCharsets.UTF_8));
            default -> throw new IOException("type " + type);
        };
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    /** No name and no key is longer than 2,048 bytes, so that two bytes hold the length. */
    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readUnsignedShort());
    }

    private interface Writing {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }
}
