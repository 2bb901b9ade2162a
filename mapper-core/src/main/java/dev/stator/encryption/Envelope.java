package dev.stator.encryption;

/** Encrypts a keyset as a whole, so that it can be stored, and decrypts it. */
interface Envelope {
    byte[] seal(byte[] keyset);

    byte[] open(byte[] sealed);
}
