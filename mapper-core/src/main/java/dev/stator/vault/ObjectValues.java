package dev.stator.vault;

import dev.stator.error.ConfigurationException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.ByteSource;
import dev.stator.s3.Content;
import dev.stator.s3.Opener;
import dev.stator.s3.Pointer;
import dev.stator.s3.S3Plain;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Value;
import dev.stator.s3.StoredOpener;
import dev.stator.schema.NewIds;
import dev.stator.schema.Transform;
import dev.stator.schema.Transform.Offloaded;
import dev.stator.transform.TransformException;
import dev.stator.transform.ValueBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that are objects in the stores of a connection. */
final class ObjectValues {
    private static final Set<String> POINTER = Set.of("v", "store", "key", "length", "sha256", "form", "at");

    /** Apart, so that a connection is made without the SDK's class. */
    private static final class Unread {
        /** What stands for a value that is still to be read, in a request that is made again then. */
        static final AttributeValue VALUE = AttributeValue.fromNul(true);
    }

    private final Map<String, S3Store> stores = new HashMap<>();
    private final Pipeline pipeline;
    private final Clock clock;
    private final NewIds ids;

    ObjectValues(List<S3Store> stores, Pipeline pipeline, Clock clock) {
        for (S3Store store : stores) { // no lambda: this is made with each connection
            this.stores.put(store.name(), store);
        }
        this.pipeline = pipeline;
        this.clock = clock;
        this.ids = new NewIds(clock);
    }

    /** Whether a stored value is a pointer, and not a map that is the value itself. */
    static boolean isPointer(AttributeValue stored) {
        return stored.hasM() && stored.m().keySet().containsAll(POINTER);
    }

    /** Has the bytes of a value put under a new key. */
    AttributeValue pointer(Offloaded offloaded, ValuePlace place, StoredBytes bytes, Uploads uploads) {
        return pointer(offloaded, place, bytes.header(), Content.of(bytes.payload()), uploads);
    }

    private AttributeValue pointer(
            Offloaded offloaded, ValuePlace place, byte[] header, Content content, Uploads uploads) {
        S3Store store = store(offloaded, place);
        String key = store.newKey(place.item().storedTable(), place.path(), owner(place), ids)
                .text();
        uploads.add(store, key, content, place);
        return new Pointer(
                        store.name(),
                        key,
                        content.length(),
                        content.sha256(),
                        SdkBytes.fromByteArrayUnsafe(header),
                        clock.instant())
                .toAttributeValue();
    }

