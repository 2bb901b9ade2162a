package dev.stator.encryption;

import dev.stator.error.ConfigurationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of encrypted attributes come from.
 *
 * <pre>{@code
 * KeySource keys = KmsKeys.read(kms, "arn:aws:kms:…:key/…", Path.of("random.json"), Path.of("deterministic.json"));
 * keys.load();        // now, not with the first encrypted value
 * }</pre>
 *
 * <p>There are {@link TinkKeys} and {@link KmsKeys}. The keys are read when they are needed first, and kept; where that fails, the next use
 * tries again. After the keys changed, make another source, and a connection with it. Safe for use by several threads. Its text has no keys.
 */
public abstract sealed class KeySource permits TinkKeys, KmsKeys {
    private static final String KMS = "software/amazon/awssdk/services/kms/";

    private volatile @Nullable Keyring keys;

    KeySource() {}

    /**
     * Reads the keys, unless they have been read. It reads files and calls KMS, and the thread waits for that.
     *
     * @throws ConfigurationException where there are none, they are not of the right type, or Tink or the SDK's module for KMS is missing
     */
    public final void load() {
        keys();
    }

    final Keyring keys() {
        Keyring loaded = keys;
        return loaded == null ? loadOnce() : loaded;
    }

    private synchronized Keyring loadOnce() {
        Keyring loaded = keys;
        if (loaded == null) {
            loaded = withTink(this::read);
            keys = loaded;
        }
        return loaded;
    }

    abstract Keyring read();

    /** Says what to add where Tink is missing, or the SDK's module for KMS. */
    static <T> T withTink(Supplier<T> work) {
        try {
            return work.get();
        } catch (LinkageError e) {
            throw String.valueOf(e.getMessage()).contains(KMS)
                    ? missing("KMS", "keys that it wraps need", "software.amazon.awssdk:kms", e)
                    : missing("Tink", "encryption needs", "com.google.crypto.tink:tink", e);
        }
    }

    private static ConfigurationException missing(String library, String use, String dependency, LinkageError e) {
        return new ConfigurationException(
                library + " cannot be used, which " + use + ": add the dependency " + dependency
                        + " to the application, or, if it is there, see the cause",
                null,
                null,
                e);
    }
}
