package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What every schema begins with. */
final class SchemaClass {
    private SchemaClass() {}

    static TypeSpec.Builder begin(TypeModel model, ClassName schema, TypeName superclass, List<String> names) {
        // @Generated("dev.stator.processor.StatorProcessor")
        // @NullUnmarked
        // public final class OrderSchema extends TableSchema<Order> {
        //     private static final AttributeNames NAMES = AttributeNames.of("customerId", "orderId");
        //
        //     /** The one instance. */
        //     public static final OrderSchema INSTANCE = new OrderSchema();
        TypeSpec.Builder type = TypeSpec.classBuilder(schema)
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_UNMARKED)
                .addAnnotations(Library.suppress(model.deprecations().inSchema()))
                .addModifiers(Modifier.FINAL)
                .superclass(superclass)
                .addField(FieldSpec.builder(
                                Library.ATTRIBUTE_NAMES, Names.NAMES, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", Library.ATTRIBUTE_NAMES, quoted(names))
                        .build())
                .addField(FieldSpec.builder(schema, Names.INSTANCE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The one instance.")
                        .initializer("new $T()", schema)
                        .build());
        return model.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    /** {@code "customerId", "orderId"}. */
    static CodeBlock quoted(List<String> names) {
        return names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W"));
    }

    static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }
}
