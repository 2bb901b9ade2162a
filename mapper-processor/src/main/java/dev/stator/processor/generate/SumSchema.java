package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.Shape.Case;
import dev.stator.processor.model.Shape.Sum;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The schema of a sealed type: the discriminator, and for the rest the schema of the permitted type. */
final class SumSchema {
    private final TypeModel model;
    private final Sum sum;

    private SumSchema(TypeModel model, Sum sum) {
        this.model = model;
        this.sum = sum;
    }

    static TypeSpec of(TypeModel model, Sum sum) {
        return new SumSchema(model, sum).type();
    }

    private TypeSpec type() {
        ClassName schema = Names.schema(model.type());
        TypeName superclass = Library.generic(Library.SCHEMA, model.type());
        TypeSpec.Builder type = SchemaClass.begin(model, schema, superclass, List.of(sum.discriminator()))
                .addJavadoc(doc())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class, $L)", model.type(), Names.NAMES)
                        .build())
                .addMethod(read())
                .addMethod(write())
                .addMethod(writeAttribute())
                .addMethod(readAttribute())
                .addType(new PathClass(model).of(sum));
        if (sum.cases().stream().anyMatch(Case::isAtRest)) {
            ProtectionMethod.add(type, protection());
        }
        return type.build();
    }

    private CodeBlock protection() {
        // Protection.ofAll(List.of(CardSchema.INSTANCE, CashSchema.INSTANCE))
        CodeBlock schemas = sum.cases().stream()
                .filter(Case::isAtRest)
                .map(permitted -> CodeBlock.of("$T.$L", Names.schema(permitted.type()), Names.INSTANCE))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.ofAll($T.of($L))", Library.PROTECTION, List.class, schemas);
    }

    private CodeBlock doc() {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("How {@link $T} is stored: as the permitted type, and its tag.\n\n", model.type())
                .add("<table>\n<caption>Permitted types</caption>\n")
                .add("<tr><th>$L<th>Type\n", SchemaDoc.escape(sum.discriminator()));
        sum.cases()
                .forEach(permitted ->
                        doc.add("<tr><td>$L<td>{@link $T}\n", SchemaDoc.escape(permitted.tag()), permitted.type()));
        return doc.add("</table>\n").build();
    }

    private MethodSpec read() {
        // String tag = in.peek("type");
        // if (tag == null) {
        //     throw new CodecException("it has no string 'type', which tells the types apart: one of card, cash");
        // }
        // return switch (tag) {
        //     case "card" -> CardSchema.INSTANCE.read(in);
        //     default -> throw new CodecException("its 'type', which tells the types apart, is none of card, cash");
        // };
        String tags = sum.cases().stream().map(Case::tag).collect(Collectors.joining(", "));
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T tag = in.peek($S)", String.class, sum.discriminator())
                .beginControlFlow("if (tag == null)")
                .addStatement(
                        "throw new $T(\n$S)",
                        Library.CODEC_EXCEPTION,
                        "it has no string '" + sum.discriminator() + "', which tells the types apart: one of " + tags)
                .endControlFlow()
                .beginControlFlow("return switch (tag)");
        for (Case permitted : sum.cases()) {
            code.addStatement(
                    "case $S -> $T.$L.read(in)", permitted.tag(), Names.schema(permitted.type()), Names.INSTANCE);
        }
        code.addStatement(
                "default -> throw new $T(\n$S)",
                Library.CODEC_EXCEPTION,
                "its '" + sum.discriminator() + "', which tells the types apart, is none of " + tags);
        return override("read", Modifier.PUBLIC)
                .returns(model.type())
                .addParameter(Library.ITEM_READER, "in")
                .addCode(code.unindent().add("};\n").build())
                .build();
    }

    private MethodSpec write() {
        // if (value instanceof Card card) {
        //     out.attribute(NAMES, 0);
        //     out.string("card");
        //     CardSchema.INSTANCE.write(card, out);
        // } else {
        //     throw new CodecException("the value is of no permitted type");
        // }
        CodeBlock.Builder code = CodeBlock.builder();
        Scope locals = new Scope("value", "out");
        for (Case permitted : sum.cases()) {
            String local = locals.take(Names.local(permitted.type()));
            String format = "if (value instanceof $T $N)";
            if (code.isEmpty()) {
                code.beginControlFlow(format, permitted.type(), local);
            } else {
                code.nextControlFlow("else " + format, permitted.type(), local);
            }
            code.addStatement("out.attribute($L, 0)", Names.NAMES)
                    .addStatement("out.string($S)", permitted.tag())
                    .addStatement("$T.$L.write($N, out)", Names.schema(permitted.type()), Names.INSTANCE, local);
        }
        code.nextControlFlow("else")
                .addStatement("throw new $T($S)", Library.CODEC_EXCEPTION, "the value is of no permitted type")
                .endControlFlow();
        return override("write", Modifier.PUBLIC)
                .addParameter(model.type(), "value")
                .addParameter(Library.ITEM_WRITER, "out")
                .addCode(code.build())
                .build();
    }

    private static MethodSpec writeAttribute() {
        // out.string((String) value);
        return override("writeAttribute", Modifier.PROTECTED)
                .addParameter(int.class, "ordinal")
                .addParameter(Object.class, "value")
                .addParameter(Library.ITEM_WRITER, "out")
                .addStatement("out.string(($T) value)", String.class)
                .build();
    }

    private static MethodSpec readAttribute() {
        // return in.string();
        return override("readAttribute", Modifier.PROTECTED)
                .returns(Object.class)
                .addParameter(int.class, "ordinal")
                .addParameter(Library.ITEM_READER, "in")
                .addStatement("return in.string()")
                .build();
    }

    private static MethodSpec.Builder override(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }
}
