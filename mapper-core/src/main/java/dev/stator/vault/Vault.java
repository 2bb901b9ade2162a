package dev.stator.vault;

import dev.stator.encryption.Encryption;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.s3.S3Plain;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Value;
import dev.stator.schema.Transform;
import dev.stator.transform.TransformException;
import dev.stator.transform.ValueBytes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts values into the form in which they are stored, and takes them out of it, with the keys and the stores of one connection. */
public final class Vault {
    private final @Nullable Encryption encryption;
    private final Pipeline pipeline;
    private final ObjectValues objects;

    /** @param encryption null where the connection has no keys */
    public Vault(@Nullable Encryption encryption, List<S3Store> stores, Clock clock) {
        this.encryption = encryption;
        this.pipeline = new Pipeline(encryption);
        this.objects = new ObjectValues(stores, pipeline, clock);
    }

    /**
     * The stored form of a value. What is to be in S3 is put there by {@code uploads}, before the item is written. Where those are {@linkplain
     * Uploads#isWanting wanting}, it is none yet.
     *
     * @throws TransformException if the attribute does not allow it
     */
    public AttributeValue seal(Transform transform, ValuePlace place, AttributeValue plain, Uploads uploads) {
        if (transform.offloaded() == null) {
            StoredBytes stored = pipeline.transformed(transform, place, plain);
            // Under READ_AND_WRITE; keys, which are deterministic, are a B all the same
            boolean isPlain = stored.isBare() && transform.compressed() == null && !transform.isDeterministic();
            return isPlain ? plain : StoredBytes.inline(stored);
        }
        S3Value value = S3Plain.find(plain);
        if (value != null) {
            AttributeValue pointer = objects.seal(transform, place, value, uploads);
            if (pointer != null) {
                return pointer;
            }
            AttributeValue all = objects.inMemory(place, value, uploads);
            return all == null ? plain : seal(transform, place, all, uploads);
        }
        StoredBytes bytes = pipeline.transformed(transform, place, plain);
        if (bytes.payload().length > transform.offloaded().inlineBytes()
                || uploads.isForced(place, bytes.payload().length)) {
            return objects.pointer(transform.offloaded(), place, bytes, uploads);
        }
        uploads.inline(place, bytes.payload().length);
        boolean isNative = bytes.isBare() && (plain.s() != null || plain.n() != null);
        return isNative ? plain : StoredBytes.inline(bytes);
    }

    /** All forms in which a value may be stored that can be compared: one for each key. */
    public List<AttributeValue> forms(Transform transform, ValuePlace place, AttributeValue plain) {
        return pipeline.forms(transform, place, plain);
    }

    /** Those of them that a key of an index may have, in the order in which they come to be stored: that of the newest key is the last. */
    public List<AttributeValue> keyForms(ValuePlace place, AttributeValue plain) {
        return pipeline.keyForms(place, plain);
    }

    /**
     * The value of a stored form. An object in S3 must have been read by {@code downloads} before, unless it is read when it is asked for.
     *
     * @throws TransformException if it is none, or not one of this place
     */
    public AttributeValue open(Transform transform, ValuePlace place, AttributeValue stored, Downloads downloads) {
        if (transform.offloaded() != null && ObjectValues.isPointer(stored)) {
            return objects.open(transform, place, stored, downloads);
        }
        if (stored.b() == null) {
            if (transform.encrypted() != null && !readsPlaintext()) {
                throw new TransformException(
                        Reason.NOT_ENCRYPTED,
                        "it is stored as " + stored.type() + ", not encrypted" + Pipeline.MIGRATION);
            }
            return stored;
        }
        StoredBytes form = StoredBytes.of(stored.b().asByteArrayUnsafe());
        if (form == null) {
            if (transform.encrypted() != null && readsPlaintext()) {
                return stored;
            }
            throw new TransformException(
                    Reason.UNSUPPORTED_FORMAT,
                    "its first bytes are not those of a value that this version stores"
                            + (transform.encrypted() == null ? "" : Pipeline.MIGRATION));
        }
        return form.isBare() && isPlainAsItIs(transform)
                ? stored
                : ValueBytes.value(form.kind(), pipeline.plain(transform, place, form));
    }

    /** Whether plain values of the attribute never have a header: then a B that looks as if it had one is of before, and is the value itself. */
    private boolean isPlainAsItIs(Transform transform) {
        return readsPlaintext()
                && transform.encrypted() != null
                && !transform.isDeterministic()
                && transform.compressed() == null
                && transform.offloaded() == null;
    }

    /**
     * A stored value encrypted with the primary key; the same one where it is already, or is not to be encrypted. What is in S3 is what {@code
     * downloads} has of it, and is put there anew by {@code uploads}; what was not read yet stays, and is noted.
     *
     * @throws TransformException if it cannot be read
     */
    public AttributeValue renewed(
            Transform transform, ValuePlace place, AttributeValue stored, Uploads uploads, Downloads downloads) {
        if (transform.encrypted() == null) {
            return stored;
        } else if (transform.offloaded() != null && ObjectValues.isPointer(stored)) {
            return objects.renewed(transform.offloaded(), transform, place, stored, uploads, downloads);
        }
        return isCurrent(transform, place, stored)
                ? stored
                : seal(transform, place, open(transform, place, stored, new Downloads()), uploads);
    }

    /** Whether a value that is in its item is encrypted with the primary key, or is not to be encrypted. */
    public boolean isCurrent(Transform transform, ValuePlace place, AttributeValue stored) {
        if (transform.encrypted() == null) {
            return true;
        }
        StoredBytes form = stored.b() == null ? null : StoredBytes.of(stored.b().asByteArrayUnsafe());
        return form != null && pipeline.isCurrent(transform, place, form);
    }

    /**
     * Refuses a connection that encrypts nothing.
     *
     * @throws ConfigurationException if values of the table are written plain
     */
    public void requireEncrypting(String table) {
        if (pipeline.writesPlaintext()) {
            throw new ConfigurationException(
                    table + ": the connection writes plain values: give it PlaintextPolicy.READ", table, null, null);
        }
    }

    /**
     * Refuses to ask for an item, or to write it, by a key under which it may not be found though it is there.
     *
     * @throws ConfigurationException if the attribute of a key is encrypted deterministically with one of several keys, or may be plain
     */
    public void requireUnique(Transform transform, ValuePlace place) {
        boolean allows = encryption != null && encryption.allowsDuplicateKeys();
        if (!allows && hasSeveralForms(transform, place)) {
            String table = place.item().table();
            String problem = readsPlaintext()
                    ? "the connection reads plain values: the item may be stored both plain and encrypted;"
                            + " use a connection without a PlaintextPolicy for the table"
                    : "there are several keys: the item may be stored under another one than the primary key;"
                            + " move the items to one key first";
            throw new ConfigurationException(
                    table + ": the key attribute '" + place.text() + "' is encrypted, and " + problem
                            + ", or allow it with Encryption.allowDuplicateKeys()",
                    table,
                    null,
                    null);
        }
    }

    /** Whether equal values of a place may be stored differently though they can be compared: encrypted with one of several keys, or plain. */
    public boolean hasSeveralForms(Transform transform, ValuePlace place) {
        return transform.isDeterministic() && pipeline.hasSeveralForms(place);
    }

    private boolean readsPlaintext() {
        return pipeline.readsPlaintext();
    }
}