    /**
     * The pointer of a value that is in S3 already, or comes from a source; null where it has to be transformed in memory. An object belongs
     * to one attribute of one item: what is written elsewhere is transformed for its new place.
     */
    @Nullable
    AttributeValue seal(Transform transform, ValuePlace place, S3Value value, Uploads uploads) {
        Pointer pointer = value.pointer();
        if (pointer != null
                && value.opener() instanceof StoredOpener opener
                && isOwn(transform, place, pointer, opener.store())) {
            return copy(opener.store(), pointer, place, uploads);
        }
        ByteSource source = value.source();
        Offloaded offloaded = transform.offloaded();
        boolean isBare = transform.compressed() == null && transform.encrypted() == null;
        if (source == null || offloaded == null || !isBare || value.length() <= offloaded.inlineBytes()) {
            return null;
        }
        byte[] header =
                StoredBytes.header(0, 0, ValueBytes.kind(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0]))));
        Content content = uploads.content(value, () -> inFace(uploads.face(), () -> Content.of(source)));
        return content == null ? Unread.VALUE : pointer(offloaded, place, header, content, uploads);
    }

    /**
     * The bytes as they are stored, which are those of the value, or of the value compressed.
     *
     * @param from where they are: that of the connection that read the value, whose store of this name may be another bucket
     */
    private AttributeValue copy(S3Store from, Pointer pointer, ValuePlace place, Uploads uploads) {
        S3Store store = Objects.requireNonNull(stores.get(pointer.store()));
        String key = store.newKey(place.item().storedTable(), place.path(), owner(place), ids)
                .text();
        uploads.copy(from, pointer, store, key, place);
        return new Pointer(store.name(), key, pointer.length(), pointer.sha256(), pointer.form(), clock.instant())
                .toAttributeValue();
    }

    /**
     * Whether the object's bytes can be copied as they are. Those of an encrypted value never are: the copy would have the key of the original,
     * also after everything stored was encrypted with a new one and the old one is gone.
     */
    private boolean isOwn(Transform transform, ValuePlace place, Pointer pointer, S3Store from) {
        if (!stores.containsKey(pointer.store()) || transform.encrypted() != null || pointer.isEncrypted()) {
            return false;
        }
        try {
            from.key(pointer).requireOwner(place.item().storedTable(), place.path(), owners(place));
            return true;
        } catch (TransformException e) {
            return false; // the object of another item, or of another attribute
        }
    }

    /** All of a value that is in S3 or comes from a source; null where it is still to be read. */
    @Nullable
    AttributeValue inMemory(ValuePlace place, S3Value value, Uploads uploads) {
        Pointer pointer = value.pointer();
        Opener opener = value.opener();
        if (pointer != null && opener != null) {
            byte kind = pointer.form().asByteArrayUnsafe()[2];
            return uploads.value(
                    value,
                    () -> Futures.mapped(opener.load(pointer, uploads.face()), bytes -> ValueBytes.value(kind, bytes)));
        }
        ByteSource source = Objects.requireNonNull(value.source());
        return uploads.value(value, () -> inFace(uploads.face(), () -> all(place, source)));
    }

    private static AttributeValue all(ValuePlace place, ByteSource source) {
        try (InputStream in = source.open()) {
            return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the source of '" + place.text() + "' cannot be read", e);
        }
    }

    /** A source can only be read by a thread that waits: that of the caller, or one of the JVM's own. */
    private static <R> CompletableFuture<R> inFace(Face face, Supplier<R> work) {
        return face == Face.BLOCKING
                ? CompletableFuture.completedFuture(work.get())
                : CompletableFuture.supplyAsync(work);
    }

    /** The value that a pointer leads to; of an eager attribute, what {@code downloads} has of it. */
    AttributeValue open(Transform transform, ValuePlace place, AttributeValue stored, Downloads downloads) {
        Pointer pointer = Pointer.of(stored);
        S3Store store = required(pointer, transform.offloaded(), place);
        store.key(pointer).requireOwner(place.item().storedTable(), place.path(), owners(place));
        StoredBytes form = StoredBytes.of(pointer.form().asByteArrayUnsafe());
        if (form == null) {
            throw new TransformException(
                    Reason.UNSUPPORTED_FORMAT, "its pointer has a form that this version does not store");
        }
        pipeline.requireStrong(transform, form);
        StoredOpener opener = new StoredOpener(
                store,
                (one, bytes) -> pipeline.plain(
                        transform, place, new StoredBytes(one.form().asByteArrayUnsafe(), bytes)),
                failure -> named(place, failure));
        if (transform.offloaded() != null && transform.offloaded().lazy()) {
            return S3Plain.of(S3Value.of(pointer, opener));
        }
        byte[] bytes = downloads.bytes(pointer, opener, place.item());
        return bytes == null ? stored : ValueBytes.value(form.kind(), bytes);
    }

    /** A pointer to the same value encrypted with the primary key; the same one where it is already, or has still to be read. */
    AttributeValue renewed(
            Offloaded offloaded,
            Transform transform,
            ValuePlace place,
            AttributeValue stored,
            Uploads uploads,
            Downloads downloads) {
        Pointer pointer = Pointer.of(stored);
        S3Store store = required(pointer, offloaded, place);
        store.key(pointer).requireOwner(place.item().storedTable(), place.path(), owners(place));
        byte[] header = pointer.form().asByteArrayUnsafe();
        StoredOpener asStored = new StoredOpener(store, (one, bytes) -> bytes, failure -> named(place, failure));
        byte[] payload = downloads.bytes(pointer, asStored, place.item());
        if (payload == null) {
            return stored;
        }
        StoredBytes bytes = new StoredBytes(header, payload);
        if (pipeline.isCurrent(transform, place, bytes)) {
            return stored;
        }
        byte[] plain = pipeline.plain(transform, place, bytes);
        return pointer(offloaded, place, pipeline.transformed(transform, place, bytes.kind(), plain), uploads);
    }

    /** Where the connection lacks the store that the attribute names, nobody has forged anything. */
    private S3Store required(Pointer pointer, @Nullable Offloaded offloaded, ValuePlace place) {
        if (offloaded != null && pointer.store().equals(offloaded.store())) {
            return store(offloaded, place);
        }
        S3Store store = stores.get(pointer.store());
        if (store == null) {
            throw new TransformException(
                    Reason.FOREIGN_POINTER,
                    "its pointer names the store '" + pointer.store() + "', which the connection does not have");
        }
        return store;
    }

    static RuntimeException named(ValuePlace place, RuntimeException failure) {
        if (failure instanceof TransformException transform) {
            return new ProtectedValueException(
                    transform.reason(),
                    place.item().table(),
                    place.item().keyText(),
                    place.text(),
                    String.valueOf(transform.getMessage()),
                    transform);
        }
        return failure instanceof ObjectStoreException store
                ? store.of(place.item().table(), place.item().keyText(), place.text())
                : failure;
    }

    /**
     * The bytes of the item's key as it is stored, whose hash tells in the object's key whose it is. Of what is encrypted of the key it is the
     * ciphertext: nobody without keys can test guesses on the names of objects.
     */
    private byte[] owner(ValuePlace place) {
        return owners(place).get(0);
    }

    /** The same in all forms in which the key can be stored, that in which it is stored now first. */
    private List<byte[]> owners(ValuePlace place) {
        ItemPlace item = place.item();
        List<Map<String, AttributeValue>> keys = List.of(item.key());
        for (Map.Entry<String, Transform> encrypted : item.encryptedKey().entrySet()) {
            AttributeValue plain = item.key().get(encrypted.getKey());
            if (plain != null) {
                List<AttributeValue> forms =
                        pipeline.forms(encrypted.getValue(), item.at(List.of(encrypted.getKey())), plain);
                keys = forms.stream().flatMap(with(encrypted.getKey(), keys)).toList();
            }
        }
        return keys.stream()
                .map(key -> ValueBytes.of(AttributeValue.fromM(key)))
                .toList();
    }

    /** Each of the keys with a form of one of its attributes. */
    private static Function<AttributeValue, Stream<Map<String, AttributeValue>>> with(
            String name, List<Map<String, AttributeValue>> keys) {
        return form -> keys.stream().map(key -> {
            Map<String, AttributeValue> stored = new HashMap<>(key);
            stored.put(name, form);
            return stored;
        });
    }

    private S3Store store(Offloaded offloaded, ValuePlace place) {
        S3Store store = stores.get(offloaded.store());
        if (store == null) {
            String name = offloaded.store().isEmpty() ? "without a name" : "'" + offloaded.store() + "'";
            String table = place.item().table();
            throw new ConfigurationException(
                    table + ": attribute '" + place.text() + "' is S3-backed, and the connection has no store " + name
                            + ": add Stator.builder().s3(S3Store.builder()…build())",
                    table,
                    place.item().keyText(),
                    null);
        }
        return store;
    }
}
