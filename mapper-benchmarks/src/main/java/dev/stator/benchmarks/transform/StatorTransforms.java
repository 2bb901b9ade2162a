package dev.stator.benchmarks.transform;

import dev.stator.annotation.Compression;
import dev.stator.benchmarks.transform.Transform.Engine;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.TinkKeys;
import dev.stator.face.Face;
import dev.stator.vault.Downloads;
import dev.stator.vault.Uploads;
import dev.stator.vault.Vault;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a call of a generated table does with a text that is compressed or encrypted: from the S that the generated code has made to the B that is
 * sent, and from the B that was received to the S that the generated code reads. That is all of the vault: the place of the value, what it is bound
 * to, the bytes of the text, the library, the header, and the bounds and checks of each.
 */
final class StatorTransforms {
    private static final int MAX_BYTES = 16 << 20;

    private StatorTransforms() {}

    static Transform of(Engine engine, String text) {
        dev.stator.schema.Transform none = dev.stator.schema.Transform.NONE;
        dev.stator.schema.Transform transform = switch (engine) {
            case GZIP -> none.compressed(Compression.GZIP, 0, MAX_BYTES);
            case ZSTD -> none.compressed(Compression.ZSTD, 0, MAX_BYTES);
            case RANDOM -> none.encrypted(false);
            case DETERMINISTIC -> none.encrypted(true);
        };
        TinkKeys keys = TinkKeys.of(Keysets.RANDOM, Keysets.DETERMINISTIC);
        Vault vault = new Vault(Encryption.with(keys), List.of(), Clock.systemUTC());
        return new Sealed(vault, transform, text, new Uploads(Face.BLOCKING), new Downloads());
    }

    /** Nothing is in S3: what one call puts there and reads from there stays empty. */
    private record Sealed(
            Vault vault, dev.stator.schema.Transform transform, String text, Uploads uploads, Downloads downloads)
            implements Transform {
        @Override
        public byte[] store() {
            AttributeValue plain = AttributeValue.createS(text);
            return vault.seal(transform, Bound.place(), plain, uploads).b().asByteArrayUnsafe();
        }

        @Override
        public String read(byte[] stored) {
            AttributeValue received = AttributeValue.createB(SdkBytes.fromByteArrayUnsafe(stored));
            return vault.open(transform, Bound.place(), received, downloads).s();
        }
    }
}
