package dev.stator.s3;

import dev.stator.error.ObjectStoreException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.transform.TransformException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Reads the values of one attribute of one item.
 *
 * @param store where the objects are
 * @param decode undoes what was done to the bytes; not asked where {@link Pointer#isPlain}
 * @param subject makes of what went wrong an exception that names table, key and attribute
 */
public record StoredOpener(S3Store store, Decoder decode, UnaryOperator<RuntimeException> subject) implements Opener {
    /** Makes the bytes of a value of those of its object. */
    @FunctionalInterface
    public interface Decoder {
        /**
         * The bytes of the value.
         *
         * @throws TransformException if the stored ones are not what they should be
         */
        byte[] decode(Pointer pointer, byte[] stored);
    }

    @Override
    public CompletableFuture<byte[]> load(Pointer pointer, Face face) {
        return named(() -> Futures.mapped(stored(pointer, face), stored -> decoded(pointer, stored)));
    }

    /** The bytes of the object, verified. */
    private CompletableFuture<byte[]> stored(Pointer pointer, Face face) {
        String key = store.key(pointer).text();
        return Futures.mapped(store.objects(face).get(key, pointer.length()), stored -> {
            if (stored.length != pointer.length()) {
                throw S3Failures.changed(key, "it has not " + pointer.length() + " bytes");
            }
            return verified(key, pointer, stored);
        });
    }

    private static byte[] verified(String key, Pointer pointer, byte[] stored) {
        SdkBytes sha256 = SdkBytes.fromByteArrayUnsafe(Sha256.digest().digest(stored));
        if (!sha256.equals(pointer.sha256())) {
            throw S3Failures.changed(key, "it has other bytes");
        }
        return stored;
    }

    private byte[] decoded(Pointer pointer, byte[] stored) {
        return pointer.isPlain() ? stored : decode.decode(pointer, stored);
    }

    /** Bytes that are not the value's own are verified before anything of them is given, since they have to be in memory for that anyway. */
    @Override
    public InputStream stream(Pointer pointer) {
        if (!pointer.isPlain()) {
            return new ByteArrayInputStream(Futures.join(load(pointer, Face.BLOCKING)));
        }
        return Futures.join(named(() -> {
            String key = store.key(pointer).text();
            return store.objects(Face.BLOCKING).stream(key, pointer.length())
                    .thenApply(in -> new VerifiedStream(in, key, pointer, subject));
        }));
    }

    @Override
    public CompletableFuture<Void> download(Pointer pointer, Path file, Face face) {
        return named(() -> {
            String key = store.key(pointer).text();
            PartFile part = PartFile.beside(file);
            CompletableFuture<Void> arrived = pointer.isPlain()
                    ? store.objects(face)
                            .download(key, pointer.length(), part.path())
                            .thenRun(() -> part.requireSha256(key, pointer))
                    : load(pointer, face).thenAccept(part::write);
            return Futures.after(arrived, (nothing, failure) -> part.end(failure));
        });
    }

    @Override
    public URL presign(Pointer pointer, Duration validity) {
        try {
            return store.presign(pointer, validity);
        } catch (TransformException e) {
            throw subject.apply(e);
        }
    }

    private <R> CompletableFuture<R> named(Supplier<CompletableFuture<R>> work) {
        CompletableFuture<R> begun;
        try {
            begun = work.get();
        } catch (RuntimeException e) {
            begun = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> named = begun.handle((value, failure) -> failure == null
                        ? CompletableFuture.completedFuture(value)
                        : CompletableFuture.<R>failedFuture(name(Futures.unwrap(failure))))
                .thenCompose(Function.identity());
        return Futures.cancelling(Futures.bare(named), begun);
    }

    private Throwable name(Throwable failure) {
        return failure instanceof TransformException || failure instanceof ObjectStoreException
                ? subject.apply((RuntimeException) failure)
                : failure;
    }
}
