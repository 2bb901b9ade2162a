package dev.stator.encryption;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;

/** The two types of keys. Each with a configuration of its own: nothing is added to Tink's global registry. */
enum TinkType {
    RANDOM("random", "AES256_GCM", PredefinedAeadParameters.AES256_GCM),
    DETERMINISTIC("deterministic", "AES256_SIV", PredefinedDeterministicAeadParameters.AES256_SIV);

    private final String purpose;
    private final String template;
    private final Parameters parameters;

    TinkType(String purpose, String template, Parameters parameters) {
        this.purpose = purpose;
        this.template = template;
        this.parameters = parameters;
    }

    /** What the encryption is called. */
    String purpose() {
        return purpose;
    }

    /** What is wanted, for messages. */
    String wanted() {
        return "a keyset for " + purpose + " encryption has keys of Tink's type " + template;
    }

    /** The only ones that a key may have, the output prefix TINK among them. */
    Parameters parameters() {
        return parameters;
    }

    Configuration configuration() {
        return switch (this) {
            case RANDOM -> AeadConfig2026.get();
            case DETERMINISTIC -> DeterministicAeadConfig2026.get();
        };
    }
}
