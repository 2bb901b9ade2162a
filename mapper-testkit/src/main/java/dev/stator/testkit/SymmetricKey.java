package dev.stator.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of the double of KMS. Its ciphertexts are its id, a nonce, and what AES-256-GCM makes, with the encryption context bound to them. */
final class SymmetricKey {
    private static final int ID = 36;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SecureRandom random = new SecureRandom();
    private final String arn;
    private final SecretKey key = new SecretKeySpec(bytes(32), "AES");
    private volatile boolean denied;
    private volatile boolean disabled;

    SymmetricKey(String arn) {
        this.arn = arn;
    }

    /** The id of the key that made a ciphertext. */
    static String keyId(byte[] ciphertext) {
        if (ciphertext.length < ID + NONCE + TAG) {
            throw KmsRefusal.invalidCiphertext();
        }
        return new String(ciphertext, 0, ID, StandardCharsets.ISO_8859_1);
    }

    String arn() {
        return arn;
    }

    void deny() {
        denied = true;
    }

    void disable() {
        disabled = true;
    }

    void requireUsable() {
        if (denied) {
            throw new KmsRefusal("AccessDeniedException", "The caller is not authorized to use the key " + arn);
        } else if (disabled) {
            throw new KmsRefusal("DisabledException", arn + " is disabled.");
        }
    }

    Map<String, Object> encrypt(KmsRequest request) {
        byte[] ciphertext = seal(request.plaintext(), request.context());
        return Map.of("CiphertextBlob", ciphertext, "KeyId", arn, "EncryptionAlgorithm", "SYMMETRIC_DEFAULT");
    }

    Map<String, Object> decrypt(byte[] ciphertext, SortedMap<String, String> context) {
        byte[] plain = open(ciphertext, context);
        return Map.of("Plaintext", plain, "KeyId", arn, "EncryptionAlgorithm", "SYMMETRIC_DEFAULT");
    }

    Map<String, Object> generateDataKey(KmsRequest request) {
        byte[] dataKey = bytes(request.dataKeyBytes());
        return Map.of("CiphertextBlob", seal(dataKey, request.context()), "Plaintext", dataKey, "KeyId", arn);
    }

    private byte[] seal(byte[] plain, SortedMap<String, String> context) {
        byte[] nonce = bytes(NONCE);
        byte[] id = arn.substring(arn.length() - ID).getBytes(StandardCharsets.ISO_8859_1);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(ID + NONCE + sealed.length)
                    .put(id)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK does not encrypt with AES-GCM", e);
        }
    }

    private byte[] open(byte[] ciphertext, SortedMap<String, String> context) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(ciphertext, ID, ID + NONCE), context)
                    .doFinal(ciphertext, ID + NONCE, ciphertext.length - ID - NONCE);
        } catch (AEADBadTagException e) {
            throw KmsRefusal.invalidCiphertext();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK does not decrypt with AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, SortedMap<String, String> context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        context.forEach((name, value) -> {
            add(bound, name);
            add(bound, value);
        });
        cipher.updateAAD(bound.toByteArray());
        return cipher;
    }

    private static void add(ByteArrayOutputStream bound, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bound.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        bound.writeBytes(bytes);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
