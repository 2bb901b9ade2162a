package dev.stator.vault;

import dev.stator.encryption.AttributeCipher;
import dev.stator.encryption.DeterministicCipher;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.KeySource;
import dev.stator.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** The ciphers of a connection's keys. */
final class Ciphers {
    private final @Nullable Encryption encryption;

    Ciphers(@Nullable Encryption encryption) {
        this.encryption = encryption;
    }

    AttributeCipher random(ValuePlace place) {
        return new AttributeCipher(keys(place));
    }

    DeterministicCipher deterministic(ValuePlace place) {
        return new DeterministicCipher(keys(place));
    }

    private KeySource keys(ValuePlace place) {
        String table = place.item().table();
        if (encryption == null) {
            throw new ConfigurationException(
                    table + ": attribute '" + place.text()
                            + "' is encrypted, and the connection has no keys: add Stator.builder().encryption(…)",
                    table,
                    null,
                    null);
        }
        return encryption.keys(table, place.text());
    }
}
