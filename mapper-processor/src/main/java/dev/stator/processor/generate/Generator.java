package dev.stator.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Makes the source files of one annotated type. */
public final class Generator {
    private Generator() {}

    /** The schema of {@code model}, and its table if it has one; of a sealed table, also those of its types. */
    public static List<JavaFile> generate(TypeModel model) {
        List<JavaFile> files = new ArrayList<>();
        if (model.shape() instanceof Shape.Sum sum) {
            files.add(file(model, SumSchema.of(model, sum)));
        } else if (model.shape() instanceof Shape.Product product) {
            Handles handles = Handles.of(model, product.properties());
            files.add(file(model, new ProductSchema(model, product, handles).type()));
            model.table().ifPresent(table -> files.add(file(model, new TableClass(model, table, handles).type())));
        }
        if (model.shape() instanceof Shape.Union union && model.table().isPresent()) {
            TableModel table = model.table().get();
            Handles handles = Handles.of(model, union.properties());
            files.add(file(model, new SealedSchema(model, table, union, handles).type()));
            files.add(file(model, new TableClass(model, table, handles).type()));
            union.types().forEach(permitted -> files.addAll(generate(permitted)));
        }
        return files;
    }

    private static JavaFile file(TypeModel model, TypeSpec type) {
        return JavaFile.builder(model.type().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }
}
