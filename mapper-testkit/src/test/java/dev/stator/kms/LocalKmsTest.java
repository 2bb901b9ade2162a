package dev.stator.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.testkit.LocalKms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.DecryptResponse;
import software.amazon.awssdk.services.kms.model.DisabledException;
import software.amazon.awssdk.services.kms.model.EncryptResponse;
import software.amazon.awssdk.services.kms.model.EncryptionAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.NotFoundException;

class LocalKmsTest {
    private static final SdkBytes PLAIN = SdkBytes.fromUtf8String("plain");
    private static final Map<String, String> CONTEXT = Map.of("a", "1", "b", "é");

    private final LocalKms kms = LocalKms.start();
    private final KmsClient client = KmsFixture.client(kms);

    @AfterEach
    void close() {
        client.close();
        kms.close();
    }

    private EncryptResponse encrypt(String key) {
        return client.encrypt(request -> request.keyId(key).plaintext(PLAIN).encryptionContext(CONTEXT));
    }

    private DecryptResponse decrypt(SdkBytes ciphertext, Map<String, String> context) {
        return client.decrypt(request -> request.ciphertextBlob(ciphertext).encryptionContext(context));
    }

    @Test
    void whatWasEncryptedIsDecrypted() {
        EncryptResponse encrypted = encrypt(kms.keyArn());
        DecryptResponse decrypted = decrypt(encrypted.ciphertextBlob(), CONTEXT);

        assertThat(decrypted.plaintext()).isEqualTo(PLAIN);
        assertThat(decrypted.keyId()).isEqualTo(kms.keyArn()).isEqualTo(encrypted.keyId());
        assertThat(decrypted.encryptionAlgorithm()).isEqualTo(EncryptionAlgorithmSpec.SYMMETRIC_DEFAULT);
        assertThat(encrypted.responseMetadata().requestId()).isNotEmpty();
    }

    @Test
    void aKeyIsKnownByItsIdToo() {
        String id = kms.keyArn().substring(kms.keyArn().lastIndexOf('/') + 1);

        assertThat(encrypt(id).keyId()).isEqualTo(kms.keyArn());
    }

    @Test
    void aDataKeyIsDecrypted() {
        GenerateDataKeyResponse key = client.generateDataKey(request ->
                request.keyId(kms.keyArn()).keySpec(DataKeySpec.AES_256).encryptionContext(CONTEXT));

        assertThat(key.plaintext().asByteArray()).hasSize(32);
        assertThat(decrypt(key.ciphertextBlob(), CONTEXT).plaintext()).isEqualTo(key.plaintext());
        assertThat(client.generateDataKey(request -> request.keyId(kms.keyArn()).numberOfBytes(7))
                        .plaintext()
                        .asByteArray())
                .hasSize(7);
    }

    @Test
    void anotherContextOrAChangedByteIsRefused() {
        SdkBytes ciphertext = encrypt(kms.keyArn()).ciphertextBlob();
        for (Map<String, String> other :
                List.<Map<String, String>>of(Map.of(), Map.of("a", "1"), Map.of("a", "1", "b", "e"))) {
            assertThatThrownBy(() -> decrypt(ciphertext, other)).isInstanceOf(InvalidCiphertextException.class);
        }
        for (int i = 0; i < ciphertext.asByteArray().length; i++) {
            byte[] changed = ciphertext.asByteArray();
            changed[i]++;
            assertThatThrownBy(() -> decrypt(SdkBytes.fromByteArray(changed), CONTEXT))
                    .isInstanceOf(InvalidCiphertextException.class);
        }
        assertThatThrownBy(() -> decrypt(PLAIN, CONTEXT)).isInstanceOf(InvalidCiphertextException.class);
    }

    @Test
    void anotherKeyIsRefused() {
        SdkBytes ciphertext = encrypt(kms.keyArn()).ciphertextBlob();
        String other = kms.createKey();

        assertThatThrownBy(() -> client.decrypt(request ->
                        request.keyId(other).ciphertextBlob(ciphertext).encryptionContext(CONTEXT)))
                .isInstanceOf(IncorrectKeyException.class);
        assertThatThrownBy(() -> encrypt(kms.keyArn() + "0")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aKeyThatMayNotBeUsedOrIsDisabledIsRefused() {
        String denied = kms.createKey();
        String disabled = kms.createKey();
        SdkBytes ciphertext = encrypt(disabled).ciphertextBlob();
        kms.deny(denied);
        kms.disable(disabled);

        assertThatThrownBy(() -> encrypt(denied)).isInstanceOfSatisfying(KmsException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
            assertThat(e.statusCode()).isEqualTo(400);
        });
        assertThatThrownBy(() -> decrypt(ciphertext, CONTEXT)).isInstanceOf(DisabledException.class);
        assertThat(encrypt(kms.keyArn()).ciphertextBlob()).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> kms.deny("none"));
    }

    @Test
    void whatItDoesNotKnowAndWhatIsInvalidIsRefused() {
        assertThatThrownBy(() -> client.listKeys())
                .isInstanceOf(KmsException.class)
                .hasMessageContaining("TrentService.ListKeys");
        assertThatThrownBy(() -> client.encrypt(
                        request -> request.keyId(kms.keyArn()).plaintext(SdkBytes.fromByteArray(new byte[4097]))))
                .isInstanceOf(KmsException.class)
                .hasMessageContaining("4096");
        assertThatThrownBy(() -> client.generateDataKey(request -> request.keyId(kms.keyArn())))
                .isInstanceOf(KmsException.class);
        assertThatThrownBy(() -> client.encrypt(request -> request.plaintext(PLAIN)))
                .isInstanceOf(KmsException.class);
    }
}
