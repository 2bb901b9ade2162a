package dev.stator.encryption;

import dev.stator.error.ConfigurationException;
import dev.stator.error.KeysUnavailableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * Keys of Google's Tink in keysets that a key of AWS KMS encrypts: the files are of no use to whom KMS does not decrypt them.
 *
 * <pre>{@code
 * KmsKeys keys = KmsKeys.create(kms, arn);                            // once
 * keys.writeRandom(Path.of("random.json"));
 * keys.writeDeterministic(Path.of("deterministic.json"));
 *
 * Stator stator = Stator.builder()
 *         .encryption(KmsKeys.read(kms, arn, Path.of("random.json"), Path.of("deterministic.json")))
 *         .build();
 * }</pre>
 *
 * <p>KMS is called when a keyset is read or written, and never for a value. It is called with an encryption context, which its key policy can
 * ask for and CloudTrail shows: {@code stator = random} or {@code stator = deterministic}, or another, {@link #withContext}. What decrypts has
 * to give the same one as what encrypted. KMS encrypts up to 4,096 bytes at once, which is some 30 keys in a keyset.
 *
 * <p>The keysets and their rotation are those of {@link TinkKeys}. Needs {@code com.google.crypto.tink:tink}, 1.24 or later, and
 * {@code software.amazon.awssdk:kms}, which Stator does not bring along. The client stays the caller's, who closes it.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html">KMS: Encrypt</a>
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html">KMS: encryption context</a>
 */
public final class KmsKeys extends KeySource {
    private static final String IN_MEMORY = "in memory";

    private final KmsClient kms;
    private final String keyArn;

    /** Null for that of Stator. */
    private final @Nullable Map<String, String> context;

    private final String name;
    private final Function<KmsKeys, TinkKeysets> keysets;

    private KmsKeys(
            KmsClient kms,
            String keyArn,
            @Nullable Map<String, String> context,
            String name,
            Function<KmsKeys, TinkKeysets> keysets) {
        this.kms = kms;
        this.keyArn = keyArn;
        this.context = context;
        this.name = name;
        this.keysets = keysets;
    }

    /**
     * From an encrypted file, for random encryption only. The file is read, and KMS called, when a key is needed first.
     *
     * @param keyArn the key of KMS: its ARN, its id, or the ARN or name of an alias
     */
    public static KmsKeys read(KmsClient kms, String keyArn, Path random) {
        return read(kms, keyArn, KeyText.of(random), null);
    }

    /** From encrypted files, for both. The files are read, and KMS called, when a key is needed first. */
    public static KmsKeys read(KmsClient kms, String keyArn, Path random, Path deterministic) {
        return read(kms, keyArn, KeyText.of(random), KeyText.of(deterministic));
    }

    /** From the content of an encrypted file, which is stored elsewhere, for random encryption only. */
    public static KmsKeys unwrap(KmsClient kms, String keyArn, byte[] random) {
        return read(kms, keyArn, KeyText.of(random), null);
    }

    /** From the contents of encrypted files, which are stored elsewhere, for both. */
    public static KmsKeys unwrap(KmsClient kms, String keyArn, byte[] random, byte[] deterministic) {
        return read(kms, keyArn, KeyText.of(random), KeyText.of(deterministic));
    }

    private static KmsKeys read(KmsClient kms, String keyArn, KeyText random, @Nullable KeyText deterministic) {
        return new KmsKeys(
                kms,
                keyArn,
                null,
                random + (deterministic == null ? "" : ", " + deterministic),
                keys -> TinkKeysets.read(
                        random, deterministic, (type, text) -> TinkKeyset.open(type, text, keys.envelope(type))));
    }

    /**
     * Two new keysets of one key each. They are lost unless they are written. KMS is called when they are, and not before.
     *
     * @throws ConfigurationException where Tink is missing
     */
    public static KmsKeys create(KmsClient kms, String keyArn) {
        TinkKeysets keysets = withTink(TinkKeysets::generate);
        return new KmsKeys(kms, keyArn, null, IN_MEMORY, keys -> keysets);
    }

    /** The same with another encryption context, for both keysets. An empty one is what Tink's program {@code tinkey} uses. */
    public KmsKeys withContext(Map<String, String> context) {
        return new KmsKeys(kms, keyArn, Map.copyOf(context), name, keysets);
    }

    /** The same, to be encrypted with another key of KMS when they are written. */
    public KmsKeys withKey(String keyArn) {
        TinkKeysets loaded = loaded();
        return new KmsKeys(kms, keyArn, context, IN_MEMORY, keys -> loaded);
    }

    /** These, and in each keyset a new key that encrypts nothing yet. */
    public KmsKeys withNewKeys() {
        return changed(loaded().withNewKeys());
    }

    /** These, and what was added last is what encrypts. */
    public KmsKeys promoted() {
        return changed(loaded().promoted());
    }

    /** These, and in each keyset a new key that encrypts from now on. */
    public KmsKeys rotated() {
        return changed(loaded().withNewKeys().promoted());
    }

    private KmsKeys changed(TinkKeysets changed) {
        return new KmsKeys(kms, keyArn, context, IN_MEMORY, keys -> changed);
    }

    /**
     * Writes the keyset for random encryption, encrypted, to a new file.
     *
     * @throws ConfigurationException where KMS refuses it, it cannot be written, or there is such a file already: keys are never overwritten
     * @throws KeysUnavailableException where KMS does not answer, or not now
     */
    public void writeRandom(Path file) {
        KeyText.write(sealed(TinkKeysets::random), file);
    }

    /**
     * Writes the keyset for deterministic encryption, encrypted, to a new file.
     *
     * @throws ConfigurationException where KMS refuses it, it cannot be written, there is such a file already, or there is no such keyset
     * @throws KeysUnavailableException where KMS does not answer, or not now
     */
    public void writeDeterministic(Path file) {
        KeyText.write(sealed(TinkKeysets::requireDeterministic), file);
    }

    /** What {@link #writeRandom} writes, to be stored elsewhere. */
    public byte[] wrapRandom() {
        return sealed(TinkKeysets::random).getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #writeDeterministic} writes, to be stored elsewhere. */
    public byte[] wrapDeterministic() {
        return sealed(TinkKeysets::requireDeterministic).getBytes(StandardCharsets.UTF_8);
    }

    private String sealed(Function<TinkKeysets, TinkKeyset> which) {
        return withTink(() -> {
            TinkKeyset keyset = which.apply(keysets.apply(this));
            return keyset.sealed(envelope(keyset.type()));
        });
    }

    private TinkKeysets loaded() {
        return withTink(() -> keysets.apply(this));
    }

    private Envelope envelope(TinkType type) {
        return new KmsEnvelope(kms, keyArn, context == null ? Map.of("stator", type.purpose()) : context);
    }

    @Override
    Keyring read() {
        return keysets.apply(this).keyring();
    }

    /** The key of KMS, and where the keysets are from. */
    @Override
    public String toString() {
        return "KmsKeys[" + keyArn + ", " + name + "]";
    }
}
