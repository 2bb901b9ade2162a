package dev.stator.encryption;

import com.google.crypto.tink.KeysetHandle;
import dev.stator.error.ConfigurationException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The keyset for random encryption and, maybe, that for deterministic encryption. */
record TinkKeysets(TinkKeyset random, @Nullable TinkKeyset deterministic) {
    static TinkKeysets of(KeysetHandle random, @Nullable KeysetHandle deterministic) {
        return new TinkKeysets(
                new TinkKeyset(TinkType.RANDOM, random),
                deterministic == null ? null : new TinkKeyset(TinkType.DETERMINISTIC, deterministic));
    }

    static TinkKeysets generate() {
        return new TinkKeysets(TinkKeyset.generate(TinkType.RANDOM), TinkKeyset.generate(TinkType.DETERMINISTIC));
    }

    static TinkKeysets read(
            KeyText random, @Nullable KeyText deterministic, BiFunction<TinkType, KeyText, TinkKeyset> reading) {
        return new TinkKeysets(
                reading.apply(TinkType.RANDOM, random),
                deterministic == null ? null : reading.apply(TinkType.DETERMINISTIC, deterministic));
    }

    TinkKeysets withNewKeys() {
        return each(TinkKeyset::withNewKey);
    }

    TinkKeysets promoted() {
        return each(TinkKeyset::promoted);
    }

    private TinkKeysets each(UnaryOperator<TinkKeyset> change) {
        return new TinkKeysets(change.apply(random), deterministic == null ? null : change.apply(deterministic));
    }

    TinkKeyset requireDeterministic() {
        if (deterministic == null) {
            throw new ConfigurationException("there is no keyset for deterministic encryption", null, null, null);
        }
        return deterministic;
    }

    Keyring keyring() {
        return new Keyring(TinkCiphers.of(random), deterministic == null ? null : TinkCiphers.of(deterministic));
    }
}
