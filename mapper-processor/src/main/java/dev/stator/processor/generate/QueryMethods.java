package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.IndexModel.KeyPart;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that query a table by its keys, and query and scan its indexes. */
final class QueryMethods {
    private final TypeModel model;
    private final List<Access> all = new ArrayList<>();

    /**
     * One way to the items: the table's key, or an index.
     *
     * @param method what queries it
     * @param scan what scans it; empty for the table, whose scan is inherited
     * @param types the names of the classes of its queries, one for each attribute of the range key
     * @param selection {@code context().index("byStatus")}
     * @param item what an item is read as
     * @param doc what it reads, for javadoc
     */
    record Access(
            String method,
            Optional<String> scan,
            List<String> types,
            CodeBlock selection,
            TypeName item,
            List<Handle> hash,
            List<Handle> range,
            String doc) {}

    QueryMethods(TypeModel model, TableModel table, Handles handles) {
        this.model = model;
        QueryNames names = new QueryNames();
        all.add(new Access(
                "query",
                Optional.empty(),
                table.rangeKey().map(key -> names.type("key")).stream().toList(),
                CodeBlock.of("context().table()"),
                model.type(),
                List.of(handles.of(table.hashKey())),
                table.rangeKey().stream().map(handles::of).toList(),
                "The items"));
        table.indexes().forEach(index -> all.add(access(index, names, handles)));
    }

    private Access access(IndexModel index, QueryNames names, Handles handles) {
        // An index that lacks attributes gives Partial<Order>.
        boolean isWhole = index.projection().equals("ALL");
        String method = names.method(index.name());
        return new Access(
                method,
                Optional.of(names.scan(method)),
                index.rangeKey().stream().map(key -> names.type(method)).toList(),
                CodeBlock.of(isWhole ? "context().index($S)" : "context().partialIndex($S)", index.name()),
                isWhole ? model.type() : Library.generic(Library.expression("Partial"), model.type()),
                handles(index.hashKey(), handles),
                handles(index.rangeKey(), handles),
                "The items of the index {@code " + index.name() + "}");
    }

    private static List<Handle> handles(List<KeyPart> key, Handles handles) {
        return key.stream().map(part -> handles.stored(part.storedName())).toList();
    }

    /** Adds to the class of a face. */
    void addTo(TypeSpec.Builder type, Face face) {
        for (Access access : all) {
            type.addMethod(query(access, face));
            access.scan().ifPresent(scan -> type.addMethod(scan(access, scan, face)));
        }
        for (Access access : all) {
            new QueryClasses(model, access, face).all().forEach(type::addType);
        }
    }

    private MethodSpec query(Access access, Face face) {
        // public ByStatusQuery byStatus(Status status) {
        //     return new ByStatusQuery(context().index("byStatus").hash(STATUS, status));
        // }
        Scope parameters = new Scope();
        CodeBlock.Builder selection = CodeBlock.builder().add(access.selection());
        MethodSpec.Builder method = MethodSpec.methodBuilder(access.method())
                .addJavadoc("$L", access.doc() + " with this hash key" + order(access) + ".")
                .addModifiers(Modifier.PUBLIC);
        for (Handle key : access.hash()) {
            ParameterSpec parameter = ParameterSpec.builder(
                            key.value().parameterType(key.leaf().property()),
                            parameters.take(Names.local(key.leaf().path())))
                    .build();
            method.addParameter(parameter);
            selection.add(".hash($L, $N)", key.constant(), parameter);
        }
        QueryClasses classes = new QueryClasses(model, access, face);
        return method.returns(classes.first())
                .addStatement("return new $L($L)", classes.construction(), selection.build())
                .build();
    }

    private static String order(Access access) {
        return access.range().isEmpty()
                ? ""
                : ", in the order of {@code " + QueryNames.range(access.range().get(0)) + "}";
    }

    private MethodSpec scan(Access access, String name, Face face) {
        // public Scan<Order, Order> scanByStatus() {
        //     return new Scan<>(context().index("byStatus"));
        // }
        ClassName scan = Library.query(face == Face.ASYNC ? "AsyncScan" : "Scan");
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", "All items" + access.doc().substring("The items".length()) + ", in no order.")
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.generic(scan, model.type(), access.item()))
                .addStatement("return new $T<>($L)", scan, access.selection())
                .build();
    }
}
