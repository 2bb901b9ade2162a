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
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts values into the form in which they are stored, and takes them out of it, with the keys of one connection. */
public final class Vault {
    private static final int MOST_INFLATED = 16 * 1024 * 1024;

    private final @Nullable Encryption encryption;
    private final Ciphers ciphers;

    /** @param encryption null where the connection has no keys */
    public Vault(@Nullable Encryption encryption) {
        this.encryption = encryption;
        this.ciphers = new Ciphers(encryption);
    }

    /**
     * The stored form of a value.
     *
     * @throws TransformException if the attribute does not allow it
     */
    public AttributeValue seal(Transform transform, ValuePlace place, AttributeValue plain) {
        return StoredBytes.inline(transformed(transform, place, plain));
    }

    /** All forms in which a value may be stored that can be compared: one for each key. */
    public List<AttributeValue> forms(Transform transform, ValuePlace place, AttributeValue plain) {
        if (!transform.isDeterministic() || writesPlaintext()) {
            return List.of(seal(transform, place, plain));
        }
        byte kind = ValueBytes.kind(plain);
        byte[] header = StoredBytes.header(StoredBytes.DETERMINISTIC, Compressor.RAW, kind);
        return ciphers
                .deterministic(place)
                .encryptForEveryKey(ValueBytes.of(plain), bound(header, place, true))
                .stream()
                .map(bytes -> StoredBytes.inline(new StoredBytes(header, bytes)))
                .toList();
    }

    private StoredBytes transformed(Transform transform, ValuePlace place, AttributeValue plain) {
        byte kind = ValueBytes.kind(plain);
        byte[] bytes = ValueBytes.of(plain);
        int codec = Compressor.RAW;
        if (transform.compressed() != null) {
            Transform.Compressed compressing = transform.compressed();
            if (bytes.length > compressing.maxBytes()) {
                throw new TransformException(
                        Reason.TOO_LARGE,
                        "it has " + bytes.length + " bytes; its @Compressed allows " + compressing.maxBytes());
            }
            Compressed compressed = Compressor.compress(compressing.codec(), compressing.minimumBytes(), bytes);
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

    private boolean writesPlaintext() {
        return encryption != null && encryption.plaintext() == PlaintextPolicy.READ_AND_WRITE;
    }

    private boolean readsPlaintext() {
        return encryption != null && encryption.plaintext() != PlaintextPolicy.FORBID;
    }

    /**
     * The value of a stored form.
     *
     * @throws TransformException if it is none, or not one of this place
     */
    public AttributeValue open(Transform transform, ValuePlace place, AttributeValue stored) {
        boolean mustBeEncrypted = transform.encrypted() != null && !readsPlaintext();
        if (stored.b() == null) {
            if (mustBeEncrypted) {
                throw new TransformException(
                        Reason.NOT_ENCRYPTED, "it is stored as " + stored.type() + ", not encrypted");
            }
            return stored;
        }
        StoredBytes form = StoredBytes.of(stored.b().asByteArrayUnsafe());
        if (form == null) {
            if (transform.encrypted() != null && readsPlaintext()) {
                return stored;
            }
            throw new TransformException(
                    Reason.UNSUPPORTED_FORMAT, "its first bytes are not those of a value that this version stores");
        }
        return opened(transform, place, form);
    }

    private AttributeValue opened(Transform transform, ValuePlace place, StoredBytes form) {
        boolean isWeaker = transform.encrypted() != null
                && !form.isRandom()
                && !(transform.isDeterministic() && form.isDeterministic());
        if (isWeaker && !readsPlaintext()) {
            throw new TransformException(
                    Reason.NOT_ENCRYPTED,
                    form.isDeterministic()
                            ? "it is encrypted deterministically, and the attribute is not"
                            : "it is not encrypted");
        }
        byte[] bytes = form.payload();
        if (form.isRandom()) {
            bytes = ciphers.random(place).decrypt(bytes, bound(form.header(), place, false));
        } else if (form.isDeterministic()) {
            bytes = ciphers.deterministic(place).decrypt(bytes, bound(form.header(), place, true));
        }
        int most = transform.compressed() == null
                ? MOST_INFLATED
                : transform.compressed().maxBytes();
        byte[] plain = form.codec() == Compressor.RAW ? bytes : Compressor.inflate(form.codec(), bytes, most);
        return ValueBytes.value(form.kind(), plain);
    }

    private static byte[] bound(byte[] header, ValuePlace place, boolean deterministic) {
        if (!deterministic && place.item().key().isEmpty()) {
            throw new ConfigurationException(
                    "the key of the item is not known, to which '" + place.text() + "' is bound",
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
