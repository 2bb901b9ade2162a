package dev.stator.encryption;

import dev.stator.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were read.
 *
 * @param random for encryption that makes equal values differ
 * @param deterministic for encryption that keeps equal values equal; null where there are none
 */
record Keyring(Keys random, @Nullable Keys deterministic) {
    Keys requireDeterministic() {
        if (deterministic == null) {
            throw new ConfigurationException(
                    "there are no keys for deterministic encryption: give the key source a second keyset, of the type AES256_SIV",
                    null,
                    null,
                    null);
        }
        return deterministic;
    }

    /** The enabled keys of one keyset, each with an id. What they make begins with the byte 1 and the id, as Tink's prefix TINK does. */
    interface Keys {
        /** The ids, that of the primary key first. */
        int[] ids();

        /** The same as they are in the keyset, to which a new key is added at the end. */
        int[] fromOldest();

        boolean has(int id);

        /** Encrypts with one of the keys. */
        byte[] encrypt(int id, byte[] plain, byte[] associated);

        /** Decrypts what one of the keys has made; null where it has not. */
        byte @Nullable [] decrypt(int id, byte[] ciphertext, byte[] associated);
    }
}
