package dev.stator.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;

/** A stream gives what was put, or fails. */
class VerifiedStreamTest {
    private static final byte[] PUT = {1, 2, 3, 4, 5};

    private static InputStream stream(byte[] arrived) {
        Pointer pointer = new Pointer(
                "",
                "key",
                PUT.length,
                Content.of(PUT).sha256(),
                SdkBytes.fromByteArray(new byte[] {1, 0, 'B'}),
                Instant.EPOCH);
        return new VerifiedStream(new ByteArrayInputStream(arrived), "key", pointer, failure -> failure);
    }

    @Test
    void whatWasPutIsGivenAndThenTheEndAsOftenAsItIsAskedFor() throws IOException {
        InputStream in = stream(PUT);
        assertThat(in.readAllBytes()).isEqualTo(PUT);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.read(new byte[2], 0, 2)).isEqualTo(-1);
    }

    @Test
    void whatIsSkippedIsVerifiedAndToSkipNothingDoesNothing() throws IOException {
        InputStream in = stream(PUT);
        assertThat(in.skip(-1)).isZero();
        assertThat(in.skip(0)).isZero();
        assertThat(in.skip(3)).isEqualTo(3);
        assertThat(in.readAllBytes()).containsExactly(4, 5);
        assertThatThrownBy(() -> stream(new byte[] {1, 2, 3, 4, 6}).skip(9)).hasMessageContaining("it has other bytes");
    }

    @Test
    void nothingBeyondTheLengthIsGiven() throws IOException {
        InputStream in = stream(Arrays.copyOf(PUT, 7));
        byte[] all = new byte[7];
        assertThat(in.readNBytes(all, 0, 5)).isEqualTo(5);
        assertThat(all).isEqualTo(Arrays.copyOf(PUT, 7));
        assertThatThrownBy(() -> in.read())
                .isInstanceOfSatisfying(
                        TransformException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OBJECT_CHANGED))
                .hasMessageContaining("it has more than 5 bytes");
        InputStream large = stream(Arrays.copyOf(PUT, 7));
        assertThat(large.read(all, 0, 7)).isEqualTo(5);
        assertThatThrownBy(() -> large.read(all, 0, 7)).isInstanceOf(TransformException.class);
    }

    @Test
    void whatIsCutOffOrChangedFails() {
        assertThatThrownBy(() -> stream(Arrays.copyOf(PUT, 4)).readAllBytes())
                .hasMessageContaining("it ends after 4 of 5 bytes");
        assertThatThrownBy(() -> stream(new byte[] {1, 2, 3, 4, 6}).readAllBytes())
                .hasMessageContaining("it has other bytes");
    }
}
