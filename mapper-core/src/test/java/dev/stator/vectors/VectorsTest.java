package dev.stator.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.luben.zstd.Zstd;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import dev.stator.compression.Compressor;
import dev.stator.encryption.AdditionalData;
import dev.stator.encryption.AttributeCipher;
import dev.stator.encryption.DeterministicCipher;
import dev.stator.encryption.TinkKeys;
import dev.stator.item.JsonReader;
import dev.stator.transform.ValueBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was stored once is read by every later version. The file is frozen: a test that fails here is a change of the stored form, which breaks
 * what users have stored, and is never mended by writing the file again.
 */
@NullUnmarked
class VectorsTest {
    private static final String FROZEN = "52a58399e1d3a15f52758128bbb5d86cd0636ea7bfeee58a8045bf52b9f4411d";

    private static final Vectors VECTORS = Vectors.read();
    private static final KeysetHandle RANDOM = keyset("random");
    private static final KeysetHandle DETERMINISTIC = keyset("deterministic");
    private static final TinkKeys KEYS = TinkKeys.of(RANDOM, DETERMINISTIC);

    static Stream<Vector> vectors() {
        return VECTORS.all();
    }

    private static KeysetHandle keyset(String encryption) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    VECTORS.keyset(encryption), TinkConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AttributeValue value(JsonNode json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json.toString())) {
            return JsonReader.value(parser);
        }
    }

    @Test
    void the_file_is_the_frozen_one() throws GeneralSecurityException {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Vectors.file())))
                .isEqualTo(FROZEN);
    }

    @Test
    void there_are_vectors_of_every_kind_and_way() {
        List<Vector> all = VECTORS.all().toList();

        assertThat(all).hasSize(121);
        assertThat(all.stream().map(Vector::kind).collect(Collectors.toSet())).containsOnly('S', 'B', 'N', 'O', 'J');
        assertThat(all.stream().map(each -> each.encryption() + each.codec()).collect(Collectors.toSet()))
                .containsOnly(
                        "noneraw", "nonegzip", "nonezstd", "randomraw", "randomgzip", "randomzstd", "deterministicraw");
        assertThat(all.stream().map(Vector::keyOfKeyset).collect(Collectors.toSet()))
                .containsOnly("old", "new");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void libraries_alone_read_it(Vector vector) throws GeneralSecurityException, IOException {
        byte[] compressed = switch (vector.encryption()) {
            case "random" ->
                RANDOM.getPrimitive(TinkConfig2026.get(), Aead.class).decrypt(vector.payload(), bound(vector));
            case "deterministic" ->
                DETERMINISTIC
                        .getPrimitive(TinkConfig2026.get(), DeterministicAead.class)
                        .decryptDeterministically(vector.payload(), bound(vector));
            default -> vector.payload();
        };
        byte[] bytes = switch (vector.codec()) {
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
            case "zstd" -> Zstd.decompress(compressed);
            default -> compressed;
        };

        assertThat(bytes).isEqualTo(vector.bytes());
        if (vector.kind() == 'S') {
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(vector.value().get("S").textValue());
        }
    }

    /** What the value is bound to, made without our class. */
    private static byte[] bound(Vector vector) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(bytes);
        part(parts, "stator".getBytes(StandardCharsets.UTF_8));
        part(parts, vector.header());
        part(parts, vector.table().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream steps = new ByteArrayOutputStream();
        for (String step : vector.path()) {
            part(new DataOutputStream(steps), step.getBytes(StandardCharsets.UTF_8));
        }
        part(parts, steps.toByteArray());
        if (vector.encryption().equals("random")) {
            for (JsonNode attribute : vector.key()) {
                part(parts, attribute.get("name").textValue().getBytes(StandardCharsets.UTF_8));
                part(parts, attribute.get("kind").textValue().getBytes(StandardCharsets.UTF_8));
                part(parts, HexFormat.of().parseHex(attribute.get("bytes").textValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static void part(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void it_is_read(Vector vector) throws IOException {
        byte[] header = vector.header();
        byte[] bound = AdditionalData.of(
                header, vector.table(), vector.path(), vector.encryption().equals("random") ? key(vector) : null);
        byte[] compressed = switch (vector.encryption()) {
            case "random" -> new AttributeCipher(KEYS).decrypt(vector.payload(), bound);
            case "deterministic" -> new DeterministicCipher(KEYS).decrypt(vector.payload(), bound);
            default -> vector.payload();
        };
        byte[] bytes = Compressor.inflate(header[1] >> 2, compressed, 1 << 20);

        assertThat(bytes).isEqualTo(vector.bytes());
        AttributeValue value = ValueBytes.value(header[2], bytes);
        assertThat(ValueBytes.of(value)).isEqualTo(bytes);
        assertThat(ValueBytes.of(value(vector.value()))).isEqualTo(bytes);
        assertThat(ValueBytes.kind(value(vector.value()))).isEqualTo(header[2]);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_deterministic_one_is_written_again_alike(Vector vector) throws IOException {
        if (vector.encryption().equals("deterministic")) {
            byte[] bound = AdditionalData.of(vector.header(), vector.table(), vector.path(), null);
            DeterministicCipher cipher = new DeterministicCipher(KEYS);
            List<byte[]> all = cipher.encryptForEveryKey(ValueBytes.of(value(vector.value())), bound);

            assertThat(all).hasSize(2);
            assertThat(all.get(vector.keyOfKeyset().equals("new") ? 0 : 1)).isEqualTo(vector.payload());
            assertThat(cipher.isPrimary(vector.payload()))
                    .isEqualTo(vector.keyOfKeyset().equals("new"));
        }
    }

    private static Map<String, AttributeValue> key(Vector vector) throws IOException {
        Map<String, AttributeValue> key = new HashMap<>();
        for (JsonNode attribute : vector.key()) {
            key.put(attribute.get("name").textValue(), value(attribute.get("value")));
        }
        return key;
    }
}
