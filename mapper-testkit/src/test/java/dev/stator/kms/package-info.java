/** Tests of keys that KMS encrypts, with the SDK's client against a double of KMS. */
@NullMarked
package dev.stator.kms;

import org.jspecify.annotations.NullMarked;
