package dev.stator.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PointerTest {
    private static final Pointer POINTER = pointer(0);

    @Test
    void isReadAsItWasWritten() {
        assertThat(Pointer.of(POINTER.toAttributeValue())).isEqualTo(POINTER).hasSameHashCodeAs(POINTER);
        assertThat(POINTER.toAttributeValue().m())
                .containsEntry("v", AttributeValue.fromN("1"))
                .containsEntry("store", AttributeValue.fromS("pages"))
                .containsEntry("length", AttributeValue.fromN("81920"))
                .containsEntry("at", AttributeValue.fromN("1771590896789"))
                .hasSize(7);
    }

    @Test
    void theFlagsSayWhatWasDoneToTheBytes() {
        assertThat(pointer(0).isPlain()).isTrue();
        assertThat(pointer(0b0001).isEncrypted()).isTrue();
        assertThat(pointer(0b0010).isEncrypted()).isTrue();
        assertThat(pointer(0b0100).isEncrypted()).isFalse();
        assertThat(pointer(0b0100).isCompressed()).isTrue();
        assertThat(pointer(0b0100).contentEncoding()).isEqualTo("gzip");
        assertThat(pointer(0b1000).contentEncoding()).isEqualTo("zstd");
        assertThat(pointer(0b0001).contentEncoding()).isNull();
        assertThat(pointer(0b0100).isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "store", "key", "length", "sha256", "form", "at"})
    void eachPartMustBeThereAndOfItsType(String part) {
        assertRefused(Reason.CORRUPT, part, null);
        assertRefused(Reason.CORRUPT, part, AttributeValue.fromBool(true));
        assertRefused(Reason.CORRUPT, part, AttributeValue.fromNul(true));
        assertRefused(Reason.CORRUPT, part, AttributeValue.fromB(SdkBytes.fromByteArray(new byte[31])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e3", "01", "9999999999999999999", ""})
    void numbersAreWholeAndNotNegative(String number) {
        assertRefused(Reason.CORRUPT, "length", AttributeValue.fromN(number));
        assertRefused(Reason.CORRUPT, "at", AttributeValue.fromN(number));
    }

    @Test
    void aLaterVersionIsNotRead() {
        assertRefused(Reason.UNSUPPORTED_FORMAT, "v", AttributeValue.fromN("2"));
    }

    @Test
    void anotherPartOrAnotherTypeIsNoPointer() {
        assertRefused(Reason.CORRUPT, "bucket", AttributeValue.fromS("elsewhere"));
        assertThat(catchThrowableOfType(TransformException.class, () -> Pointer.of(AttributeValue.fromS("x")))
                        .reason())
                .isEqualTo(Reason.CORRUPT);
    }

    private static void assertRefused(Reason reason, String part, @Nullable AttributeValue value) {
        Map<String, AttributeValue> parts =
                new HashMap<>(POINTER.toAttributeValue().m());
        if (value == null) {
            parts.remove(part);
        } else {
            parts.put(part, value);
        }
        TransformException e =
                catchThrowableOfType(TransformException.class, () -> Pointer.of(AttributeValue.fromM(parts)));
        assertThat(e.reason()).isEqualTo(reason);
    }

    private static Pointer pointer(int flags) {
        return new Pointer(
                "pages",
                "app/pages/html/…",
                81_920,
                SdkBytes.fromByteArray(new byte[32]),
                SdkBytes.fromByteArray(new byte[] {1, (byte) flags, 'S'}),
                Instant.parse("2026-02-20T12:34:56.789123Z"));
    }
}
