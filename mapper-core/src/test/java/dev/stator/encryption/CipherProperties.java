package dev.stator.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.transform.TransformException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class CipherProperties {
    private static final TinkKeys KEYS = TinkKeys.create().rotated();
    private static final AttributeCipher RANDOM = new AttributeCipher(KEYS);
    private static final DeterministicCipher DETERMINISTIC = new DeterministicCipher(KEYS);

    @Property
    void what_was_encrypted_is_decrypted(@ForAll byte[] plain, @ForAll byte[] associated) {
        assertThat(RANDOM.decrypt(RANDOM.encrypt(plain, associated), associated))
                .isEqualTo(plain);
        assertThat(DETERMINISTIC.encryptForEveryKey(plain, associated))
                .hasSize(2)
                .allSatisfy(stored ->
                        assertThat(DETERMINISTIC.decrypt(stored, associated)).isEqualTo(plain));
    }

    @Property
    void any_bytes_are_refused(@ForAll byte[] bytes, @ForAll boolean prefixed, @ForAll byte[] associated) {
        byte[] begun = bytes.clone();
        if (prefixed) {
            byte[] prefix = RANDOM.encrypt(new byte[0], associated);
            System.arraycopy(prefix, 0, begun, 0, Math.min(5, begun.length));
        }
        assertThat(refuses(() -> RANDOM.decrypt(begun, associated))).isTrue();
        assertThat(refuses(() -> DETERMINISTIC.decrypt(begun, associated))).isTrue();
    }

    private static boolean refuses(Runnable decryption) {
        try {
            decryption.run();
            return false;
        } catch (TransformException e) {
            return true;
        }
    }

    @Property
    void different_places_are_different_bytes(
            @ForAll String table,
            @ForAll @Size(max = 3) List<String> path,
            @ForAll String otherTable,
            @ForAll @Size(max = 3) List<String> otherPath,
            @ForAll String key) {
        byte[] header = {1, 2, 'S'};
        byte[] one = AdditionalData.of(header, table, path, null);

        assertThat(Arrays.equals(one, AdditionalData.of(header, otherTable, otherPath, null)))
                .isEqualTo(table.equals(otherTable) && path.equals(otherPath));
        assertThat(one)
                .isNotEqualTo(AdditionalData.of(
                        header, table, path, Map.of("id", AttributeValue.createB(SdkBytes.fromUtf8String(key)))));
    }
}
