package dev.stator.benchmarks.transform;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.config.TinkConfig2026;
import dev.stator.benchmarks.transform.Transform.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The libraries alone, as a careful programmer calls them for one attribute: the text as UTF-8, one call, and the array that it gives is that of the
 * B. It has no header, and what it is bound to is there as bytes.
 */
final class BareTransforms {
    private static final int LEVEL = 3;

    private BareTransforms() {}

    static Transform of(Engine engine, String text) {
        try {
            return switch (engine) {
                case GZIP -> new Gzip(text);
                case ZSTD -> new Zstandard(text);
                case RANDOM ->
                    new Random(
                            Keysets.RANDOM.getPrimitive(TinkConfig2026.get(), Aead.class), text, Bound.bytes(engine));
                case DETERMINISTIC ->
                    new Deterministic(
                            Keysets.DETERMINISTIC.getPrimitive(TinkConfig2026.get(), DeterministicAead.class),
                            text,
                            Bound.bytes(engine));
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private record Gzip(String text) implements Transform {
        @Override
        public byte[] store() {
            ByteArrayOutputStream stored = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(stored)) {
                out.write(encoded(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return stored.toByteArray();
        }

        @Override
        public String read(byte[] stored) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
                return decoded(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Zstandard(String text) implements Transform {
        @Override
        public byte[] store() {
            try (ZstdCompressCtx context = new ZstdCompressCtx()) {
                return context.setLevel(LEVEL).setChecksum(true).compress(encoded(text));
            }
        }

        @Override
        public String read(byte[] stored) {
            return decoded(Zstd.decompress(stored));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Random(Aead aead, String text, byte[] associated) implements Transform {
        @Override
        public byte[] store() {
            try {
                return aead.encrypt(encoded(text), associated);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String read(byte[] stored) {
            try {
                return decoded(aead.decrypt(stored, associated));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Deterministic(DeterministicAead aead, String text, byte[] associated) implements Transform {
        @Override
        public byte[] store() {
            try {
                return aead.encryptDeterministically(encoded(text), associated);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String read(byte[] stored) {
            try {
                return decoded(aead.decryptDeterministically(stored, associated));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
