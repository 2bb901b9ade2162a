package dev.stator.encryption;

import dev.stator.encryption.Keyring.Keys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.util.ArrayList;
import java.util.List;

/**
 * Encrypts with AES-SIV: equal values that are bound to the same stay equal, so that they can be looked up.
 *
 * <pre>{@code
 * DeterministicCipher cipher = new DeterministicCipher(keys);
 * byte[] stored = cipher.encrypt(plain, associated);
 * List<byte[]> wanted = cipher.encryptForEveryKey(plain, associated);     // it is one of these, whichever key it was
 * }</pre>
 *
 * <p>The primary key encrypts, and every key decrypts what it encrypted. The keys are read when they are needed first; every method can throw
 * what {@link KeySource#load} does. What it makes is 21 bytes longer: the prefix of 5 and a synthetic initialisation vector of 16.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5297">RFC 5297: AES-SIV</a>
 */
public final class DeterministicCipher {
    /** The synthetic initialisation vector. */
    private static final int OVERHEAD = 16;

    private final KeySource source;

    public DeterministicCipher(KeySource source) {
        this.source = source;
    }

    /**
     * Encrypts with the primary key.
     *
     * @param associated what the ciphertext is bound to
     * @throws ConfigurationException where the keys cannot be had, or none of them are for deterministic encryption
     */
    public byte[] encrypt(byte[] plain, byte[] associated) {
        Keys keys = keys();
        return keys.encrypt(keys.ids()[0], plain, associated);
    }

    /** Encrypts with each of the enabled keys, the primary one first: until all is encrypted again, equal is what is one of these. */
    public List<byte[]> encryptForEveryKey(byte[] plain, byte[] associated) {
        Keys keys = keys();
        return encrypt(keys, keys.ids(), plain, associated);
    }

    /**
     * The same in the order of the keyset, to which a new key is added at the end. Which one is the primary key does not matter, so that the order
     * stays when a new key becomes it.
     */
    public List<byte[]> encryptFromOldestKey(byte[] plain, byte[] associated) {
        Keys keys = keys();
        return encrypt(keys, keys.fromOldest(), plain, associated);
    }

    private static List<byte[]> encrypt(Keys keys, int[] ids, byte[] plain, byte[] associated) {
        List<byte[]> all = new ArrayList<>();
        for (int id : ids) {
            all.add(keys.encrypt(id, plain, associated));
        }
        return all;
    }

    /**
     * Decrypts.
     *
     * @throws TransformException {@link Reason#UNKNOWN_KEY}, {@link Reason#AUTHENTICATION_FAILED}, or {@link Reason#CORRUPT} where the bytes are
     *     too few or do not name a key
     */
    public byte[] decrypt(byte[] ciphertext, byte[] associated) {
        return Prefix.decrypt(keys(), ciphertext, OVERHEAD, associated);
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
        return keyId(ciphertext) == keys().ids()[0];
    }

    /** Whether there are several enabled keys, so that equal values can be stored differently. */
    public boolean hasSeveralKeys() {
        return keys().ids().length > 1;
    }

    private Keys keys() {
        return source.keys().requireDeterministic();
    }
}
