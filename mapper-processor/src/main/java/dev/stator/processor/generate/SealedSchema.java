package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Membership;
import dev.stator.processor.model.Membership.Mark;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.Shape.Union;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The schema of a sealed table: which of its types an item is of, and for the rest the schema of that. */
final class SealedSchema {
    private final TypeModel model;
    private final TableModel table;
    private final Union union;
    private final Handles handles;

    SealedSchema(TypeModel model, TableModel table, Union union, Handles handles) {
        this.model = model;
        this.table = table;
        this.union = union;
        this.handles = handles;
    }

    TypeSpec type() {
        Scope methods = new Scope(ProductSchema.METHODS);
        Helpers helpers = new Helpers(methods, handles.constants());
        List<MethodSpec> encode =
                new EncodeMethods(helpers, methods).of(handles.parts().all());
        List<MethodSpec> decode =
                new DecodeMethods(helpers, methods).of(handles.parts().all());
        ClassName schema = Names.schema(model.type());
        TypeName superclass = Library.generic(Library.SEALED_TABLE_SCHEMA, model.type());
        TypeSpec.Builder type =
                SchemaClass.begin(model, schema, superclass, names()).addJavadoc(doc());
        helpers.fields().forEach(type::addField);
        StreamMethod.of(table).ifPresent(type::addMethod);
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", IndexArguments.of(model, table, handles))
                        .build())
                .addMethod(new KeyMethods(model, table, handles).key())
                .addMethod(key())
                .addMethod(types())
                .addMethod(findValue())
                .addMethod(findItem())
                .addMethods(encode)
                .addMethods(decode)
                .addMethods(helpers.methods())
                .build();
    }

    /** Those that the sealed type has itself, and behind them those of its types. */
    private List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        handles.all().forEach(handle -> names.add(handle.leaf().storedName()));
        for (TypeModel permitted : union.types()) {
            if (permitted.shape() instanceof Product product) {
                Leaf.of(product.properties()).forEach(leaf -> names.add(leaf.storedName()));
            }
        }
        return List.copyOf(names);
    }

    private CodeBlock doc() {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("How the items of the types of {@link $T} are stored: each as its type says.\n\n", model.type())
                .add("<table>\n<caption>Types</caption>\n")
                .add("<tr><th>Type<th>Told by\n");
        for (TypeModel permitted : union.types()) {
            String marks = marks(permitted).stream().map(SealedSchema::text).collect(Collectors.joining(", "));
            doc.add("<tr><td>{@link $T}<td>$L\n", permitted.type(), marks);
        }
        return doc.add("</table>\n").build();
    }

    private static String text(Mark mark) {
        return SchemaDoc.escape(mark.attribute())
                + (mark.isWhole() ? " is " : " begins with ")
                + SchemaDoc.escape(mark.text());
    }

    private static List<Mark> marks(TypeModel permitted) {
        return permitted
                .table()
                .flatMap(TableModel::membership)
                .map(Membership::marks)
                .orElse(List.of());
    }

    private MethodSpec key() {
        // public static Key<ShopItem> key(Key<? extends ShopItem> key) {
        //     return INSTANCE.sameKey(key);
        // }
        TypeName any = Library.generic(Library.KEY, WildcardTypeName.subtypeOf(model.type()));
        return MethodSpec.methodBuilder("key")
                .addJavadoc("The key of an item of one of the types.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Library.generic(Library.KEY, model.type()))
                .addParameter(any, "key")
                .addStatement("return $L.sameKey(key)", Names.INSTANCE)
                .build();
    }

    private MethodSpec types() {
        // @Override
        // public List<TableSchema<? extends ShopItem>> types() {
        //     return List.of(CustomerSchema.INSTANCE, OrderSchema.INSTANCE);
        // }
        CodeBlock instances =
                union.types().stream().map(permitted -> instance(permitted)).collect(CodeBlock.joining(",$W"));
        return override("types", Modifier.PUBLIC)
                .returns(Library.generic(ClassName.get(List.class), schemaOfAny()))
                .addStatement("return $T.of($L)", List.class, instances)
                .build();
    }

    private MethodSpec findValue() {
        // @Override
        // protected TableSchema<? extends ShopItem> find(ShopItem value) {
        //     if (value instanceof Customer) {
        //         return CustomerSchema.INSTANCE;
        //     }
        //     return null;
        // }
        CodeBlock.Builder code = CodeBlock.builder();
        for (TypeModel permitted : union.types()) {
            code.beginControlFlow("if (value instanceof $T)", permitted.type())
                    .addStatement("return $L", instance(permitted))
                    .endControlFlow();
        }
        return find(ParameterSpec.builder(model.type(), "value").build(), code);
    }

    private MethodSpec findItem() {
        // @Override
        // protected TableSchema<? extends ShopItem> find(ItemReader in) {
        //     String type = in.peek("type");
        //     if (type != null && type.equals("cust")) {
        //         return CustomerSchema.INSTANCE;
        //     }
        //     return null;
        // }
        CodeBlock.Builder peeks = CodeBlock.builder();
        CodeBlock.Builder checks = CodeBlock.builder();
        Scope locals = new Scope("in");
        Map<String, String> byAttribute = new HashMap<>();
        for (TypeModel permitted : union.types()) {
            List<CodeBlock> conditions = new ArrayList<>();
            for (Mark mark : marks(permitted)) {
                String local = byAttribute.computeIfAbsent(mark.attribute(), name -> local(name, locals, peeks));
                conditions.add(condition(mark, local));
            }
            checks.beginControlFlow("if ($L)", CodeBlock.join(conditions, " && "))
                    .addStatement("return $L", instance(permitted))
                    .endControlFlow();
        }
        ParameterSpec in = ParameterSpec.builder(Library.ITEM_READER, "in").build();
        return find(in, peeks.add(checks.build()));
    }

    /** A new local that has the text of an attribute. */
    private String local(String attribute, Scope locals, CodeBlock.Builder code) {
        String name = handles.stored(attribute).leaf().property().name();
        String local = locals.take(Names.local(List.of(name)));
        code.addStatement("$T $N = in.peek($S)", String.class, local, attribute);
        return local;
    }

    private static CodeBlock condition(Mark mark, String local) {
        return mark.isWhole()
                ? CodeBlock.of("$S.equals($N)", mark.text(), local)
                : CodeBlock.of("$1N != null && $1N.startsWith($2S)", local, mark.text());
    }

    private MethodSpec find(ParameterSpec parameter, CodeBlock.Builder code) {
        return override("find", Modifier.PROTECTED)
                .returns(schemaOfAny())
                .addParameter(parameter)
                .addCode(code.build())
                .addStatement("return null")
                .build();
    }

    private static CodeBlock instance(TypeModel permitted) {
        return CodeBlock.of("$T.$L", Names.schema(permitted.type()), Names.INSTANCE);
    }

    private TypeName schemaOfAny() {
        return Library.generic(Library.TABLE_SCHEMA, WildcardTypeName.subtypeOf(model.type()));
    }

    private static MethodSpec.Builder override(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }
}
