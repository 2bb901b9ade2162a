package dev.stator.contract.order;

import dev.stator.annotation.Document;
import java.math.BigDecimal;

/** A line of an order. */
@Document
public record Line(String sku, int quantity, BigDecimal price) {}
