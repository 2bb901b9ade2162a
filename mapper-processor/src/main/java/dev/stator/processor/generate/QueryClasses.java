package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.generate.QueryMethods.Access;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The classes of the queries of one way to the items: one for each attribute of its range key, none where there is none. */
final class QueryClasses {
    private final TypeModel model;
    private final Access access;
    private final List<Stage> stages;
    private final Face face;
    private final TypeName query;

    QueryClasses(TypeModel model, Handles handles, Access access, Face face) {
        this.model = model;
        this.access = access;
        this.stages = Stage.of(access.range(), handles);
        this.face = face;
        this.query = Library.generic(raw(), model.type(), access.item());
    }

    private ClassName raw() {
        return Library.query(face == Face.ASYNC ? "AsyncQuery" : "Query");
    }

    /** The type of the query with a hash key only. */
    TypeName first() {
        return stages.isEmpty() ? query : type(0);
    }

    /** What is called with {@code new} to make it. */
    CodeBlock construction() {
        return stages.isEmpty() ? CodeBlock.of("$T<>", raw()) : CodeBlock.of("$T", type(0));
    }

    List<TypeSpec> all() {
        return IntStream.range(0, stages.size()).mapToObj(this::stage).toList();
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
                .addJavadoc(
                        "$L",
                        "A query that can compare {@code " + stages.get(stage).name() + "}.")
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

    private MethodSpec range(int stage) {
        // public StringRange<Instant, Query<Order, Order>, Query<Order, Order>> createdAt() {
        //     return range(CREATED_AT);
        // }
        // Of a part of a key: return part();
        Stage key = stages.get(stage);
        boolean isLast = stage == stages.size() - 1;
        TypeName next = isLast ? query : type(stage + 1);
        List<CodeBlock> arguments = new ArrayList<>(key.arguments());
        if (!isLast || !key.begin().isEmpty()) {
            arguments.add(next(key, isLast ? CodeBlock.of("$T<>", raw()) : CodeBlock.of("$T", next)));
        }
        return MethodSpec.methodBuilder(key.name())
                .addJavadoc("$L", "Only items whose {@code " + String.join(".", key.path()) + "} compares so.")
                .addModifiers(Modifier.PUBLIC)
                .returns(key.comparisons(query, next))
                .addStatement("return $L($L)", key.method(), arguments.stream().collect(CodeBlock.joining(", ")))
                .build();
    }

    private static CodeBlock next(Stage key, CodeBlock query) {
        // ByPlaceQuery2::new
        // selection -> new ByPlaceQuery2(selection.begin(BY_PLACE_SK, ShopSchema.BY_PLACE_SK_TEMPLATE))
        return key.begin().isEmpty()
                ? CodeBlock.of("$L::new", query)
                : CodeBlock.of("selection -> new $L(selection$L)", query, key.begin());
    }
}
