package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
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
        Shape shape) {}
