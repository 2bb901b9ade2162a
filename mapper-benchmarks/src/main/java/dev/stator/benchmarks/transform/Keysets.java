package dev.stator.benchmarks.transform;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.security.GeneralSecurityException;

/** The keys of both. */
final class Keysets {
    static final KeysetHandle RANDOM = generate(PredefinedAeadParameters.AES256_GCM);
    static final KeysetHandle DETERMINISTIC = generate(PredefinedDeterministicAeadParameters.AES256_SIV);

    private Keysets() {}

    private static KeysetHandle generate(Parameters parameters) {
        try {
            return KeysetHandle.generateNew(parameters, TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
