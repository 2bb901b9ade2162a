package dev.stator.contract.type;

import dev.stator.annotation.Document;
import java.util.List;

/** A sealed type. */
@Document(discriminator = "kind")
sealed interface Figure {
    @Document("circle")
    record Circle(Point center, double radius) implements Figure {}

    @Document
    record Polygon(List<Point> corners) implements Figure {}
}
