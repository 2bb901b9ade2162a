package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.DocumentValue;
import dev.stator.processor.model.ValueType.MapValue;
import dev.stator.processor.model.Wire;
import java.util.stream.Stream;

/** Which class of handle an attribute has, by what it is stored as. */
final class HandleKinds {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final TypeName owner;
    private final String schema;
    private final Parts parts;

    /**
     * @param owner the type that has the attributes; a type variable for those of a nested document
     * @param schema the constant that holds the schema in the class that makes the handles
     * @param parts the ordinals of that schema
     */
    HandleKinds(TypeName owner, String schema, Parts parts) {
        this.owner = owner;
        this.schema = schema;
        this.parts = parts;
    }

    /** Of an attribute; one that is transformed as a whole can be compared at most for equality. */
    HandleKind of(Handle handle) {
        if (handle.leaf().property().atRest().orElse(null) instanceof Transformed transformed) {
            // ProtectedAttribute<Order, String>, new ProtectedAttribute<>(…); of a set, new ProtectedAttribute<>(…,
            // true)
            String name = transformed.isDeterministic() ? "DeterministicAttribute" : "ProtectedAttribute";
            Wire wire = handle.value().stored().wire();
            boolean isSet = wire == Wire.SS || wire == Wire.NS || wire == Wire.BS;
            return new HandleKind(handle(name, handle.value()), isSet ? CodeBlock.of(", true") : NOTHING);
        }
        return of(handle.value());
    }

    private HandleKind of(HandleValue value) {
        return switch (value.stored().wire()) {
            case S -> kind("StringAttribute", value);
            case N -> kind(value.isNumber() ? "NumberAttribute" : "ComparableAttribute", value);
            case B -> kind("BinaryAttribute", value);
            case SS, NS, BS -> set(value, element(value));
            case L -> list(value, element(value));
            case M -> map(value);
            case BOOL, ANY -> kind("Attribute", value);
        };
    }

    /** What the list or set holds that a value is stored as. */
    private static HandleValue element(HandleValue container) {
        return HandleValue.of(container.stored().parts().get(0));
    }

    private HandleKind set(HandleValue value, HandleValue element) {
        // SetAttribute<Order, Set<String>, String>, new SetAttribute<>(…, DocumentPath.of(SCHEMA, 16))
        return new HandleKind(
                handle("SetAttribute", value, element.type()), CodeBlock.of(", $L", part(parts.element(element))));
    }

    private HandleKind list(HandleValue value, HandleValue element) {
        // ListAttribute<Order, List<Line>, Line, LineSchema.Path<Order>>,
        // new ListAttribute<>(…, new LineSchema.Path<>(DocumentPath.of(SCHEMA, 16)))
        HandleKind inner = of(element);
        return new HandleKind(
                handle("ListAttribute", value, element.type(), inner.type()),
                CodeBlock.of(",$W$L", inner.create(part(parts.element(element)))));
    }

    private HandleKind map(HandleValue value) {
        ValueType stored = value.stored();
        if (stored instanceof MapValue map) {
            // MapAttribute<Order, Map<UUID, Line>, UUID, Line, LineSchema.Path<Order>>,
            // new MapAttribute<>(…, DocumentPath.of(SCHEMA, 16), new LineSchema.Path<>(DocumentPath.of(SCHEMA, 17)))
            HandleValue element = HandleValue.of(map.value());
            int key = parts.key(map.key());
            HandleKind inner = of(element);
            return new HandleKind(
                    handle("MapAttribute", value, map.key().type().box(), element.type(), inner.type()),
                    CodeBlock.of(",$W$L,$W$L", part(key), inner.create(part(parts.element(element)))));
        }
        // AddressSchema.Path<Order>; of a converted value the path would take a document where the handle takes the
        // value
        return value.value() instanceof DocumentValue document
                ? new HandleKind(Library.generic(Names.path(document.type()), owner), NOTHING)
                : kind("Attribute", value);
    }

    private HandleKind kind(String name, HandleValue value) {
        return new HandleKind(handle(name, value), NOTHING);
    }

    private TypeName handle(String name, HandleValue value, TypeName... more) {
        TypeName[] arguments =
                Stream.concat(Stream.of(owner, value.type()), Stream.of(more)).toArray(TypeName[]::new);
        return Library.generic(Library.expression(name), arguments);
    }

    private CodeBlock part(int ordinal) {
        return CodeBlock.of("$T.of($L, $L)", Library.DOCUMENT_PATH, schema, ordinal);
    }
}
