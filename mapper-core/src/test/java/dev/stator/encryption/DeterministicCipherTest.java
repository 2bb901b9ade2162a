package dev.stator.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.stator.error.ConfigurationException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DeterministicCipherTest {
    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BOUND = {4, 5};
    private static final TinkKeys KEYS = TinkKeys.create();

    @Test
    void equal_values_of_one_place_stay_equal() {
        DeterministicCipher cipher = new DeterministicCipher(KEYS);
        byte[] stored = cipher.encrypt(PLAIN, BOUND);

        assertThat(cipher.encrypt(PLAIN.clone(), BOUND.clone())).isEqualTo(stored);
        assertThat(cipher.encrypt(PLAIN, new byte[] {4, 6})).isNotEqualTo(stored);
        assertThat(cipher.encrypt(new byte[] {1, 2, 4}, BOUND)).isNotEqualTo(stored);
    }

    @Test
    void equal_values_look_different_where_it_is_random() {
        AttributeCipher cipher = new AttributeCipher(KEYS);

        assertThat(cipher.encrypt(PLAIN, BOUND)).isNotEqualTo(cipher.encrypt(PLAIN, BOUND));
    }

    @Test
    void a_value_of_any_key_is_found_after_rotations() {
        TinkKeys second = KEYS.rotated();
        TinkKeys third = second.rotated();
        byte[] first = new DeterministicCipher(KEYS).encrypt(PLAIN, BOUND);
        DeterministicCipher cipher = new DeterministicCipher(third);
        List<byte[]> all = cipher.encryptForEveryKey(PLAIN, BOUND);

        assertThat(all).hasSize(3).doesNotHaveDuplicates();
        assertThat(all.get(0)).isEqualTo(cipher.encrypt(PLAIN, BOUND));
        assertThat(all.get(1)).isEqualTo(first);
        assertThat(all.get(2)).isEqualTo(new DeterministicCipher(second).encrypt(PLAIN, BOUND));
        assertThat(all)
                .allSatisfy(stored -> assertThat(cipher.decrypt(stored, BOUND)).isEqualTo(PLAIN));
    }

    @Test
    void the_order_from_the_oldest_key_stays_when_another_one_is_promoted() {
        TinkKeys prepared = KEYS.withNewKeys();
        List<byte[]> before = new DeterministicCipher(prepared).encryptFromOldestKey(PLAIN, BOUND);
        List<byte[]> after = new DeterministicCipher(prepared.promoted()).encryptFromOldestKey(PLAIN, BOUND);

        assertThat(before).hasSize(2);
        assertThat(after).containsExactlyElementsOf(before);
        assertThat(before.get(0)).isEqualTo(new DeterministicCipher(KEYS).encrypt(PLAIN, BOUND));
    }

    @Test
    void without_a_keyset_of_its_own_it_says_what_is_wanted() throws GeneralSecurityException {
        KeysetHandle random = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        DeterministicCipher cipher = new DeterministicCipher(TinkKeys.of(random));

        assertThatThrownBy(() -> cipher.encrypt(PLAIN, BOUND))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("AES256_SIV");
        assertThatThrownBy(() -> cipher.encryptForEveryKey(PLAIN, BOUND)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> cipher.decrypt(new byte[30], BOUND)).isInstanceOf(ConfigurationException.class);
        assertThat(new AttributeCipher(TinkKeys.of(random)).encrypt(PLAIN, BOUND))
                .hasSize(36);
    }
}
