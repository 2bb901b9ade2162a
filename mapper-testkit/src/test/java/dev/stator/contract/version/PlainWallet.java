package dev.stator.contract.version;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The same table for a program that knows of no versions. */
@Table("wallets")
record PlainWallet(
        @HashKey String owner,
        @RangeKey String name,
        long balance,
        @Field("version") @Nullable BigDecimal number) {}
