package shop;

import dev.stator.annotation.Document;
import java.math.BigDecimal;

@Document
public record Line(String sku, int quantity, BigDecimal price) {}
