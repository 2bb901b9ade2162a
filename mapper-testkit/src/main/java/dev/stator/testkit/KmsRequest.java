package dev.stator.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What KMS is asked. */
final class KmsRequest {
    /** What KMS encrypts at most. */
    private static final int LONGEST = 4096;

    private final Map<String, Object> members;

    private KmsRequest(Map<String, Object> members) {
        this.members = members;
    }

    static KmsRequest read(InputStream body) throws IOException {
        return new KmsRequest(KmsJson.read(body));
    }

    boolean hasKeyId() {
        return members.containsKey("KeyId");
    }

    String keyId() {
        return required("KeyId").toString();
    }

    byte[] plaintext() {
        byte[] plain = bytes("Plaintext");
        if (plain.length == 0 || plain.length > LONGEST) {
            throw KmsRefusal.invalid("Member 'plaintext' must have from 1 to " + LONGEST + " bytes");
        }
        return plain;
    }

    byte[] ciphertext() {
        return bytes("CiphertextBlob");
    }

    /** How many bytes the data key is to have. */
    int dataKeyBytes() {
        Object spec = members.get("KeySpec");
        Object count = members.get("NumberOfBytes");
        if ((spec == null) == (count == null)) {
            throw KmsRefusal.invalid("Please specify either number of bytes or key spec.");
        }
        if (count == null) {
            return "AES_128".equals(spec) ? 16 : 32;
        }
        try {
            int bytes = Integer.parseInt(count.toString());
            if (bytes >= 1 && bytes <= 1024) {
                return bytes;
            }
        } catch (NumberFormatException e) {
            throw new KmsRefusal("SerializationException", "'NumberOfBytes' is no number");
        }
        throw KmsRefusal.invalid("Member 'numberOfBytes' must be from 1 to 1024");
    }

    SortedMap<String, String> context() {
        SortedMap<String, String> context = new TreeMap<>();
        if (members.get("EncryptionContext") instanceof Map<?, ?> pairs) {
            pairs.forEach((name, value) -> context.put(String.valueOf(name), String.valueOf(value)));
        }
        return context;
    }

    private byte[] bytes(String name) {
        try {
            return Base64.getDecoder().decode(required(name).toString());
        } catch (IllegalArgumentException e) {
            throw new KmsRefusal("SerializationException", "'" + name + "' is not base64");
        }
    }

    private Object required(String name) {
        @Nullable Object value = members.get(name);
        if (value == null) {
            throw KmsRefusal.invalid("Value at '" + name + "' failed to satisfy constraint: Member must not be null");
        }
        return value;
    }
}
