package dev.stator.contract.enhanced;

import dev.stator.annotation.Document;
import java.math.BigDecimal;

/** A document in a list. */
@Document
public record Line(String sku, int quantity, BigDecimal price) {}
