package dev.stator.vault;

import dev.stator.compression.Compressed;
import dev.stator.compression.Compressor;
import dev.stator.encryption.AdditionalData;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.schema.Transform;
import dev.stator.transform.TransformException;
import dev.stator.transform.ValueBytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Compresses and encrypts, and undoes it. */
final class Pipeline {
    /** What a value may have that says it is compressed though its attribute is not any more. */
    private static final int MOST_INFLATED = 16 * 1024 * 1024;

    /** What to do about what is not encrypted as its attribute is, where nobody has put it there. */
    static final String MIGRATION =
            "; values of before its attribute was encrypted so are read with PlaintextPolicy.READ, until"
                    + " dev.stator.admin.Reencryption has encrypted them: see at-rest.md of the guide";

    private final @Nullable Encryption encryption;
    private final Ciphers ciphers;

    Pipeline(@Nullable Encryption encryption) {
        this.encryption = encryption;
        this.ciphers = new Ciphers(encryption);
    }

    /** The bytes of a value as they are stored. */
    StoredBytes transformed(Transform transform, ValuePlace place, AttributeValue plain) {
        return transformed(transform, place, ValueBytes.kind(plain), ValueBytes.of(plain));
    }

    /** The same of a value of which only kind and bytes are known. */
    StoredBytes transformed(Transform transform, ValuePlace place, byte kind, byte[] plain) {
        int codec = Compressor.RAW;
        byte[] bytes = plain;
        Transform.Compressed compressing = transform.compressed();
        if (compressing != null) {
            if (plain.length > compressing.maxBytes()) {
                throw new TransformException(
                        Reason.TOO_LARGE,
                        "it has " + plain.length + " bytes; its @Compressed allows " + compressing.maxBytes());
            }
            Compressed compressed = Compressor.compress(compressing.codec(), compressing.minimumBytes(), plain);
            codec = compressed.codec();
            bytes = compressed.bytes();
        }
        if (transform.encrypted() == null || writesPlaintext()) {
            return new StoredBytes(StoredBytes.header(0, codec, kind), bytes);
        }
        boolean deterministic = transform.isDeterministic();
        byte[] header = StoredBytes.header(deterministic ? StoredBytes.DETERMINISTIC : StoredBytes.RANDOM, codec, kind);
        byte[] bound = bound(header, place, deterministic);
        return new StoredBytes(
                header,
                deterministic
                        ? ciphers.deterministic(place).encrypt(bytes, bound)
                        : ciphers.random(place).encrypt(bytes, bound));
    }

    /** All forms in which a value may be stored that can be compared: one for each key. */
    List<AttributeValue> forms(Transform transform, ValuePlace place, AttributeValue plain) {
        List<AttributeValue> forms = new ArrayList<>();
        if (writesPlaintext()) {
            forms.add(StoredBytes.inline(bare(plain)));
        }
        byte[] header = deterministicHeader(plain);
        ciphers.deterministic(place)
                .encryptForEveryKey(ValueBytes.of(plain), bound(header, place, true))
                .forEach(bytes -> forms.add(StoredBytes.inline(new StoredBytes(header, bytes))));
        if (readsPlaintext() && !writesPlaintext()) {
            forms.add(StoredBytes.inline(bare(plain)));
        }
        if (readsPlaintext()) {
            forms.add(plain);
        }
        return forms;
    }

    /** Those of them that are a B, as keys are, in the order in which they come to be stored: what is plain, then one for each key, the newest last. */
    List<AttributeValue> keyForms(ValuePlace place, AttributeValue plain) {
        List<AttributeValue> forms = new ArrayList<>();
        if (readsPlaintext()) {
            if (plain.b() != null) {
                forms.add(plain);
            }
            forms.add(StoredBytes.inline(bare(plain)));
        }
        byte[] header = deterministicHeader(plain);
        ciphers.deterministic(place)
                .encryptFromOldestKey(ValueBytes.of(plain), bound(header, place, true))
                .forEach(bytes -> forms.add(StoredBytes.inline(new StoredBytes(header, bytes))));
        return forms;
    }

    private static byte[] deterministicHeader(AttributeValue plain) {
        return StoredBytes.header(StoredBytes.DETERMINISTIC, Compressor.RAW, ValueBytes.kind(plain));
    }

    private static StoredBytes bare(AttributeValue plain) {
        return new StoredBytes(StoredBytes.header(0, Compressor.RAW, ValueBytes.kind(plain)), ValueBytes.of(plain));
    }

    /** The bytes of the value of which these are stored. */
    byte[] plain(Transform transform, ValuePlace place, StoredBytes stored) {
        requireStrong(transform, stored);
        byte[] bytes = stored.payload();
        if (stored.isRandom()) {
            if (transform.isDeterministic() && place.item().key().isEmpty()) { // an attribute of the key itself
                throw new TransformException(
                        Reason.UNSUPPORTED_FORMAT, "it is encrypted at random, as no attribute of a key is");
            }
            bytes = ciphers.random(place).decrypt(bytes, bound(stored.header(), place, false));
        } else if (stored.isDeterministic()) {
            bytes = ciphers.deterministic(place).decrypt(bytes, bound(stored.header(), place, true));
        }
        int most = transform.compressed() == null
                ? MOST_INFLATED
                : transform.compressed().maxBytes();
        return stored.codec() == Compressor.RAW ? bytes : Compressor.inflate(stored.codec(), bytes, most);
    }

    /** Whether what is stored would be encrypted in the same way and with the same key again. */
    boolean isCurrent(Transform transform, ValuePlace place, StoredBytes stored) {
        if (transform.isDeterministic()) {
            return stored.isDeterministic() && ciphers.deterministic(place).isPrimary(stored.payload());
        }
        return stored.isRandom() && ciphers.random(place).isPrimary(stored.payload());
    }

    /** Whether equal values of a deterministic attribute can be stored differently: encrypted with one of several keys, or plain. */
    boolean hasSeveralForms(ValuePlace place) {
        return readsPlaintext() || ciphers.deterministic(place).hasSeveralKeys();
    }

    /** Refuses what is encrypted less than its attribute says, which could have been put there by anyone. */
    void requireStrong(Transform transform, StoredBytes stored) {
        boolean isWeaker = transform.encrypted() != null
                && !stored.isRandom()
                && !(transform.isDeterministic() && stored.isDeterministic());
        if (isWeaker && !readsPlaintext()) {
            throw new TransformException(
                    Reason.NOT_ENCRYPTED,
                    (stored.isDeterministic()
                                    ? "it is encrypted deterministically, and its attribute is not"
                                    : "it is not encrypted")
                            + MIGRATION);
        }
    }

    boolean readsPlaintext() {
        return encryption != null && encryption.plaintext() != PlaintextPolicy.FORBID;
    }

    boolean writesPlaintext() {
        return encryption != null && encryption.plaintext() == PlaintextPolicy.READ_AND_WRITE;
    }

    private static byte[] bound(byte[] header, ValuePlace place, boolean deterministic) {
        if (!deterministic && place.item().key().isEmpty()) {
            throw new ConfigurationException(
                    place.item().table() + ": the key of the item is not known, to which '" + place.text()
                            + "' is bound",
                    place.item().table(),
                    null,
                    null);
        }
        return AdditionalData.of(
                header,
                place.item().table(),
                place.path(),
                deterministic ? null : place.item().key());
    }
}
