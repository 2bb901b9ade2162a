package dev.stator.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What each face of a table has of its own: the calls that take the parts of a key. */
final class TableFaces {
    private final TypeModel model;
    private final TableModel table;
    private final QueryMethods queries;

    TableFaces(TypeModel model, TableModel table, QueryMethods queries) {
        this.model = model;
        this.table = table;
        this.queries = queries;
    }

    /** The class of a face. */
    TypeSpec type(Face face) {
        // public static final class Async extends AsyncBatchTable<Order> {
        TypeSpec.Builder type = TypeSpec.classBuilder(face.type())
                .addJavadoc(face.doc(), face.kind())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass(face))
                .addMethod(constructor(model))
                .addMethods(calls(face));
        if (face == Face.ASYNC) {
            type.addMethod(view("attempt", Face.ASYNC_ATTEMPT));
            partition(face).ifPresent(type::addMethod);
            queries.addTo(type, face);
        }
        return type.build();
    }

    /** The class that a face extends. */
    TypeName superclass(Face face) {
        return Library.generic(face.superclass(model.saving().isVersioned()), model.type());
    }

    /** The method that reads the items of all types of a sealed table. */
    Optional<MethodSpec> partition(Face face) {
        return table.membership().map(membership -> queries.partition(membership, face));
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
        TypeName found = face.result(model.type());
        return List.of(
                call(face, "get", found, "The item with this key, if there is one."),
                call(
                        face,
                        "delete",
                        found,
                        "Deletes the item with this key; gives the item that was there, if there was one."),
                partialGet(face),
                conditionalDelete(face),
                rekey(face),
                call(
                        face,
                        "update",
                        Library.generic(face.update(), model.type()),
                        "An update of the item with this key; it is sent by one of its own methods."));
    }

    private MethodSpec call(Face face, String name, TypeName result, String doc) {
        // public Optional<Order> get(String customerId, String orderId) {
        //     return get(OrderSchema.key(customerId, orderId));
        // }
        List<ParameterSpec> parameters = KeyMethods.parameters(table, new Scope());
        return method(name, result, doc)
                .addParameters(parameters)
                .addStatement("return $L($L)", name, key(face, parameters))
                .build();
    }

    private MethodSpec partialGet(Face face) {
        // @SafeVarargs
        // @SuppressWarnings("varargs")
        // public final Optional<Partial<Order>> get(
        //         String customerId, String orderId, Attribute<Order, ?> first, Attribute<Order, ?>... more) {
        //     return get(OrderSchema.key(customerId, orderId), first, more);
        // }
        Scope names = new Scope();
        List<ParameterSpec> parameters = KeyMethods.parameters(table, names);
        // of a sealed table, Attribute<? extends ShopItem, ?>: those of its types serve
        TypeName owner = model.shape() instanceof Shape.Union ? WildcardTypeName.subtypeOf(model.type()) : model.type();
        TypeName attribute =
                Library.generic(Library.expression("StoredAttribute"), owner, WildcardTypeName.subtypeOf(Object.class));
        ParameterSpec first =
                ParameterSpec.builder(attribute, names.take("first")).build();
        ParameterSpec more = ParameterSpec.builder(ArrayTypeName.of(attribute), names.take("more"))
                .build();
        return method(
                        "get",
                        face.result(Library.generic(Library.expression("Partial"), model.type())),
                        "Some attributes of the item with this key, if there is one.")
                .addAnnotation(SafeVarargs.class)
                .addAnnotations(Library.suppress(List.of("varargs"))) // handed on to a method that only reads it
                .addModifiers(Modifier.FINAL)
                .addParameters(parameters)
                .addParameter(first)
                .addParameter(more)
                .varargs()
                .addStatement("return get($L, $N, $N)", key(face, parameters), first, more)
                .build();
    }

    private MethodSpec conditionalDelete(Face face) {
        // public Optional<Order> delete(String customerId, String orderId, Condition<Order> condition) {
        //     return delete(OrderSchema.key(customerId, orderId), condition);
        // }
        Scope names = new Scope();
        List<ParameterSpec> parameters = KeyMethods.parameters(table, names);
        ParameterSpec condition = ParameterSpec.builder(
                        Library.generic(Library.expression("Condition"), model.type()), names.take("condition"))
                .build();
        return method(
                        "delete",
                        face.result(model.type()),
                        "Deletes the item with this key, if the condition holds of it; gives the item that was there, if there"
                                + " was one.")
                .addParameters(parameters)
                .addParameter(condition)
                .addStatement("return delete($L, $N)", key(face, parameters), condition)
                .build();
    }

    private MethodSpec rekey(Face face) {
        // public Order rekey(String customerId, String orderId, Order newItem) {
        //     return rekey(OrderSchema.key(customerId, orderId), newItem);
        // }
        Scope names = new Scope();
        List<ParameterSpec> parameters = KeyMethods.parameters(table, names);
        ParameterSpec newItem =
                ParameterSpec.builder(model.type(), names.take("newItem")).build();
        return method(
                        "rekey",
                        face.written(model.type()),
                        "Replaces the item with this key by one that has another key, in one transaction.")
                .addParameters(parameters)
                .addParameter(newItem)
                .addStatement("return rekey($L, $N)", key(face, parameters), newItem)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** The key of the parameters. One that cannot be made fails the future, or is an outcome: those faces make it inside the call. */
    private CodeBlock key(Face face, List<ParameterSpec> parameters) {
        CodeBlock key = CodeBlock.of("$T.key($L)", Names.schema(model.type()), KeyMethods.arguments(parameters));
        return face == Face.BLOCKING ? key : CodeBlock.of("() -> $L", key);
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
