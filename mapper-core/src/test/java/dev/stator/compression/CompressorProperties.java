package dev.stator.compression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.annotation.Compression;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
class CompressorProperties {
    @Property
    void what_was_compressed_is_inflated(
            @ForAll Compression codec, @ForAll("texts") byte[] plain, @ForAll @IntRange(max = 300) int minimumBytes) {
        Compressed stored = Compressor.compress(codec, minimumBytes, plain);

        assertThat(stored.bytes().length).isLessThanOrEqualTo(plain.length);
        assertThat(Compressor.inflate(stored.codec(), stored.bytes(), plain.length))
                .isEqualTo(plain);
    }

    @Property
    void any_bytes_are_inflated_or_refused(
            @ForAll @IntRange(min = 1, max = 2) int codec, @ForAll("texts") byte[] bytes, @ForAll int first) {
        byte[] begun = bytes.clone();
        byte[] magic = codec == Compressor.GZIP
                ? new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff}
                : new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, (byte) first};
        System.arraycopy(magic, 0, begun, 0, Math.min(magic.length, begun.length));
        try {
            assertThat(Compressor.inflate(codec, begun, 1000).length).isLessThanOrEqualTo(1000);
        } catch (TransformException e) {
            assertThat(e.reason()).isIn(Reason.CORRUPT, Reason.TOO_LARGE);
        }
    }

    @Provide
    Arbitrary<byte[]> texts() {
        return Arbitraries.oneOf(Arbitraries.bytes().between((byte) 0, (byte) 3), Arbitraries.bytes())
                .array(byte[].class)
                .ofMaxSize(600);
    }
}
