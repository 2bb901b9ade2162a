/**
 * Encryption of values with the keys of Google's Tink: where the keys come from, which {@link dev.stator.encryption.TinkKeys} and
 * {@link dev.stator.encryption.KmsKeys} say, which of them are for which attribute, which {@link dev.stator.encryption.Encryption} says, and the
 * ciphers that are made of them.
 *
 * <p>Uses {@code error}, of {@code schema} and {@code expression} what names tables and attributes, and of {@code transform} the bytes of values and
 * the exception. Classes named {@code Tink…} alone need Tink, those
 * named {@code Kms…} alone need the SDK's client of KMS; both may be missing.
 */
@NullMarked
package dev.stator.encryption;

import org.jspecify.annotations.NullMarked;
