package dev.stator.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * A file beside the one that is wanted, which takes its place once what is in it is verified.
 *
 * @param path where bytes of which nothing is known yet are written
 * @param file where they belong
 */
record PartFile(Path path, Path file) {
    static PartFile beside(Path file) {
        return new PartFile(file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part"), file);
    }

    void write(byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireSha256(String key, Pointer pointer) {
        SdkBytes sha256 = Content.of(() -> Files.newInputStream(path)).sha256();
        if (!sha256.equals(pointer.sha256())) {
            throw S3Failures.changed(key, "it has other bytes");
        }
    }

    /** Puts it into its place, or deletes it if something failed. */
    CompletableFuture<Void> end(@Nullable Throwable failure) {
        try {
            if (failure == null) {
                Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
                return CompletableFuture.completedFuture(null);
            }
            Files.deleteIfExists(path);
            return CompletableFuture.failedFuture(failure);
        } catch (IOException e) {
            UncheckedIOException own = new UncheckedIOException(e);
            if (failure != null) {
                failure.addSuppressed(own);
                return CompletableFuture.failedFuture(failure);
            }
            return CompletableFuture.failedFuture(own);
        }
    }
}
