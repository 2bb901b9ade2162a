package dev.stator.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of objects. */
final class Sha256 {
    /** How many bytes are read at a time. */
    static final int BUFFER = 64 * 1024;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has it, says java.security.MessageDigest
            throw new IllegalStateException(e);
        }
    }
}
