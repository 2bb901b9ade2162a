package dev.stator.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.HidingLoader;
import dev.stator.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

@NullUnmarked
class MissingTinkTest {
    private static final HidingLoader WITHOUT_TINK = new HidingLoader("com.google.crypto.tink.");
    private static final HidingLoader WITHOUT_KMS = new HidingLoader("software.amazon.awssdk.services.kms.");

    /** Run where Tink is missing. */
    public static final class Creation implements Runnable {
        @Override
        public void run() {
            TinkKeys.create();
        }
    }

    /** Run where Tink is missing. */
    public static final class Use implements Runnable {
        @Override
        public void run() {
            new AttributeCipher(TinkKeys.read(Path.of("random.json"), Path.of("deterministic.json")))
                    .encrypt(new byte[1], new byte[0]);
        }
    }

    /** Run where Tink is missing. */
    public static final class UseOfKms implements Runnable {
        private static final class NeverCalled implements KmsClient {
            @Override
            public String serviceName() {
                return "kms";
            }

            @Override
            public void close() {
                // nothing is open
            }
        }

        @Override
        public void run() {
            new DeterministicCipher(KmsKeys.unwrap(
                            new NeverCalled(), "arn", "{}".getBytes(StandardCharsets.UTF_8), new byte[0]))
                    .decrypt(new byte[100], new byte[0]);
        }
    }

    /** Run where Tink is missing. */
    public static final class CreationForKms implements Runnable {
        @Override
        public void run() {
            KmsKeys.create(new UseOfKms.NeverCalled(), "arn");
        }
    }

    /** Run where KMS is missing: the client is made by another part of the application, which has not been told. */
    public static final class KmsWithoutKms implements Runnable {
        @Override
        public void run() {
            KmsKeys.create(null, "arn").wrapRandom();
        }
    }

    /** Run where KMS is missing. */
    public static final class UseWithoutKms implements Runnable {
        @Override
        public void run() {
            AttributeCipher cipher = new AttributeCipher(TinkKeys.create());
            assertThat(cipher.decrypt(cipher.encrypt(new byte[3], new byte[0]), new byte[0]))
                    .hasSize(3);
        }
    }

    @Test
    void says_what_to_add() {
        for (Class<? extends Runnable> use : List.of(Creation.class, Use.class, UseOfKms.class, CreationForKms.class)) {
            assertThatThrownBy(() -> WITHOUT_TINK.run(use))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("com.google.crypto.tink:tink");
        }
    }

    @Test
    void says_what_to_add_for_kms() {
        assertThatThrownBy(() -> WITHOUT_KMS.run(KmsWithoutKms.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("KMS cannot be used")
                .hasMessageContaining("software.amazon.awssdk:kms");
    }

    @Test
    void tink_alone_does_not_need_kms() throws ReflectiveOperationException {
        WITHOUT_KMS.run(UseWithoutKms.class);
    }
}
