package dev.stator.benchmarks.transform;

import dev.stator.annotation.Compression;
import dev.stator.benchmarks.transform.Transform.Engine;
import dev.stator.compression.Compressor;
import dev.stator.encryption.AttributeCipher;
import dev.stator.encryption.DeterministicCipher;
import dev.stator.encryption.TinkKeys;

/** Stator's engines. */
final class StatorTransforms {
    private static final int MAX_BYTES = 16 << 20;

    private StatorTransforms() {}

    static Transform of(Engine engine, byte[] plain) {
        TinkKeys keys = TinkKeys.of(Keysets.RANDOM, Keysets.DETERMINISTIC);
        byte[] associated = Keysets.associated();
        return switch (engine) {
            case GZIP -> new Compressing(Compression.GZIP, Compressor.GZIP, plain);
            case ZSTD -> new Compressing(Compression.ZSTD, Compressor.ZSTD, plain);
            case RANDOM -> new Random(new AttributeCipher(keys), plain, associated);
            case DETERMINISTIC -> new Deterministic(new DeterministicCipher(keys), plain, associated);
        };
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Compressing(Compression compression, int codec, byte[] plain) implements Transform {
        @Override
        public byte[] store() {
            return Compressor.compress(compression, 0, plain).bytes();
        }

        @Override
        public byte[] read(byte[] stored) {
            return Compressor.inflate(codec, stored, MAX_BYTES);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Random(AttributeCipher cipher, byte[] plain, byte[] associated) implements Transform {
        @Override
        public byte[] store() {
            return cipher.encrypt(plain, associated);
        }

        @Override
        public byte[] read(byte[] stored) {
            return cipher.decrypt(stored, associated);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Deterministic(DeterministicCipher cipher, byte[] plain, byte[] associated) implements Transform {
        @Override
        public byte[] store() {
            return cipher.encrypt(plain, associated);
        }

        @Override
        public byte[] read(byte[] stored) {
            return cipher.decrypt(stored, associated);
        }
    }
}
