package dev.stator.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import dev.stator.annotation.Compression;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NullUnmarked
class CompressorTest {
    private static final byte[] TEXT =
            "an ounce of prevention is worth a pound of cure; ".repeat(20).getBytes(StandardCharsets.US_ASCII);
    private static final int MIB = 1 << 20;

    private static Compressed compress(Compression codec, byte[] plain) {
        return Compressor.compress(codec, 0, plain);
    }

    private static int codec(Compression codec) {
        return codec == Compression.GZIP ? Compressor.GZIP : Compressor.ZSTD;
    }

    private static void refuses(Reason reason, int codec, byte[] bytes, long maxBytes) {
        assertThatThrownBy(() -> Compressor.inflate(codec, bytes, maxBytes))
                .isInstanceOfSatisfying(
                        TransformException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] with(byte[] bytes, byte... more) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void what_gets_smaller_is_compressed(Compression codec) {
        Compressed stored = compress(codec, TEXT);

        assertThat(stored.codec()).isEqualTo(codec(codec));
        assertThat(stored.bytes()).hasSizeLessThan(TEXT.length / 5);
        assertThat(Compressor.inflate(stored.codec(), stored.bytes(), TEXT.length))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_get_smaller_or_is_below_the_minimum_stays_raw(Compression codec) {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        for (byte[] plain : new byte[][] {{}, {1}, new byte[10], noise}) {
            Compressed stored = compress(codec, plain);
            assertThat(stored.codec()).isEqualTo(Compressor.RAW);
            assertThat(stored.bytes()).isSameAs(plain);
        }
        assertThat(Compressor.compress(codec, TEXT.length, TEXT).codec()).isEqualTo(codec(codec));
        assertThat(Compressor.compress(codec, TEXT.length + 1, TEXT).codec()).isEqualTo(Compressor.RAW);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_compressed_is_smaller_at_every_length(Compression codec) {
        for (int length = 0; length < 200; length++) {
            byte[] plain = new byte[length];
            Compressed stored = compress(codec, plain);
            assertThat(stored.codec() == Compressor.RAW ? length - 1 : stored.bytes().length)
                    .isLessThan(length);
            assertThat(Compressor.inflate(stored.codec(), stored.bytes(), length))
                    .isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @EnumSource
    void large_values_are_compressed(Compression codec) {
        byte[] plain = new byte[20 * MIB];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) (i % 251 ^ i >>> 12);
        }
        Compressed stored = compress(codec, plain);
        assertThat(Arrays.equals(Compressor.inflate(stored.codec(), stored.bytes(), Long.MAX_VALUE), plain))
                .isTrue();
    }

    @Test
    void gzip_is_read_by_the_jdk_and_always_the_same() throws IOException {
        byte[] stored = compress(Compression.GZIP, TEXT).bytes();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(stored)).readAllBytes())
                .isEqualTo(TEXT);
        assertThat(Arrays.copyOf(stored, 10)).containsExactly(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
        assertThat(compress(Compression.GZIP, TEXT).bytes()).isEqualTo(stored);
    }

    @Test
    void zstandard_is_read_by_its_library() {
        assertThat(Zstd.decompress(compress(Compression.ZSTD, TEXT).bytes(), TEXT.length))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_bit_anywhere_is_noticed(Compression codec) {
        byte[] stored = compress(codec, TEXT).bytes();
        for (int bit = 0; bit < stored.length * 8; bit++) {
            byte[] changed = stored.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                // a few bits of the format mean nothing, such as the padding after the last block
                assertThat(Compressor.inflate(codec(codec), changed, MIB)).isEqualTo(TEXT);
            } catch (TransformException e) {
                assertThat(e.reason()).isIn(Reason.CORRUPT, Reason.TOO_LARGE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_cut_off_or_longer_is_corrupt(Compression codec) {
        byte[] stored = compress(codec, TEXT).bytes();
        for (int length = 0; length < stored.length; length++) {
            refuses(Reason.CORRUPT, codec(codec), Arrays.copyOf(stored, length), MIB);
        }
        refuses(Reason.CORRUPT, codec(codec), with(stored, (byte) 0), MIB);
        refuses(Reason.CORRUPT, codec(codec), with(stored, stored), MIB);
        refuses(Reason.CORRUPT, codec(codec), new byte[1000], MIB);
    }

    @ParameterizedTest
    @EnumSource
    void the_bound_is_exact(Compression codec) {
        byte[] stored = compress(codec, TEXT).bytes();

        assertThat(Compressor.inflate(codec(codec), stored, TEXT.length)).isEqualTo(TEXT);
        refuses(Reason.TOO_LARGE, codec(codec), stored, TEXT.length - 1);
        refuses(Reason.TOO_LARGE, codec(codec), stored, 0);
    }

    @Test
    void raw_bytes_are_bounded_too() {
        assertThat(Compressor.inflate(Compressor.RAW, TEXT, TEXT.length)).isSameAs(TEXT);
        refuses(Reason.TOO_LARGE, Compressor.RAW, TEXT, TEXT.length - 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_bomb_is_too_large(Compression codec) {
        byte[] bomb = compress(codec, new byte[64 * MIB]).bytes();

        assertThat(bomb).hasSizeLessThan(MIB / 8);
        refuses(Reason.TOO_LARGE, codec(codec), bomb, 16 * MIB);
    }

    @Test
    void a_gzip_bomb_that_says_to_be_small_is_too_large() {
        byte[] bomb = compress(Compression.GZIP, new byte[64 * MIB]).bytes();
        Arrays.fill(bomb, bomb.length - 4, bomb.length, (byte) 1);

        refuses(Reason.TOO_LARGE, Compressor.GZIP, bomb, 16 * MIB);
    }

    @Test
    void a_gzip_member_that_says_to_be_large_is_corrupt() {
        byte[] stored = compress(Compression.GZIP, TEXT).bytes();
        Arrays.fill(stored, stored.length - 4, stored.length, (byte) 0xff);

        refuses(Reason.CORRUPT, Compressor.GZIP, stored, Long.MAX_VALUE);
    }

    @Test
    void a_zstandard_bomb_that_says_to_be_small_is_corrupt() {
        byte[] bomb = compress(Compression.ZSTD, new byte[64 * MIB]).bytes();
        assertThat(bomb[4] & 0xff).isEqualTo(0x84); // one byte for the window follows, and four for the size
        Arrays.fill(bomb, 6, 10, (byte) 0);
        bomb[7] = 1;

        refuses(Reason.CORRUPT, Compressor.ZSTD, bomb, 16 * MIB);
    }

    @Test
    void a_zstandard_frame_that_says_to_be_large_is_too_large() {
        byte[] stored = compress(Compression.ZSTD, new byte[70_000]).bytes();
        assertThat(stored[4] & 0xff).isEqualTo(0xa4); // four bytes for the size follow
        Arrays.fill(stored, 5, 9, (byte) 0x7f);

        refuses(Reason.TOO_LARGE, Compressor.ZSTD, stored, 16 * MIB);
    }

    @Test
    void a_zstandard_frame_of_unknown_size_is_corrupt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(bytes)) {
            out.write(TEXT);
        }
        refuses(Reason.CORRUPT, Compressor.ZSTD, bytes.toByteArray(), MIB);
    }

    @Test
    void a_zstandard_frame_to_be_skipped_is_corrupt() {
        refuses(Reason.CORRUPT, Compressor.ZSTD, new byte[] {0x50, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, 1, 2, 3, 4, 5}, MIB);
    }

    @Test
    void another_codec_is_unsupported() {
        refuses(Reason.UNSUPPORTED_FORMAT, 3, TEXT, MIB);
        refuses(Reason.UNSUPPORTED_FORMAT, -1, TEXT, MIB);
    }
}
