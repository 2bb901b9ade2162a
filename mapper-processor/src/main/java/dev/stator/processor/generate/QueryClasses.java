package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.generate.QueryMethods.Access;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The classes of the queries of one way to the items: one for each attribute of its range key, none where there is none. */
final class QueryClasses {
    private final TypeModel model;
    private final Access access;
    private final Face face;
    private final TypeName query;

    QueryClasses(TypeModel model, Access access, Face face) {
        this.model = model;
        this.access = access;
        this.face = face;
        this.query = Library.generic(raw(), model.type(), access.item());
    }

    private ClassName raw() {
        return Library.query(face == Face.ASYNC ? "AsyncQuery" : "Query");
    }

    /** The type of the query with a hash key only. */
    TypeName first() {
        return access.range().isEmpty() ? query : type(0);
    }

    /** What is called with {@code new} to make it. */
    CodeBlock construction() {
        return access.range().isEmpty() ? CodeBlock.of("$T<>", raw()) : CodeBlock.of("$T", type(0));
    }

    List<TypeSpec> all() {
        return IntStream.range(0, access.range().size()).mapToObj(this::stage).toList();
    }

    /** {@code ByStatusQuery}; after its first attribute {@code ByStatusQuery2}. */
    private ClassName type(int stage) {
        ClassName table = Names.table(model.type());
        ClassName outer = face == Face.ASYNC ? table.nestedClass(face.type()) : table;
        return outer.nestedClass(access.types().get(stage));
    }

    private TypeSpec stage(int stage) {
        // public static final class ByStatusQuery extends Query<Order, Order> {
        //     private ByStatusQuery(Selection<Order, Order> selection) {
        //         super(selection);
        //     }
        // }
        return TypeSpec.classBuilder(type(stage))
                .addJavadoc("$L", "A query that can compare {@code " + QueryNames.range(key(stage)) + "}.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(query)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Library.generic(Library.SELECTION, model.type(), access.item()), "selection")
                        .addStatement("super(selection)")
                        .build())
                .addMethod(range(stage))
                .build();
    }

    private Handle key(int stage) {
        return access.range().get(stage);
    }

    private MethodSpec range(int stage) {
        // public StringRange<Instant, Query<Order, Order>, Query<Order, Order>> createdAt() {
        //     return range(CREATED_AT);
        // }
        // Where another attribute follows: return range(COUNTRY, ByPlaceQuery2::new);
        Handle key = key(stage);
        boolean isLast = stage == access.range().size() - 1;
        TypeName next = isLast ? query : type(stage + 1);
        CodeBlock handle = CodeBlock.of("$L", key.constant());
        return MethodSpec.methodBuilder(QueryNames.range(key))
                .addJavadoc(
                        "$L",
                        "Only items whose {@code " + String.join(".", key.leaf().path()) + "} compares so.")
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.generic(range(key), key.value().type(), query, next))
                .addStatement("return range($L)", isLast ? handle : CodeBlock.of("$L, $T::new", handle, next))
                .build();
    }

    private static ClassName range(Handle key) {
        return Library.query(
                switch (key.leaf().property().value().wire()) {
                    case S -> "StringRange";
                    case B -> "BinaryRange";
                    default -> "Range";
                });
    }
}
