package dev.stator.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What holds for both ciphers, and in what they differ. */
@NullUnmarked
class CipherTest {
    private static final byte[] PLAIN = "4111 1111 1111 1111, and a block more".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEADER = {1, 1, 'S'};
    private static final byte[] BOUND = bound(HEADER, "users", List.of("card"), "u1");
    private static final TinkKeys KEYS = TinkKeys.create();

    private static byte[] bound(byte[] header, String table, List<String> path, String user) {
        return AdditionalData.of(header, table, path, Map.of("userId", AttributeValue.createS(user)));
    }

    /** Either cipher. */
    enum Kind {
        RANDOM(33) {
            @Override
            byte[] encrypt(KeySource keys, byte[] plain, byte[] associated) {
                return new AttributeCipher(keys).encrypt(plain, associated);
            }

            @Override
            byte[] decrypt(KeySource keys, byte[] ciphertext, byte[] associated) {
                return new AttributeCipher(keys).decrypt(ciphertext, associated);
            }

            @Override
            boolean isPrimary(KeySource keys, byte[] ciphertext) {
                return new AttributeCipher(keys).isPrimary(ciphertext);
            }

            @Override
            int keyId(byte[] ciphertext) {
                return new AttributeCipher(KEYS).keyId(ciphertext);
            }
        },
        DETERMINISTIC(21) {
            @Override
            byte[] encrypt(KeySource keys, byte[] plain, byte[] associated) {
                return new DeterministicCipher(keys).encrypt(plain, associated);
            }

            @Override
            byte[] decrypt(KeySource keys, byte[] ciphertext, byte[] associated) {
                return new DeterministicCipher(keys).decrypt(ciphertext, associated);
            }

            @Override
            boolean isPrimary(KeySource keys, byte[] ciphertext) {
                return new DeterministicCipher(keys).isPrimary(ciphertext);
            }

            @Override
            int keyId(byte[] ciphertext) {
                return new DeterministicCipher(KEYS).keyId(ciphertext);
            }
        };

        final int overhead;

        Kind(int overhead) {
            this.overhead = overhead;
        }

        abstract byte[] encrypt(KeySource keys, byte[] plain, byte[] associated);

        abstract byte[] decrypt(KeySource keys, byte[] ciphertext, byte[] associated);

        abstract boolean isPrimary(KeySource keys, byte[] ciphertext);

        abstract int keyId(byte[] ciphertext);

        byte[] encrypt() {
            return encrypt(KEYS, PLAIN, BOUND);
        }

