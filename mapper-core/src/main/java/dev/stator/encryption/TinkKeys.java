package dev.stator.encryption;

import com.google.crypto.tink.KeysetHandle;
import dev.stator.error.ConfigurationException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keys of Google's Tink: from the program, or from files that are not encrypted.
 *
 * <pre>{@code
 * TinkKeys keys = TinkKeys.create();                                  // once
 * keys.writeRandom(Path.of("random.json"));
 * keys.writeDeterministic(Path.of("deterministic.json"));
 *
 * Stator stator = Stator.builder()
 *         .encryption(TinkKeys.read(Path.of("random.json"), Path.of("deterministic.json")))
 *         .build();
 * }</pre>
 *
 * <p>There are two keysets: one of the type {@code AES256_GCM} for random encryption, one of the type {@code AES256_SIV} for deterministic
 * encryption, which an application without such attributes does not need. All keys have Tink's output prefix {@code TINK}. The files are in
 * Tink's JSON format, as Tink's program {@code tinkey} writes them. Whoever reads a clear file reads all data: prefer {@link KmsKeys} where
 * there is a KMS.
 *
 * <p><b>Rotation.</b> A value of a key that an instance of the application does not have yet cannot be read by it. So give all instances the
 * keysets of {@link #withNewKeys} first, and when all have them those of {@link #promoted}. {@link #rotated} is both in one, for an application
 * that stops meanwhile. Old keys stay, to decrypt what they encrypted.
 *
 * <p>Needs {@code com.google.crypto.tink:tink}, 1.24 or later, which Stator does not bring along.
 *
 * @see <a href="https://developers.google.com/tink/key-management-overview">Tink: key management</a>
 */
public final class TinkKeys extends KeySource {
    private final String name;
    private final Supplier<TinkKeysets> keysets;

    private TinkKeys(String name, Supplier<TinkKeysets> keysets) {
        this.name = name;
        this.keysets = keysets;
    }

    private static TinkKeys of(TinkKeysets keysets) {
        return new TinkKeys("in memory", () -> keysets);
    }

    /** Keys for random encryption only. */
    public static TinkKeys of(KeysetHandle random) {
        return of(TinkKeysets.of(random, null));
    }

    /** Keys for both. */
    public static TinkKeys of(KeysetHandle random, KeysetHandle deterministic) {
        return of(TinkKeysets.of(random, deterministic));
    }

    /** From a clear file, for random encryption only. It is read when a key is needed first. */
    public static TinkKeys read(Path random) {
        return read(KeyText.of(random), null);
    }

    /** From clear files, for both. They are read when a key is needed first. */
    public static TinkKeys read(Path random, Path deterministic) {
        return read(KeyText.of(random), KeyText.of(deterministic));
    }

    private static TinkKeys read(KeyText random, @Nullable KeyText deterministic) {
        return new TinkKeys(
                random + (deterministic == null ? "" : ", " + deterministic),
                () -> TinkKeysets.read(random, deterministic, TinkKeyset::parse));
    }

    /**
     * Two new keysets of one key each. They are lost unless they are written.
     *
     * @throws ConfigurationException where Tink is missing
     */
    public static TinkKeys create() {
        return withTink(() -> of(TinkKeysets.generate()));
    }

    /** These, and in each keyset a new key that encrypts nothing yet. */
    public TinkKeys withNewKeys() {
        return withTink(() -> of(keysets.get().withNewKeys()));
    }

    /** These, and what was added last is what encrypts. */
    public TinkKeys promoted() {
        return withTink(() -> of(keysets.get().promoted()));
    }

    /** These, and in each keyset a new key that encrypts from now on. */
    public TinkKeys rotated() {
        return withNewKeys().promoted();
    }

    /**
     * Writes the keyset for random encryption to a new file. Only its owner can read it, where the file system has such rights.
     *
     * @throws ConfigurationException where it cannot be written, and where there is such a file already: keys are never overwritten
     */
    public void writeRandom(Path file) {
        KeyText.write(withTink(() -> keysets.get().random().clear()), file);
    }

    /**
     * Writes the keyset for deterministic encryption to a new file. Only its owner can read it, where the file system has such rights.
     *
     * @throws ConfigurationException where it cannot be written, where there is such a file already, and where there is no such keyset
     */
    public void writeDeterministic(Path file) {
        KeyText.write(withTink(() -> keysets.get().requireDeterministic().clear()), file);
    }

    @Override
    Keyring read() {
        return keysets.get().keyring();
    }

    /** Where the keys are from. */
    @Override
    public String toString() {
        return "TinkKeys[" + name + "]";
    }
}
