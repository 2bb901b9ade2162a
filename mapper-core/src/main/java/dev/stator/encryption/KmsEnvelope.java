package dev.stator.encryption;

import dev.stator.error.ConfigurationException;
import dev.stator.error.KeysUnavailableException;
import dev.stator.error.StatorException;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsException;

/** Encrypts a keyset with a key of KMS, under an encryption context. */
record KmsEnvelope(KmsClient kms, String keyArn, Map<String, String> context) implements Envelope {
    private static final int SERVER_ERROR = 500;

    @Override
    public byte[] seal(byte[] keyset) {
        return call(
                "encrypt",
                () -> kms.encrypt(request -> request.keyId(keyArn)
                                .encryptionContext(context)
                                .plaintext(SdkBytes.fromByteArray(keyset)))
                        .ciphertextBlob());
    }

    @Override
    public byte[] open(byte[] sealed) {
        return call(
                "decrypt",
                () -> kms.decrypt(request -> request.keyId(keyArn)
                                .encryptionContext(context)
                                .ciphertextBlob(SdkBytes.fromByteArray(sealed)))
                        .plaintext());
    }

    private byte[] call(String verb, Supplier<SdkBytes> call) {
        try {
            return call.get().asByteArray();
        } catch (KmsException e) {
            throw refused(verb, e);
        } catch (SdkException e) {
            throw new KeysUnavailableException(
                    "no usable answer from KMS, asked to " + verb + " a keyset with " + keyArn + "; see the cause", e);
        }
    }

    private StatorException refused(String verb, KmsException e) {
        String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
        String what = "KMS does not " + verb + " a keyset with " + keyArn;
        String details = " (" + code + ", status " + e.statusCode() + ", request " + e.requestId() + ")";
        if (e.isThrottlingException() || e.statusCode() >= SERVER_ERROR) {
            return new KeysUnavailableException(what + " now" + details, e);
        }
        return new ConfigurationException(what + reason(code) + details, null, null, e);
    }

    private String reason(String code) {
        return switch (code) {
            case "InvalidCiphertextException", "IncorrectKeyException" ->
                ": it was encrypted with another key, or with another encryption context than " + context
                        + ", or is damaged";
            case "NotFoundException" -> ": there is no such key in this account and region";
            case "DisabledException", "KMSInvalidStateException" -> ": the key is disabled, or is going to be deleted";
            case "AccessDeniedException" ->
                ": the policies do not allow kms:Encrypt or kms:Decrypt of this key with this encryption context";
            default -> ": see the cause";
        };
    }
}
