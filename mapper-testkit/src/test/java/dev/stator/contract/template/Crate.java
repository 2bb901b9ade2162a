package dev.stator.contract.template;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import org.jspecify.annotations.Nullable;

/** With a version. */
@Table("crates")
@HashKey("CRATE#{code:3}")
public record Crate(int code, @Version @Nullable Long version) {}
