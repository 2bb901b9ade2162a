package dev.stator.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import dev.stator.error.ConfigurationException;
import dev.stator.error.StatorException;
import java.security.GeneralSecurityException;

/**
 * A keyset of Tink, and its form in a file: Tink's own JSON, clear or in an envelope. Messages of Tink about a keyset are left out of
 * ours, because they can hold pieces of it.
 */
record TinkKeyset(TinkType type, KeysetHandle handle) {
    private static final byte[] NOTHING = {};

    /** A name that only the one form has, in Tink's JSON. */
    private static final String ENCRYPTED = "\"encryptedKeyset\"";

    /** A name that only the other form has. */
    private static final String CLEAR = "\"keyData\"";

    /** One new key. */
    static TinkKeyset generate(TinkType type) {
        try {
            return new TinkKeyset(type, KeysetHandle.generateNew(type.parameters(), type.configuration()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot make a key of " + type.parameters(), e);
        }
    }

    static TinkKeyset parse(TinkType type, KeyText text) {
        String json = text.read();
        try {
            return new TinkKeyset(
                    type,
                    TinkJsonProtoKeysetFormat.parseKeyset(json, type.configuration(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw json.contains(ENCRYPTED)
                    ? other(text, "an encrypted keyset", "TinkKeys reads clear ones: give it to KmsKeys")
                    : unreadable(type, text, "a clear keyset");
        }
    }

    static TinkKeyset open(TinkType type, KeyText text, Envelope envelope) {
        String json = text.read();
        try {
            return new TinkKeyset(
                    type,
                    TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                            json, new TinkEnvelope(envelope), NOTHING, type.configuration()));
        } catch (StatorException e) {
            throw e; // of the envelope
        } catch (GeneralSecurityException | RuntimeException e) {
            throw json.contains(CLEAR)
                    ? other(text, "a clear keyset", "KmsKeys reads encrypted ones: give it to TinkKeys")
                    : unreadable(type, text, "an encrypted keyset");
        }
    }

    String clear() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    handle, type.configuration(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw unwritable();
        }
    }

    String sealed(Envelope envelope) {
        try {
            return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                    handle, new TinkEnvelope(envelope), NOTHING, type.configuration());
        } catch (GeneralSecurityException e) {
            throw unwritable();
        }
    }

    /** With one more key, which is not the primary one. */
    TinkKeyset withNewKey() {
        return changed(KeysetHandle.newBuilder(handle)
                .addEntry(KeysetHandle.generateEntryFromParameters(type.parameters())
                        .withRandomId()));
    }

    /** With the last key as the primary one. */
    TinkKeyset promoted() {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(handle);
        keys.getAt(keys.size() - 1).makePrimary();
        return changed(keys);
    }

    private TinkKeyset changed(KeysetHandle.Builder keys) {
        try {
            return new TinkKeyset(
                    type, keys.setConfiguration(type.configuration()).build());
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "the keyset for " + type.purpose() + " encryption cannot be changed: " + type.wanted(),
                    null,
                    null,
                    null);
        }
    }

    private static ConfigurationException unreadable(TinkType type, KeyText text, String form) {
        return new ConfigurationException(
                text + " cannot be read as " + form + " in Tink's JSON format: " + type.wanted(), null, null, null);
    }

    private static ConfigurationException other(KeyText text, String form, String advice) {
        return new ConfigurationException(text + " is " + form + ", and " + advice, null, null, null);
    }

    private ConfigurationException unwritable() {
        return new ConfigurationException(
                "the keyset for " + type.purpose() + " encryption cannot be written: " + type.wanted(),
                null,
                null,
                null);
    }

    /** A handle's own text needs Tink's global registry. */
    @Override
    public String toString() {
        return "keyset for " + type.purpose() + " encryption, keys: " + handle.size();
    }

    /** An envelope as Tink wants it. */
    private record TinkEnvelope(Envelope envelope) implements Aead {
        @Override
        public byte[] encrypt(byte[] keyset, byte[] nothing) {
            return envelope.seal(keyset);
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] nothing) {
            return envelope.open(sealed);
        }
    }
}
