package dev.stator.encryption;

import dev.stator.encryption.Keyring.Keys;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.nio.ByteBuffer;

/**
 * The first five bytes of a ciphertext: 1, and the id of the key, the highest byte first.
 *
 * @see <a href="https://developers.google.com/tink/wire-format">Tink: wire format</a>
 */
final class Prefix {
    private static final byte TINK = 1;
    private static final int LENGTH = 1 + Integer.BYTES;

    private Prefix() {}

    /** @param overhead how many bytes a ciphertext of nothing has after the prefix */
    static int keyId(byte[] ciphertext, int overhead) {
        if (ciphertext.length < LENGTH + overhead) {
            throw new TransformException(
                    Reason.CORRUPT,
                    "it is cut off: it has " + ciphertext.length + " bytes, fewer than any encrypted value");
        } else if (ciphertext[0] != TINK) {
            throw new TransformException(Reason.CORRUPT, "it does not begin with the id of a key");
        }
        return ByteBuffer.wrap(ciphertext).getInt(1);
    }

    static byte[] decrypt(Keys keys, byte[] ciphertext, int overhead, byte[] associated) {
        int id = keyId(ciphertext, overhead);
        if (!keys.has(id)) {
            throw new TransformException(
                    Reason.UNKNOWN_KEY, "the key " + text(id) + " is not among the keys, or is disabled");
        }
        byte[] plain = keys.decrypt(id, ciphertext, associated);
        if (plain == null) {
            throw new TransformException(
                    Reason.AUTHENTICATION_FAILED,
                    "it was changed, or moved here from another item, attribute or table, or was encrypted with another key that also has"
                            + " the id " + text(id));
        }
        return plain;
    }

    /** As Tink writes it. */
    static String text(int id) {
        return Integer.toUnsignedString(id);
    }
}
