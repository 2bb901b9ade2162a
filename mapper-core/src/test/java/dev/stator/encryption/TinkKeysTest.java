package dev.stator.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class TinkKeysTest {
    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BOUND = {4, 5};

    @TempDir
    private Path folder;

    private static KeysetHandle keyset(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters, TinkConfig2026.get());
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, TinkConfig2026.get(), InsecureSecretKeyAccess.get());
    }

    private static void refuses(KeySource keys, String problem) {
        assertThatThrownBy(keys::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void tink_decrypts_what_was_encrypted_and_the_other_way_round() throws GeneralSecurityException {
        KeysetHandle random = keyset(PredefinedAeadParameters.AES256_GCM);
        KeysetHandle deterministic = keyset(PredefinedDeterministicAeadParameters.AES256_SIV);
        TinkKeys keys = TinkKeys.of(random, deterministic);
        Aead aead = random.getPrimitive(TinkConfig2026.get(), Aead.class);
        DeterministicAead daead = deterministic.getPrimitive(TinkConfig2026.get(), DeterministicAead.class);

        assertThat(aead.decrypt(new AttributeCipher(keys).encrypt(PLAIN, BOUND), BOUND))
                .isEqualTo(PLAIN);
        assertThat(new AttributeCipher(keys).decrypt(aead.encrypt(PLAIN, BOUND), BOUND))
                .isEqualTo(PLAIN);
        assertThat(new DeterministicCipher(keys).encrypt(PLAIN, BOUND))
                .isEqualTo(daead.encryptDeterministically(PLAIN, BOUND));
    }

    @Test
    void keys_of_another_type_are_refused() throws GeneralSecurityException {
        KeysetHandle good = keyset(PredefinedAeadParameters.AES256_GCM);
        AesGcmParameters raw = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();

        for (Parameters parameters : new Parameters[] {
            PredefinedAeadParameters.AES128_GCM,
            PredefinedAeadParameters.CHACHA20_POLY1305,
            PredefinedDeterministicAeadParameters.AES256_SIV,
            raw
        }) {
            refuses(TinkKeys.of(keyset(parameters)), "AES256_GCM");
            refuses(
                    TinkKeys.of(good, keyset(parameters == raw ? parameters : PredefinedAeadParameters.AES128_GCM)),
                    "AES256_SIV");
        }
        KeysetHandle mixed = KeysetHandle.newBuilder(good)
                .addEntry(KeysetHandle.importKey(
                        keyset(PredefinedAeadParameters.AES128_GCM).getPrimary().getKey()))
                .setConfiguration(TinkConfig2026.get())
                .build();
        refuses(TinkKeys.of(mixed), "AES256_GCM");
    }

    @Test
    void a_disabled_key_is_unknown() throws GeneralSecurityException {
        KeysetHandle before = keyset(PredefinedAeadParameters.AES256_GCM);
        byte[] stored = new AttributeCipher(TinkKeys.of(before)).encrypt(PLAIN, BOUND);
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(before)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .setConfiguration(TinkConfig2026.get());
        keys.getAt(0).setStatus(KeyStatus.DISABLED);
        AttributeCipher cipher = new AttributeCipher(TinkKeys.of(keys.build()));
        assertThatThrownBy(() -> cipher.decrypt(stored, BOUND))
                .isInstanceOfSatisfying(
                        TransformException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_KEY));
        assertThat(cipher.decrypt(cipher.encrypt(PLAIN, BOUND), BOUND)).isEqualTo(PLAIN);
    }

    @Test
    void what_was_written_is_read() {
        Path random = folder.resolve("random.json");
        Path deterministic = folder.resolve("deterministic.json");
        TinkKeys keys = TinkKeys.create();
        keys.writeRandom(random);
        keys.writeDeterministic(deterministic);
        TinkKeys read = TinkKeys.read(random, deterministic);

        assertThat(new AttributeCipher(read).decrypt(new AttributeCipher(keys).encrypt(PLAIN, BOUND), BOUND))
                .isEqualTo(PLAIN);
        assertThat(new AttributeCipher(TinkKeys.read(random)).keyId(new AttributeCipher(keys).encrypt(PLAIN, BOUND)))
                .isEqualTo(new AttributeCipher(read).keyId(new AttributeCipher(read).encrypt(PLAIN, BOUND)));
        assertThat(new DeterministicCipher(read).encrypt(PLAIN, BOUND))
                .isEqualTo(new DeterministicCipher(keys).encrypt(PLAIN, BOUND));

        Path rotated = folder.resolve("rotated.json");
        read.rotated().writeDeterministic(rotated);
        assertThat(new DeterministicCipher(TinkKeys.read(random, rotated)).encryptForEveryKey(PLAIN, BOUND))
                .hasSize(2)
                .last()
                .isEqualTo(new DeterministicCipher(keys).encrypt(PLAIN, BOUND));
    }

    @Test
    void a_file_is_never_overwritten_and_belongs_to_its_owner() throws IOException {
        Path file = folder.resolve("keys.json");
        TinkKeys.create().writeRandom(file);
        String before = Files.readString(file);

        assertThatThrownBy(() -> TinkKeys.create().writeRandom(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("keys.json");
        assertThatThrownBy(() -> TinkKeys.create().writeDeterministic(file)).isInstanceOf(ConfigurationException.class);
        assertThat(file).hasContent(before);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void there_is_nothing_to_write_without_a_keyset() throws GeneralSecurityException {
        TinkKeys keys = TinkKeys.of(keyset(PredefinedAeadParameters.AES256_GCM));
        Path file = folder.resolve("deterministic.json");

        assertThatThrownBy(() -> keys.rotated().writeDeterministic(file)).isInstanceOf(ConfigurationException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void files_are_read_at_the_first_use_and_again_after_a_failure() {
        Path file = folder.resolve("later.json");
        AttributeCipher cipher = new AttributeCipher(TinkKeys.read(file));
        assertThatThrownBy(() -> cipher.encrypt(PLAIN, BOUND))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("later.json");

        TinkKeys.create().writeRandom(file);
        assertThat(cipher.decrypt(cipher.encrypt(PLAIN, BOUND), BOUND)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secret", "{}", "[]", "null", "{\"primaryKeyId\":1,\"key\":[{\"keyData\":\"secret\"}]}"})
    void a_file_that_is_no_keyset_is_refused_and_not_shown(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.json"), text);

        assertThatThrownBy(TinkKeys.read(file)::load)
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageContaining("keys.json")
                .hasMessageContaining("AES256_GCM")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_keyset_whose_primary_key_is_disabled_or_whose_ids_are_not_unique_is_refused()
            throws GeneralSecurityException, IOException {
        String json = json(keyset(PredefinedAeadParameters.AES256_GCM));
        refuses(
                TinkKeys.read(Files.writeString(folder.resolve("a.json"), json.replace("ENABLED", "DISABLED"))),
                "AES256_GCM");

        String key = json.substring(json.indexOf('[') + 1, json.lastIndexOf(']'));
        refuses(
                TinkKeys.read(Files.writeString(folder.resolve("b.json"), json.replace(key, key + "," + key))),
                "AES256_GCM");
    }

    @Test
    void the_text_has_no_keys() throws GeneralSecurityException {
        KeysetHandle keyset = keyset(PredefinedAeadParameters.AES256_GCM);

        assertThat(TinkKeys.of(keyset)).hasToString("TinkKeys[in memory]");
        assertThat(TinkKeys.read(Path.of("a.json"))).hasToString("TinkKeys[a.json]");
        assertThat(TinkKeys.read(Path.of("a.json"), Path.of("b.json"))).hasToString("TinkKeys[a.json, b.json]");
        assertThat(new TinkKeyset(TinkType.RANDOM, keyset)).hasToString("keyset for random encryption, keys: 1");
    }

    @Test
    void an_encrypted_keyset_is_given_to_the_keys_of_kms() throws IOException {
        Path file = folder.resolve("encrypted.json");
        Files.writeString(file, "{\"keysetInfo\":{\"primaryKeyId\":1,\"keyInfo\":[]},\"encryptedKeyset\":\"AAEC\"}");
        assertThatThrownBy(TinkKeys.read(file)::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + " is an encrypted keyset, and TinkKeys reads clear ones: give it to KmsKeys")
                .hasNoCause();
    }
}
