package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.model.Property.InKey;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape.Product;
import java.util.Optional;

/**
 * One annotated type.
 *
 * @param type its name
 * @param isPublic whether it, and every type around it, is public; generated classes are as visible
 * @param deprecations what its generated classes have to suppress
 * @param table what {@code @Table} says; empty for a {@code @Document}
 * @param saving what happens before an item is written
 * @param shape how its values look
 */
public record TypeModel(
        ClassName type,
        boolean isPublic,
        Deprecations deprecations,
        Optional<TableModel> table,
        Saving saving,
        Shape shape) {
    /** Whether a property is a part of the table's key and no attribute itself. */
    public boolean isInKey(Stored property) {
        return shape instanceof Product product && product.properties().contains(new InKey(property));
    }
}
