package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The key is encrypted. */
@Table("contacts")
record Contact(
        @HashKey @Encrypted(deterministic = true) String email,
        @Encrypted @Nullable String note) {}
