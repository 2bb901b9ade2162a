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
import java.security.GeneralSecurityException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The libraries alone, as one would call them. */
final class BareTransforms {
    private static final int LEVEL = 3;

    private BareTransforms() {}

    static Transform of(Engine engine, byte[] plain) {
        try {
            return switch (engine) {
                case GZIP -> new Gzip(plain);
                case ZSTD -> new Zstandard(plain);
                case RANDOM ->
                    new Random(
                            Keysets.RANDOM.getPrimitive(TinkConfig2026.get(), Aead.class), plain, Keysets.associated());
                case DETERMINISTIC ->
                    new Deterministic(
                            Keysets.DETERMINISTIC.getPrimitive(TinkConfig2026.get(), DeterministicAead.class),
                            plain,
                            Keysets.associated());
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Gzip(byte[] plain) implements Transform {
        @Override
        public byte[] store() {
            ByteArrayOutputStream stored = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(stored)) {
                out.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return stored.toByteArray();
        }

        @Override
        public byte[] read(byte[] stored) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Zstandard(byte[] plain) implements Transform {
        @Override
        public byte[] store() {
            try (ZstdCompressCtx context = new ZstdCompressCtx()) {
                return context.setLevel(LEVEL).setChecksum(true).compress(plain);
            }
        }

        @Override
        public byte[] read(byte[] stored) {
            return Zstd.decompress(stored);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Random(Aead aead, byte[] plain, byte[] associated) implements Transform {
        @Override
        public byte[] store() {
            try {
                return aead.encrypt(plain, associated);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] read(byte[] stored) {
            try {
                return aead.decrypt(stored, associated);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Deterministic(DeterministicAead aead, byte[] plain, byte[] associated) implements Transform {
        @Override
        public byte[] store() {
            try {
                return aead.encryptDeterministically(plain, associated);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] read(byte[] stored) {
            try {
                return aead.decryptDeterministically(stored, associated);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
