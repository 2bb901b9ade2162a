package dev.stator.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import dev.stator.error.ConfigurationException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The enabled keys of a keyset, each as a cipher of its own. Tink's cipher of a whole keyset does not tell an unknown key from a changed
 * ciphertext, and encrypts with the primary key alone.
 */
final class TinkCiphers implements Keyring.Keys {
    private final int[] ids;
    private final int[] fromOldest;
    private final Map<Integer, Cipher> ciphers;

    private TinkCiphers(int[] ids, int[] fromOldest, Map<Integer, Cipher> ciphers) {
        this.ids = ids;
        this.fromOldest = fromOldest;
        this.ciphers = ciphers;
    }

    /** One key of either type. */
    private interface Cipher {
        byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException;

        byte[] decrypt(byte[] ciphertext, byte[] associated) throws GeneralSecurityException;
    }

    private record RandomCipher(Aead aead) implements Cipher {
        @Override
        public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
            return aead.encrypt(plain, associated);
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
            return aead.decrypt(ciphertext, associated);
        }
    }

    private record DeterministicCipher(DeterministicAead aead) implements Cipher {
        @Override
        public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
            return aead.encryptDeterministically(plain, associated);
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
            return aead.decryptDeterministically(ciphertext, associated);
        }
    }

    static TinkCiphers of(TinkKeyset keyset) {
        try {
            return of(keyset.type(), keyset.handle());
        } catch (GeneralSecurityException | IllegalStateException e) {
            throw invalid(
                    keyset.type(),
                    "Tink refuses it",
                    e); // the primary key is not enabled, or a key is of no known type
        }
    }

    private static TinkCiphers of(TinkType type, KeysetHandle handle) throws GeneralSecurityException {
        int[] ids = new int[handle.size()];
        int[] fromOldest = new int[handle.size()];
        Map<Integer, Cipher> ciphers = new HashMap<>();
        ids[0] = handle.getPrimary().getId(); // refused where it is not enabled
        int others = 1;
        int enabled = 0;
        for (int i = 0; i < handle.size(); i++) {
            KeysetHandle.Entry entry = handle.getAt(i);
            if (entry.getStatus() == KeyStatus.ENABLED) {
                if (!entry.isPrimary()) {
                    ids[others++] = entry.getId();
                }
                fromOldest[enabled++] = entry.getId();
                if (ciphers.put(entry.getId(), cipher(type, entry.getKey())) != null) {
                    throw invalid(type, "two of its keys have the id " + Prefix.text(entry.getId()), null);
                }
            }
        }
        return new TinkCiphers(Arrays.copyOf(ids, enabled), Arrays.copyOf(fromOldest, enabled), ciphers);
    }

    private static Cipher cipher(TinkType type, Key key) throws GeneralSecurityException {
        if (!key.getParameters().equals(type.parameters())) {
            throw invalid(type, "one of its keys has other parameters, " + key.getParameters(), null);
        }
        KeysetHandle alone = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).makePrimary())
                .setConfiguration(type.configuration())
                .build();
        return switch (type) {
            case RANDOM -> new RandomCipher(alone.getPrimitive(type.configuration(), Aead.class));
            case DETERMINISTIC ->
                new DeterministicCipher(alone.getPrimitive(type.configuration(), DeterministicAead.class));
        };
    }

    private static ConfigurationException invalid(TinkType type, String problem, @Nullable Exception cause) {
        return new ConfigurationException(
                "the keyset for " + type.purpose() + " encryption cannot be used: " + problem + "; " + type.wanted(),
                null,
                null,
                cause);
    }

    @Override
    public int[] ids() {
        return ids;
    }

    @Override
    public int[] fromOldest() {
        return fromOldest;
    }

    @Override
    public boolean has(int id) {
        return ciphers.containsKey(id);
    }

    @Override
    public byte[] encrypt(int id, byte[] plain, byte[] associated) {
        try {
            return cipher(id).encrypt(plain, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not encrypt with the key " + Prefix.text(id), e);
        }
    }

    @Override
    public byte @Nullable [] decrypt(int id, byte[] ciphertext, byte[] associated) {
        try {
            return cipher(id).decrypt(ciphertext, associated);
        } catch (GeneralSecurityException e) {
            return null; // all that it says is that the tag is wrong
        }
    }

    private Cipher cipher(int id) {
        return Objects.requireNonNull(ciphers.get(id));
    }
}
