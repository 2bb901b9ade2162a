package dev.stator.encryption;

/**
 * What becomes of values that are not encrypted, or not as strongly as their attribute asks for: while a table that has plain values is moved to
 * encrypted ones.
 *
 * <pre>{@code
 * Stator.builder().encryption(Encryption.with(keys).plaintext(PlaintextPolicy.READ)).build();
 * }</pre>
 *
 * <p>Deploy with {@link #READ_AND_WRITE} wherever the table is read, then with {@link #READ}, encrypt what is stored with
 * {@code dev.stator.admin.Reencryption}, then go back to {@link #FORBID}. As long as plain values are read, whoever can write to the table can
 * put values in the place of encrypted ones.
 *
 * <p>Calls by an encrypted key of a table are refused as long as plain values are read: see {@link Encryption#allowDuplicateKeys}.
 */
public enum PlaintextPolicy {
    /** A plain value is a {@link dev.stator.error.ProtectedValueException}. The default. */
    FORBID,
    /** Plain values are read; all that is written is encrypted. */
    READ,
    /**
     * Plain values are read, and all that is written is plain, so that programs of before can read it. A deterministic attribute, and one that
     * is compressed as well, is a B that is not encrypted, which programs of before cannot read.
     */
    READ_AND_WRITE
}
