package dev.stator.runtime;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import software.amazon.awssdk.core.SdkBytes;

/** An entity whose hash key is a number and whose range key is a binary. */
@Table("lots")
public record Lot(@HashKey BigDecimal price, @RangeKey SdkBytes mark) {}
