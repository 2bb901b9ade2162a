package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.IndexModel.KeyPart;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** What a table's schema tells its superclass: the table, its keys and its indexes. */
final class IndexArguments {
    private IndexArguments() {}

    static CodeBlock of(TypeModel model, TableModel table, Handles handles) {
        // Order.class,
        // NAMES,
        // "orders",
        // new KeyAttribute("customerId", AttributeType.S),
        // new KeyAttribute("orderId", AttributeType.S),
        // new Index(…)
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.class", model.type()));
        arguments.add(CodeBlock.of(Names.NAMES));
        arguments.add(CodeBlock.of("$S", table.name()));
        arguments.add(key(handles.of(table.hashKey())));
        arguments.add(table.rangeKey().map(key -> key(handles.of(key))).orElse(CodeBlock.of("null")));
        table.indexes().forEach(index -> arguments.add(index(index)));
        return arguments.stream().collect(CodeBlock.joining(",\n", "\n", ""));
    }

    private static CodeBlock key(Handle handle) {
        Attribute property = handle.leaf().property();
        return key(handle.leaf().storedName(), property.keyWire().name());
    }

    private static CodeBlock key(String storedName, String wire) {
        return CodeBlock.of("new $T($S, $T.$L)", Library.KEY_ATTRIBUTE, storedName, Library.ATTRIBUTE_TYPE, wire);
    }

    private static CodeBlock index(IndexModel index) {
        // new Index(
        //         "byStatus",
        //         Index.Scope.GLOBAL,
        //         List.of(new KeyAttribute("status", AttributeType.S)),
        //         List.of(),
        //         Projection.ALL,
        //         List.of())
        return CodeBlock.of(
                "new $1T($>$>\n$2S,\n$1T.Scope.$3L,\n$4L,\n$5L,\n$6T.$7L,\n$8T.of($9L))$<$<",
                Library.INDEX,
                index.name(),
                index.isLocal() ? "LOCAL" : "GLOBAL",
                keys(index.hashKey()),
                keys(index.rangeKey()),
                Library.PROJECTION,
                index.projection(),
                List.class,
                SchemaClass.quoted(index.include()));
    }

    private static CodeBlock keys(List<KeyPart> parts) {
        CodeBlock keys = parts.stream()
                .map(part -> key(part.storedName(), part.wire().name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", List.class, keys);
    }
}
