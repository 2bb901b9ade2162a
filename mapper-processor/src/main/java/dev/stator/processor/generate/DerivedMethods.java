package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.KeyTemplate.Placeholder;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a table's schema says of the attributes of index keys that are made of others; nothing where there are none. */
final class DerivedMethods {
    private static final String DERIVED_KEYS = "DERIVED_KEYS";

    private final TableModel table;
    private final Handles handles;

    DerivedMethods(TableModel table, Handles handles) {
        this.table = table;
        this.handles = handles;
    }

    void addTo(TypeSpec.Builder type) {
        List<Composed> derived =
                handles.composed().stream().filter(Composed::isDerived).toList();
        if (!derived.isEmpty()) {
            type.addField(field(derived)).addMethod(method());
        }
    }

    private FieldSpec field(List<Composed> derived) {
        // private static final List<DerivedKey> DERIVED_KEYS = List.of(
        //         new DerivedKey("GSI1", 5, GSI1_PK_TEMPLATE, new DerivedKey.Part(2)),
        //         new DerivedKey("GSI1", 6, GSI1_SK_TEMPLATE, new DerivedKey.Part(0, PK_TEMPLATE, 0)));
        CodeBlock keys = derived.stream().map(this::key).collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(keys(), DERIVED_KEYS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($>$>\n$L)$<$<", List.class, keys)
                .build();
    }

    private static TypeName keys() {
        return Library.generic(ClassName.get(List.class), Library.DERIVED_KEY);
    }

    private CodeBlock key(Composed key) {
        CodeBlock parts = key.template().placeholders().stream()
                .map(Placeholder::property)
                .map(this::part)
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($S, $L, $N, $L)",
                Library.DERIVED_KEY,
                index(key),
                handles.stored(key.storedName()).ordinal(),
                handles.template(key),
                parts);
    }

    private String index(Composed key) {
        return table.indexes().stream()
                .filter(index -> Stream.concat(index.hashKey().stream(), index.rangeKey().stream())
                        .anyMatch(part -> part.property().equals(key)))
                .map(IndexModel::name)
                .findFirst()
                .orElseThrow();
    }

    private CodeBlock part(Stored property) {
        for (Composed key : handles.composed()) {
            int number = key.template().placeholders().stream()
                    .map(Placeholder::property)
                    .toList()
                    .indexOf(property);
            if (!key.isDerived() && number >= 0) {
                return CodeBlock.of(
                        "new $T($L, $N, $L)",
                        Library.DERIVED_KEY.nestedClass("Part"),
                        handles.stored(key.storedName()).ordinal(),
                        handles.template(key),
                        number);
            }
        }
        return CodeBlock.of(
                "new $T($L)",
                Library.DERIVED_KEY.nestedClass("Part"),
                handles.of(property).ordinal());
    }

    private static MethodSpec method() {
        // @Override
        // public List<DerivedKey> derivedKeys() {
        //     return DERIVED_KEYS;
        // }
        return MethodSpec.methodBuilder("derivedKeys")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(keys())
                .addStatement("return $L", DERIVED_KEYS)
                .build();
    }
}
