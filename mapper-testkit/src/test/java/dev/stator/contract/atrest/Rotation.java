package dev.stator.contract.atrest;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import dev.stator.encryption.TinkKeys;
import java.security.GeneralSecurityException;

/**
 * Keys of a rotation.
 *
 * @param before the old ones
 * @param prepared both, the old ones encrypt
 * @param during both, the new ones encrypt
 * @param after the new ones
 */
record Rotation(TinkKeys before, TinkKeys prepared, TinkKeys during, TinkKeys after) {
    static Rotation create() {
        try {
            Configuration random = AeadConfig2026.get();
            Configuration fixed = DeterministicAeadConfig2026.get();
            KeysetHandle oldRandom = one(random, PredefinedAeadParameters.AES256_GCM);
            KeysetHandle newRandom = one(random, PredefinedAeadParameters.AES256_GCM);
            KeysetHandle oldFixed = one(fixed, PredefinedDeterministicAeadParameters.AES256_SIV);
            KeysetHandle newFixed = one(fixed, PredefinedDeterministicAeadParameters.AES256_SIV);
            return new Rotation(
                    TinkKeys.of(oldRandom, oldFixed),
                    TinkKeys.of(both(random, oldRandom, newRandom), both(fixed, oldFixed, newFixed)),
                    TinkKeys.of(both(random, oldRandom, newRandom), both(fixed, oldFixed, newFixed))
                            .promoted(),
                    TinkKeys.of(newRandom, newFixed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle one(Configuration configuration, Parameters parameters)
            throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .setConfiguration(configuration)
                .build();
    }

    private static KeysetHandle both(Configuration configuration, KeysetHandle old, KeysetHandle added)
            throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key(old)).makePrimary())
                .addEntry(KeysetHandle.importKey(key(added)))
                .setConfiguration(configuration)
                .build();
    }

    private static Key key(KeysetHandle handle) {
        return handle.getPrimary().getKey();
    }
}