        void refuses(Reason reason, byte[] ciphertext, byte[] associated) {
            assertThatThrownBy(() -> decrypt(KEYS, ciphertext, associated))
                    .isInstanceOfSatisfying(
                            TransformException.class,
                            e -> assertThat(e.reason()).isEqualTo(reason))
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_encrypted_is_decrypted(Kind kind) {
        byte[] large = new byte[5_000_000];
        new Random(1).nextBytes(large);
        for (byte[] plain : new byte[][] {{}, {0}, PLAIN, large}) {
            byte[] ciphertext = kind.encrypt(KEYS, plain, BOUND);
            assertThat(ciphertext).hasSize(plain.length + kind.overhead);
            assertThat(Arrays.equals(kind.decrypt(KEYS, ciphertext, BOUND), plain))
                    .isTrue();
            assertThat(kind.decrypt(KEYS, kind.encrypt(KEYS, plain, new byte[0]), new byte[0]))
                    .hasSize(plain.length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_bit_anywhere_is_refused(Kind kind) {
        byte[] ciphertext = kind.encrypt();
        for (int bit = 0; bit < ciphertext.length * 8; bit++) {
            byte[] changed = ciphertext.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            kind.refuses(reason(bit / 8), changed, BOUND);
        }
    }

    private static Reason reason(int offset) {
        if (offset == 0) {
            return Reason.CORRUPT;
        }
        return offset < 5 ? Reason.UNKNOWN_KEY : Reason.AUTHENTICATION_FAILED;
    }

    @ParameterizedTest
    @EnumSource
    void what_is_cut_off_or_longer_is_refused(Kind kind) {
        byte[] ciphertext = kind.encrypt();
        for (int length = 0; length < ciphertext.length; length++) {
            kind.refuses(
                    length < kind.overhead ? Reason.CORRUPT : Reason.AUTHENTICATION_FAILED,
                    Arrays.copyOf(ciphertext, length),
                    BOUND);
        }
        for (int more = 1; more < 40; more++) {
            kind.refuses(Reason.AUTHENTICATION_FAILED, Arrays.copyOf(ciphertext, ciphertext.length + more), BOUND);
        }
    }

    @ParameterizedTest
    @EnumSource
    void swapped_blocks_are_refused(Kind kind) {
        byte[] ciphertext = kind.encrypt();
        byte[] other = kind.encrypt(KEYS, PLAIN.clone(), bound(HEADER, "users", List.of("card"), "u2"));
        for (int from = 5; from + 32 <= ciphertext.length; from++) {
            byte[] swapped = ciphertext.clone();
            System.arraycopy(ciphertext, from, swapped, from + 16, 16);
            System.arraycopy(ciphertext, from + 16, swapped, from, 16);
            kind.refuses(Reason.AUTHENTICATION_FAILED, swapped, BOUND);
            byte[] pasted = ciphertext.clone();
            System.arraycopy(other, from, pasted, from, 16);
            kind.refuses(Reason.AUTHENTICATION_FAILED, pasted, BOUND);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_bound_to_something_else_is_refused(Kind kind) {
        byte[] ciphertext = kind.encrypt();
        for (int i = 0; i < HEADER.length; i++) {
            byte[] header = HEADER.clone();
            header[i]++;
            kind.refuses(Reason.AUTHENTICATION_FAILED, ciphertext, bound(header, "users", List.of("card"), "u1"));
        }
        kind.refuses(Reason.AUTHENTICATION_FAILED, ciphertext, bound(HEADER, "user", List.of("card"), "u1"));
        kind.refuses(Reason.AUTHENTICATION_FAILED, ciphertext, bound(HEADER, "users", List.of("cards"), "u1"));
        kind.refuses(Reason.AUTHENTICATION_FAILED, ciphertext, bound(HEADER, "users", List.of("card", ""), "u1"));
        kind.refuses(Reason.AUTHENTICATION_FAILED, ciphertext, bound(HEADER, "users", List.of("card"), "u2"));
        AttributeValue u1 = AttributeValue.createS("u1");
        for (Map<String, AttributeValue> key : List.of(
                Map.of("id", u1),
                Map.of("userId", AttributeValue.createB(SdkBytes.fromUtf8String("u1"))),
                Map.of("userId", u1, "at", u1),
                Map.<String, AttributeValue>of())) {
            kind.refuses(
                    Reason.AUTHENTICATION_FAILED, ciphertext, AdditionalData.of(HEADER, "users", List.of("card"), key));
        }
        kind.refuses(
                Reason.AUTHENTICATION_FAILED, ciphertext, AdditionalData.of(HEADER, "orders", List.of("card"), null));
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_key_is_named(Kind kind) {
        byte[] ciphertext = kind.encrypt(TinkKeys.create(), PLAIN, BOUND);

        kind.refuses(Reason.UNKNOWN_KEY, ciphertext, BOUND);
        assertThatThrownBy(() -> kind.decrypt(KEYS, ciphertext, BOUND))
                .hasMessageContaining(
                        Integer.toUnsignedString(ByteBuffer.wrap(ciphertext).getInt(1)));
    }

    @ParameterizedTest
    @EnumSource
    void another_key_of_the_same_id_is_refused(Kind kind) {
        byte[] ciphertext = kind.encrypt(TinkKeys.create(), PLAIN, BOUND);
        System.arraycopy(kind.encrypt(), 0, ciphertext, 0, 5);

        kind.refuses(Reason.AUTHENTICATION_FAILED, ciphertext, BOUND);
    }

    @ParameterizedTest
    @EnumSource
    void after_a_rotation_old_values_are_decrypted_and_told_apart(Kind kind) {
        TinkKeys distributed = KEYS.withNewKeys();
        TinkKeys rotated = distributed.promoted();
        byte[] before = kind.encrypt();
        byte[] after = kind.encrypt(rotated, PLAIN, BOUND);

        assertThat(kind.decrypt(rotated, before, BOUND)).isEqualTo(PLAIN);
        assertThat(kind.isPrimary(KEYS, before)).isTrue();
        assertThat(kind.isPrimary(rotated, before)).isFalse();
        assertThat(kind.isPrimary(rotated, after)).isTrue();
        assertThat(kind.isPrimary(distributed, before)).isTrue();
        assertThat(kind.keyId(after))
                .isNotEqualTo(kind.keyId(before))
                .isEqualTo(ByteBuffer.wrap(after).getInt(1));
        assertThat(kind.decrypt(distributed, after, BOUND)).isEqualTo(PLAIN);
        kind.refuses(Reason.UNKNOWN_KEY, after, BOUND);
    }
}
