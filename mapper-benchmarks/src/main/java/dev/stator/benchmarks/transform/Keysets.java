package dev.stator.benchmarks.transform;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import dev.stator.encryption.AdditionalData;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The keys of both, and what the values are bound to. */
final class Keysets {
    static final KeysetHandle RANDOM = generate(PredefinedAeadParameters.AES256_GCM);
    static final KeysetHandle DETERMINISTIC = generate(PredefinedDeterministicAeadParameters.AES256_SIV);

    private static final byte[] HEADER = {1, 1, 'S'};

    private Keysets() {}

    private static KeysetHandle generate(Parameters parameters) {
        try {
            return KeysetHandle.generateNew(parameters, TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] associated() {
        return AdditionalData.of(
                HEADER, "orders", List.of("document"), Map.of("customerId", AttributeValue.createS("CUST#123")));
    }
}
