package dev.stator.s3;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.SdkBytes;

/** Gives the bytes of an object, and at the end, instead of the end, an exception if they are not those that were put. */
final class VerifiedStream extends FilterInputStream {
    private final String key;
    private final Pointer pointer;
    private final UnaryOperator<RuntimeException> subject;
    private final MessageDigest digest = Sha256.digest();
    private long read;
    private boolean isVerified;

    VerifiedStream(InputStream in, String key, Pointer pointer, UnaryOperator<RuntimeException> subject) {
        super(in);
        this.key = key;
        this.pointer = pointer;
        this.subject = subject;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (read == pointer.length() && length > 0) {
            verify();
            requireEnd();
            return -1;
        }
        int count = in.read(bytes, offset, (int) Math.min(length, pointer.length() - read));
        if (count < 0) {
            verify();
        } else {
            read += count;
            digest.update(bytes, offset, count);
            if (read == pointer.length() && length > 0) {
                // Before the last bytes are given: who knows the length may not ask for the end
                verify();
            }
        }
        return count;
    }

    /** What is beyond the length is nobody's. */
    private void requireEnd() throws IOException {
        if (in.read() >= 0) {
            throw subject.apply(S3Failures.changed(key, "it has more than " + pointer.length() + " bytes"));
        }
    }

    private void verify() {
        if (isVerified) {
            return;
        }
        if (read != pointer.length()) {
            throw subject.apply(
                    S3Failures.changed(key, "it ends after " + read + " of " + pointer.length() + " bytes"));
        }
        if (!SdkBytes.fromByteArrayUnsafe(digest.digest()).equals(pointer.sha256())) {
            throw subject.apply(new TransformException(
                    Reason.OBJECT_CHANGED, "its object " + key + " was changed: it has other bytes"));
        }
        isVerified = true;
    }

    @Override
    public long skip(long count) throws IOException {
        int most = (int) Math.max(0, Math.min(count, Sha256.BUFFER));
        return readNBytes(new byte[most], 0, most);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
