package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.Membership.Mark;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The schema of a type with properties. */
final class ProductSchema {
    /** The methods that a schema has or inherits. */
    static final String[] METHODS = {
        "read",
        "readItem",
        "readMap",
        "write",
        "writeItem",
        "writeMap",
        "writeAttribute",
        "readAttribute",
        "key",
        "keyOf",
        "keyOfItem",
        "newKey",
        "contentOf",
        "schemaOf",
        "generation",
        "protection",
        "beforeSave",
        "streamView",
        "toItem",
        "fromItem",
        "toJson",
        "fromJson",
        "encode",
        "type",
        "names",
        "capacity",
        "requireElement",
        "requireKey",
        "requireHeld",
        "requireStored",
        "requireWritten",
        "requireSame",
        "orNull",
        "tableName",
        "hashKey",
        "rangeKey",
        "indexes",
        "derive",
        "derivedKeys",
        "requireType",
        "definition",
        "typeMarks",
        "typeAttribute",
        "schemaOf",
        "find",
        "types",
        "sameKey"
    };

    private final TypeModel model;
    private final Product product;
    private final Handles handles;

    ProductSchema(TypeModel model, Product product, Handles handles) {
        this.model = model;
        this.product = product;
        this.handles = handles;
    }

    TypeSpec type() {
        Scope methods = new Scope(METHODS);
        Helpers helpers = new Helpers(methods, handles.constants());
        handles.composed().forEach(key -> methods.take(handles.method(key)));
        handles.formed().forEach(property -> methods.take(handles.form(property)));
        ComposedKeys keys = new ComposedKeys(handles);
        ReadMethods reader = new ReadMethods(model, product, handles, helpers, methods);
        List<MethodSpec> read = reader.methods();
        List<MethodSpec> readItem = new ReadItemMethods(model, product, handles, helpers, methods).methods();
        List<MethodSpec> write = new ProductWriter(model, product, helpers, keys, methods, Target.WRITER).methods();
        List<MethodSpec> writeItem = new ProductWriter(model, product, helpers, keys, methods, Target.ITEM).methods();
        Parts parts = handles.parts();
        TypeSpec path = new PathClass(model).of(handles, parts);
        List<MethodSpec> encode = new EncodeMethods(helpers, methods).of(parts.all());
        List<MethodSpec> decode = new DecodeMethods(helpers, methods).of(parts.all());

        List<MethodSpec> forms = new TextForms(handles, helpers).methods();

        ClassName schema = Names.schema(model.type());
        TypeSpec.Builder type =
                SchemaClass.begin(model, schema, superclass(), names()).addJavadoc(SchemaDoc.of(model.type(), handles));
        keys.templates().forEach(type::addField);
        helpers.fields().forEach(type::addField);
        type.addMethod(constructor());
        ProtectionMethod.addTo(type, handles);
        model.table().ifPresent(table -> {
            KeyMethods key = new KeyMethods(model, table, handles);
            type.addMethod(key.key()).addMethod(key.keyOf());
            new SavingMethods(model, handles).addTo(type);
            new DerivedMethods(table, handles).addTo(type);
            StreamMethod.of(table).ifPresent(type::addMethod);
            table.membership().ifPresent(membership -> {
                MembershipMethods shared = new MembershipMethods(membership, handles.constants());
                type.addField(shared.marks()).addMethods(shared.methods());
            });
        });
        Stream.of(keys.methods(), read, readItem, write, writeItem, encode, decode, forms, helpers.methods())
                .forEach(type::addMethods);
        reader.values().ifPresent(type::addType);
        return type.addType(path).build();
    }

    private TypeName superclass() {
        return Library.generic(model.table().isPresent() ? Library.TABLE_SCHEMA : Library.SCHEMA, model.type());
    }

    private List<String> names() {
        Stream<String> attributes =
                handles.all().stream().map(handle -> handle.leaf().storedName());
        Stream<String> tag = model.table().flatMap(TableModel::tag).stream().map(Mark::attribute);
        return Stream.concat(attributes, tag).toList();
    }

    private MethodSpec constructor() {
        // private LineSchema() {
        //     super(Line.class, NAMES);
        // }
        CodeBlock arguments = model.table()
                .map(table -> IndexArguments.of(model, table, handles))
                .orElse(CodeBlock.of("$T.class, $L", model.type(), Names.NAMES));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", arguments)
                .build();
    }
}
