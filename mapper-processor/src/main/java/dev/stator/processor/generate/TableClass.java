package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The typed calls of a table. */
final class TableClass {
    private final TypeModel model;
    private final TableModel table;
    private final Handles handles;
    private final ClassName schema;
    private final ClassName name;
    private final QueryMethods queries;
    private final TableFaces faces;

    TableClass(TypeModel model, TableModel table, Handles handles) {
        this.model = model;
        this.table = table;
        this.handles = handles;
        this.schema = Names.schema(model.type());
        this.name = Names.table(model.type());
        this.queries = new QueryMethods(model, table, handles);
        this.faces = new TableFaces(model, table, queries);
    }

    TypeSpec type() {
        // @Generated("dev.stator.processor.StatorProcessor")
        // public final class OrderTable extends BatchTable<Order> {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "The table {@code $L} of {@link $T}; its attributes are listed at {@link $T}.\n",
                        table.name(),
                        model.type(),
                        schema)
                .addAnnotation(Library.GENERATED)
                .addAnnotations(Library.suppress(model.deprecations().inTable()))
                .addModifiers(Modifier.FINAL)
                .superclass(faces.superclass(Face.BLOCKING));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addField(constant(schema, Names.SCHEMA)
                .addJavadoc("How the items are stored.")
                .initializer("$T.$L", schema, Names.INSTANCE)
                .build());
        HandleKinds kinds = new HandleKinds(model.type(), Names.SCHEMA, handles.parts());
        handles.all().forEach(handle -> type.addField(handle(handle, kinds.of(handle))));
        type.addMethod(constructor())
                .addMethod(TableFaces.constructor(model))
                .addMethods(faces.calls(Face.BLOCKING))
                .addMethod(consistent())
                .addMethod(with())
                .addMethod(faces.view("async", Face.ASYNC))
                .addMethod(faces.view("attempt", Face.ATTEMPT));
        faces.partition(Face.BLOCKING).ifPresent(type::addMethod);
        queries.addTo(type, Face.BLOCKING);
        return type.addType(faces.type(Face.ASYNC))
                .addType(faces.type(Face.ATTEMPT))
                .addType(faces.type(Face.ASYNC_ATTEMPT))
                .build();
    }

    private FieldSpec handle(Handle handle, HandleKind kind) {
        // public static final NumberAttribute<Order, Long> TOTAL = new NumberAttribute<>(DocumentPath.of(SCHEMA, 4));
        CodeBlock path = CodeBlock.of("$T.of($L, $L)", Library.DOCUMENT_PATH, Names.SCHEMA, handle.ordinal());
        return constant(kind.type(), handle.constant())
                .addJavadoc(model.shape() instanceof Shape.Union ? SchemaDoc.attribute(handle) : SchemaDoc.of(handle))
                .initializer(kind.create(path))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private MethodSpec constructor() {
        // public OrderTable(Stator stator) {
        //     super(stator, SCHEMA);
        // }
        return MethodSpec.constructorBuilder()
                .addJavadoc("Calls on the table {@code $L} of this connection.", table.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.STATOR, "stator")
                .addStatement("super(stator, $L)", Names.SCHEMA)
                .build();
    }

    private MethodSpec consistent() {
        // @Override
        // public OrderTable consistent() {
        //     return new OrderTable(context().consistent());
        // }
        return copy("consistent", CodeBlock.of("context().consistent()")).build();
    }

    private MethodSpec with() {
        // @Override
        // public OrderTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        //     return new OrderTable(context().with(options));
        // }
        TypeName options = ParameterizedTypeName.get(ClassName.get(Consumer.class), Library.REQUEST_OPTIONS);
        return copy("with", CodeBlock.of("context().with(options)"))
                .addParameter(options, "options")
                .build();
    }

    private MethodSpec.Builder copy(String method, CodeBlock context) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addStatement("return new $T($L)", name, context);
    }
}
