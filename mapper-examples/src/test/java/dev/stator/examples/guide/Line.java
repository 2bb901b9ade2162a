package dev.stator.examples.guide;

import dev.stator.annotation.Document;
import java.math.BigDecimal;

// sample: line
@Document
public record Line(String sku, int quantity, BigDecimal price) {}
// end
