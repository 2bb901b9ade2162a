package dev.stator.encryption;

import dev.stator.encryption.Keyring.Keys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;

/**
 * Encrypts with AES-256-GCM under a random nonce: equal values do not look alike.
 *
 * <pre>{@code
 * AttributeCipher cipher = new AttributeCipher(keys);
 * byte[] stored = cipher.encrypt(plain, associated);
 * byte[] same = cipher.decrypt(stored, associated);
 * }</pre>
 *
 * <p>The primary key encrypts, and every key decrypts what it encrypted. The keys are read when they are needed first; every method can throw
 * what {@link KeySource#load} does. What it makes is 33 bytes longer: the prefix of 5, a nonce of 12 and a tag of 16.
 */
public final class AttributeCipher {
    /** Nonce and tag. */
    private static final int OVERHEAD = 12 + 16;

    private final KeySource source;

    public AttributeCipher(KeySource source) {
        this.source = source;
    }

    /**
     * Encrypts with the primary key.
     *
     * @param associated what the ciphertext is bound to
     * @throws ConfigurationException where the keys cannot be had
     */
    public byte[] encrypt(byte[] plain, byte[] associated) {
        Keys keys = source.keys().random();
        return keys.encrypt(keys.ids()[0], plain, associated);
    }

    /**
     * Decrypts.
     *
     * @throws TransformException {@link Reason#UNKNOWN_KEY}, {@link Reason#AUTHENTICATION_FAILED}, or {@link Reason#CORRUPT} where the bytes are
     *     too few or do not name a key
     */
    public byte[] decrypt(byte[] ciphertext, byte[] associated) {
        return Prefix.decrypt(source.keys().random(), ciphertext, OVERHEAD, associated);
    }

    /**
     * The id of the key that encrypted it, whether or not it is among the keys.
     *
     * @throws TransformException {@link Reason#CORRUPT} where the bytes are too few or do not name a key
     */
    public int keyId(byte[] ciphertext) {
        return Prefix.keyId(ciphertext, OVERHEAD);
    }

    /** Whether the primary key encrypted it: what is left of an older key is to be encrypted again. */
    public boolean isPrimary(byte[] ciphertext) {
        return keyId(ciphertext) == source.keys().random().ids()[0];
    }
}
