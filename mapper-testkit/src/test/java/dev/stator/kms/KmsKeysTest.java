package dev.stator.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import dev.stator.encryption.AttributeCipher;
import dev.stator.encryption.DeterministicCipher;
import dev.stator.encryption.KeySource;
import dev.stator.encryption.KmsKeys;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.KeysUnavailableException;
import dev.stator.testkit.LocalKms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DecryptRequest;
import software.amazon.awssdk.services.kms.model.EncryptRequest;

class KmsKeysTest {
    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BOUND = {4, 5};

    private final List<SdkRequest> requests = new ArrayList<>();
    private final LocalKms kms = LocalKms.start();
    private final KmsClient client = KmsFixture.client(kms, new ExecutionInterceptor() {
        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            requests.add(context.request());
        }
    });

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        client.close();
        kms.close();
    }

    private KmsKeys created() {
        return KmsKeys.create(client, kms.keyArn());
    }

    private static void roundTrip(KeySource from, KeySource to) {
        assertThat(new AttributeCipher(to).decrypt(new AttributeCipher(from).encrypt(PLAIN, BOUND), BOUND))
                .isEqualTo(PLAIN);
        assertThat(new DeterministicCipher(to).decrypt(new DeterministicCipher(from).encrypt(PLAIN, BOUND), BOUND))
                .isEqualTo(PLAIN);
    }

    private static void refuses(KeySource keys, String... problems) {
        assertThatThrownBy(keys::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(problems);
    }

    @Test
    void whatWasWrittenIsReadAndIsNotClear() {
        Path random = folder.resolve("random.json");
        Path deterministic = folder.resolve("deterministic.json");
        KmsKeys keys = created();
        keys.writeRandom(random);
        keys.writeDeterministic(deterministic);

        roundTrip(keys, KmsKeys.read(client, kms.keyArn(), random, deterministic));
        assertThat(random).content().contains("encryptedKeyset").doesNotContain("keyData");
        assertThatThrownBy(() -> keys.writeRandom(random)).isInstanceOf(ConfigurationException.class);
        new AttributeCipher(KmsKeys.read(client, kms.keyArn(), random)).encrypt(PLAIN, BOUND);
        refuses(KmsKeys.read(client, kms.keyArn(), folder.resolve("none.json")), "none.json");
    }

    @Test
    void keysetsAreStoredAnywhere() {
        KmsKeys keys = created();
        byte[] random = keys.wrapRandom();

        roundTrip(keys, KmsKeys.unwrap(client, kms.keyArn(), random, keys.wrapDeterministic()));
        new AttributeCipher(KmsKeys.unwrap(client, kms.keyArn(), random)).encrypt(PLAIN, BOUND);
    }

    @Test
    void kmsIsCalledOnceForEachKeysetAndNotBeforeTheFirstUse() {
        KmsKeys written = created();
        assertThat(requests).isEmpty();
        KmsKeys keys = KmsKeys.unwrap(client, kms.keyArn(), written.wrapRandom(), written.wrapDeterministic());
        assertThat(requests)
                .hasSize(2)
                .allSatisfy(request -> assertThat(request).isInstanceOf(EncryptRequest.class));

        requests.clear();
        roundTrip(keys, keys);
        roundTrip(keys, keys);
        assertThat(requests)
                .hasSize(2)
                .allSatisfy(request -> assertThat(request).isInstanceOf(DecryptRequest.class));
    }

    @Test
    void theEncryptionContextSaysWhatTheKeysetIsFor() {
        KmsKeys keys = created();
        keys.wrapRandom();
        keys.wrapDeterministic();

        assertThat(requests)
                .extracting(request -> ((EncryptRequest) request).encryptionContext())
                .containsExactly(Map.of("stator", "random"), Map.of("stator", "deterministic"));
        byte[] other = keys.wrapDeterministic();
        refuses(KmsKeys.unwrap(client, kms.keyArn(), other), "InvalidCiphertextException", kms.keyArn());
    }

    @Test
    void anotherEncryptionContextIsBoundToo() {
        KmsKeys keys = created().withContext(Map.of("team", "orders"));
        KmsKeys unwrapped = KmsKeys.unwrap(client, kms.keyArn(), keys.wrapRandom(), keys.wrapDeterministic());

        roundTrip(keys, unwrapped.withContext(Map.of("team", "orders")));
        refuses(unwrapped, "InvalidCiphertextException", "{stator=random}");
        refuses(unwrapped.withContext(Map.of("team", "users")), "InvalidCiphertextException", "{team=users}");
    }

    @Test
    void aRotatedKeysetDecryptsWhatIsOldAndIsReadAgain() {
        KmsKeys keys = created();
        KmsKeys rotated = keys.rotated();
        KmsKeys read = KmsKeys.unwrap(client, kms.keyArn(), rotated.wrapRandom(), rotated.wrapDeterministic());

        roundTrip(keys, read);
        assertThat(new DeterministicCipher(read).encryptForEveryKey(PLAIN, BOUND))
                .hasSize(2);
        AttributeCipher cipher = new AttributeCipher(read);
        assertThat(cipher.isPrimary(new AttributeCipher(keys).encrypt(PLAIN, BOUND)))
                .isFalse();
        assertThat(cipher.isPrimary(cipher.encrypt(PLAIN, BOUND))).isTrue();
        KmsKeys distributed = keys.withNewKeys();
        assertThat(new AttributeCipher(keys).isPrimary(new AttributeCipher(distributed).encrypt(PLAIN, BOUND)))
                .isTrue();
        roundTrip(distributed.promoted(), distributed);
    }

    @Test
    void keysetsMoveToAnotherKeyOfKms() {
        String other = kms.createKey();
        KmsKeys keys = created();
        KmsKeys moved = KmsKeys.unwrap(client, kms.keyArn(), keys.wrapRandom(), keys.wrapDeterministic())
                .withKey(other);
        KmsKeys read = KmsKeys.unwrap(client, other, moved.wrapRandom(), moved.wrapDeterministic());
        kms.disable(kms.keyArn());

        roundTrip(keys, read);
    }

    @Test
    void aRefusalOfKmsSaysWhatToDoAndNamesTheKey() {
        KmsKeys keys = created();
        byte[] random = keys.wrapRandom();
        String other = kms.createKey();

        refuses(KmsKeys.unwrap(client, other, random), "IncorrectKeyException", other);
        refuses(KmsKeys.unwrap(client, kms.keyArn() + "0", random), "NotFoundException", "no such key");
        kms.disable(kms.keyArn());
        refuses(KmsKeys.unwrap(client, kms.keyArn(), random), "DisabledException", kms.keyArn());
        kms.deny(other);
        assertThatThrownBy(() -> KmsKeys.create(client, other).wrapRandom())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("AccessDeniedException", "kms:Encrypt", other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "{}", "[]", "{\"encryptedKeyset\":\"secret\"}", "{\"encryptedKeyset\":3}"})
    void whatIsNoKeysetIsRefusedAndNotShown(String text) {
        KmsKeys keys = KmsKeys.unwrap(client, kms.keyArn(), text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(keys::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFailureOfKmsIsOneThatPasses() {
        byte[] random = created().wrapRandom();
        boolean[] fails = {true};
        try (KmsClient busy = KmsFixture.client(kms, new ExecutionInterceptor() {
            @Override
            public SdkHttpResponse modifyHttpResponse(
                    Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
                return fails[0]
                        ? context.httpResponse().toBuilder().statusCode(500).build()
                        : context.httpResponse();
            }
        })) {
            KmsKeys keys = KmsKeys.unwrap(busy, kms.keyArn(), random);
            assertThatThrownBy(keys::load)
                    .isInstanceOf(KeysUnavailableException.class)
                    .hasMessageContaining(kms.keyArn());
            fails[0] = false;
            assertThat(new AttributeCipher(keys).encrypt(PLAIN, BOUND)).hasSize(36);
        }
        try (KmsClient gone = KmsFixture.client(kms, new ExecutionInterceptor() {
            @Override
            public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                throw SdkClientException.create("no route");
            }
        })) {
            assertThatThrownBy(KmsKeys.unwrap(gone, kms.keyArn(), random)::load)
                    .isInstanceOf(KeysUnavailableException.class);
        }
    }

    @Test
    void aKeysetThatTinkEncryptedIsReadWithItsContext() throws GeneralSecurityException {
        KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
        Aead aead = new Aead() {
            @Override
            public byte[] encrypt(byte[] plaintext, byte[] associatedData) {
                return client.encrypt(
                                request -> request.keyId(kms.keyArn()).plaintext(SdkBytes.fromByteArray(plaintext)))
                        .ciphertextBlob()
                        .asByteArray();
            }

            @Override
            public byte[] decrypt(byte[] ciphertext, byte[] associatedData) {
                throw new UnsupportedOperationException();
            }
        };
        String json =
                TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, aead, new byte[0], TinkConfig2026.get());
        KmsKeys keys = KmsKeys.unwrap(client, kms.keyArn(), json.getBytes(StandardCharsets.UTF_8))
                .withContext(Map.of());

        assertThat(keyset.getPrimitive(TinkConfig2026.get(), Aead.class)
                        .decrypt(new AttributeCipher(keys).encrypt(PLAIN, BOUND), BOUND))
                .isEqualTo(PLAIN);
    }

    @Test
    void theTextHasNoKeys() throws Exception {
        KmsKeys keys = created();
        keys.writeRandom(folder.resolve("random.json"));

        assertThat(keys).hasToString("KmsKeys[" + kms.keyArn() + ", in memory]");
        assertThat(KmsKeys.unwrap(client, "arn", Files.readAllBytes(folder.resolve("random.json"))))
                .hasToString("KmsKeys[arn, the given keyset]");
        assertThat(KmsKeys.read(client, "arn", Path.of("a.json"), Path.of("b.json")))
                .hasToString("KmsKeys[arn, a.json, b.json]");
    }

    @Test
    void aClearKeysetIsGivenToTheKeysOfTink() {
        Path file = folder.resolve("clear.json");
        TinkKeys.create().writeRandom(file);
        assertThatThrownBy(() -> new AttributeCipher(KmsKeys.read(client, kms.keyArn(), file)).encrypt(PLAIN, BOUND))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + " is a clear keyset, and KmsKeys reads encrypted ones: give it to TinkKeys")
                .hasNoCause();
        assertThat(requests).isEmpty();
    }
}
