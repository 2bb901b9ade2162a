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
import dev.stator.processor.model.Membership;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that query a table by its keys, and query and scan its indexes. */
final class QueryMethods {
    private final TypeModel model;
    private final Handles handles;
    private final List<Access> all = new ArrayList<>();

    /**
     * One way to the items: the table's key, or an index.
     *
     * @param method what queries it
     * @param scan what scans it; empty for the table, whose scan is inherited
     * @param types the names of the classes of its queries, one for each stage of the range key
     * @param selection {@code context().index("byStatus")}
     * @param item what an item is read as
     * @param hash the attributes of the hash key
     * @param range the attributes of the range key
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
        this.handles = handles;
        QueryNames names = new QueryNames();
        List<Handle> range = table.rangeKey().stream().map(handles::of).toList();
        all.add(new Access(
                "query",
                Optional.empty(),
                types("key", range, names),
                CodeBlock.of("context().table()"),
                model.type(),
                List.of(handles.of(table.hashKey())),
                range,
                "The items"));
        table.indexes().forEach(index -> all.add(access(index, names)));
    }

    private List<String> types(String method, List<Handle> range, QueryNames names) {
        return Stage.of(range, handles).stream()
                .map(stage -> names.type(method))
                .toList();
    }

    private Access access(IndexModel index, QueryNames names) {
        // An index that lacks attributes gives Partial<Order>.
        boolean isWhole = index.projection().equals("ALL");
        String method = names.method(index.name());
        return new Access(
                method,
                Optional.of(names.scan(method)),
                types(method, handles(index.rangeKey()), names),
                CodeBlock.of(isWhole ? "context().index($S)" : "context().partialIndex($S)", index.name()),
                isWhole ? model.type() : Library.generic(Library.expression("Partial"), model.type()),
                handles(index.hashKey()),
                handles(index.rangeKey()),
                "The items of the index {@code " + index.name() + "}");
    }

    private List<Handle> handles(List<KeyPart> key) {
        return key.stream().map(part -> handles.stored(part.storedName())).toList();
    }

    /** Adds to the class of a face. */
    void addTo(TypeSpec.Builder type, Face face) {
        for (Access access : all) {
            type.addMethod(query(access, face));
            access.scan().ifPresent(scan -> type.addMethod(scan(access, scan, face)));
        }
        for (Access access : all) {
            new QueryClasses(model, handles, access, face).all().forEach(type::addType);
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
        Map<List<String>, ParameterSpec> byPath = new LinkedHashMap<>();
        for (Handle key : access.hash()) {
            selection.add(".hash($L, $L)", key.constant(), hash(key, byPath, parameters));
        }
        selection.add(Stage.begin(access.range(), handles));
        method.addParameters(byPath.values());
        QueryClasses classes = new QueryClasses(model, handles, access, face);
        return method.returns(classes.first())
                .addStatement("return new $L($L)", classes.construction(), selection.build())
                .build();
    }

    /** The method that reads the items of all types of a sealed table, whatever their range keys are. */
    MethodSpec partition(Membership membership, Face face) {
        // public Query<ShopItem, ShopItem> partition(String customerId) {
        //     return new Query<>(context().table().hash(CUSTOMER_ID, customerId).in(ShopItemSchema.INSTANCE));
        // }
        Map<List<String>, ParameterSpec> byPath = new LinkedHashMap<>();
        Handle key = all.get(0).hash().get(0);
        CodeBlock hash = hash(key, byPath, new Scope());
        ClassName query = Library.query(face == Face.ASYNC ? "AsyncQuery" : "Query");
        return MethodSpec.methodBuilder("partition")
                .addJavadoc(
                        "The items of all types of {@link $T} with this hash key, in the order of their range keys.",
                        membership.sealed())
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.generic(query, membership.sealed(), membership.sealed()))
                .addParameters(byPath.values())
                .addStatement(
                        "return new $T<>(context().table().hash($L, $L).in($T.$L))",
                        query,
                        key.constant(),
                        hash,
                        Names.schema(membership.sealed()),
                        Names.INSTANCE)
                .build();
    }

    /** {@code status}; of an attribute that is made of properties, {@code OrderSchema.pk(customerId)}. */
    private CodeBlock hash(Handle key, Map<List<String>, ParameterSpec> byPath, Scope names) {
        if (key.leaf().property() instanceof Stored stored) {
            ParameterSpec parameter = byPath.computeIfAbsent(
                    key.leaf().path(),
                    path -> ParameterSpec.builder(key.value().parameterType(stored), names.take(Names.local(path)))
                            .build());
            return CodeBlock.of("$N", parameter);
        }
        Composed composed = (Composed) key.leaf().property();
        List<ParameterSpec> own = composed.template().properties().stream()
                .map(property -> byPath.computeIfAbsent(
                        List.of(property.name()), path -> ComposedKeys.parameter(property, names)))
                .toList();
        return CodeBlock.of("$T.$L($L)", handles.schema(), handles.method(composed), KeyMethods.arguments(own));
    }

    private String order(Access access) {
        List<Stage> stages = Stage.of(access.range(), handles);
        if (stages.isEmpty()) {
            return "";
        }
        Stage first = stages.get(0);
        return first.isOrdered()
                ? ", in the order of {@code " + first.name() + "}"
                : ", in no order, since {@code " + first.name() + "} is encrypted";
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
