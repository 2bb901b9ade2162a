package dev.stator.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.HidingLoader;
import dev.stator.annotation.Compression;
import dev.stator.error.ConfigurationException;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class MissingZstdTest {
    private static final HidingLoader WITHOUT_ZSTD = new HidingLoader("com.github.luben.");

    /** Run where zstd-jni is missing. */
    public static final class Zstd implements Runnable {
        @Override
        public void run() {
            Compressor.compress(Compression.ZSTD, 0, new byte[1000]);
        }
    }

    /** Run where zstd-jni is missing. */
    public static final class InflatedZstd implements Runnable {
        @Override
        public void run() {
            Compressor.inflate(
                    Compressor.ZSTD,
                    new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x24, 0, 1, 0, 0, 0, 0, 0, 0},
                    10);
        }
    }

    /** Run where zstd-jni is missing. */
    public static final class Gzip implements Runnable {
        @Override
        public void run() {
            Compressed stored = Compressor.compress(Compression.GZIP, 0, new byte[1000]);
            assertThat(Compressor.inflate(stored.codec(), stored.bytes(), 1000)).isEqualTo(new byte[1000]);
            assertThat(Compressor.compress(Compression.ZSTD, 1001, new byte[1000])
                            .codec())
                    .isZero();
        }
    }

    @Test
    void says_what_to_add() {
        for (Class<? extends Runnable> use : List.of(Zstd.class, InflatedZstd.class)) {
            assertThatThrownBy(() -> WITHOUT_ZSTD.run(use))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("com.github.luben:zstd-jni");
        }
    }

    @Test
    void gzip_does_not_need_it() throws ReflectiveOperationException {
        WITHOUT_ZSTD.run(Gzip.class);
    }
}
