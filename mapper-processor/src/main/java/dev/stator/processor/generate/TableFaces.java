package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What each face of a table has of its own: the calls that take the parts of a key. */
final class TableFaces {
    private final TypeModel model;
    private final TableModel table;

    TableFaces(TypeModel model, TableModel table) {
        this.model = model;
        this.table = table;
    }

    /** The class of a face. */
    TypeSpec type(Face face) {
        // public static final class Async extends AsyncTable<Order> {
        TypeSpec.Builder type = TypeSpec.classBuilder(face.type())
                .addJavadoc(face.doc(), face.kind())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Library.generic(face.superclass(), model.type()))
                .addMethod(constructor(model))
                .addMethods(calls(face));
        return face == Face.ASYNC
                ? type.addMethod(view("attempt", Face.ASYNC_ATTEMPT)).build()
                : type.build();
    }

    static MethodSpec constructor(TypeModel model) {
        // private OrderTable(TableContext<Order> context) {
        //     super(context);
        // }
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Library.generic(Library.TABLE_CONTEXT, model.type()), "context")
                .addStatement("super(context)")
                .build();
    }

    /** The calls of a face. */
    List<MethodSpec> calls(Face face) {
        return List.of(
                call(face, "get", "The item with this key, if there is one."),
                call(
                        face,
                        "delete",
                        "Deletes the item with this key; gives the item that was there, if there was one."));
    }

    private MethodSpec call(Face face, String name, String doc) {
        // public Optional<Order> get(String customerId, String orderId) {
        //     return get(OrderSchema.key(customerId, orderId));
        // }
        List<ParameterSpec> parameters = KeyMethods.parameters(table);
        CodeBlock key = CodeBlock.of("$T.key($L)", Names.schema(model.type()), KeyMethods.arguments(parameters));
        // A key that cannot be made fails the future, or is an outcome: those faces make it inside the call.
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(face.result(model.type()))
                .addParameters(parameters)
                .addStatement(face == Face.BLOCKING ? "return $L($L)" : "return $L(() -> $L)", name, key)
                .build();
    }

    /** The method that gives another face. */
    MethodSpec view(String name, Face face) {
        // @Override
        // public Async async() {
        //     return new Async(context());
        // }
        ClassName type = Names.table(model.type()).nestedClass(face.type());
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return new $T(context())", type)
                .build();
    }
}
