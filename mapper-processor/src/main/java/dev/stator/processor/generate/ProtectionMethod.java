package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.AtRest;
import dev.stator.processor.model.AtRest.Each;
import dev.stator.processor.model.AtRest.Inside;
import dev.stator.processor.model.AtRest.Transformed;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a schema says of the attributes that are transformed before they are stored; nothing where there is none. */
final class ProtectionMethod {
    private static final String PROTECTION = "PROTECTION";

    private ProtectionMethod() {}

    static void addTo(TypeSpec.Builder type, Handles handles) {
        List<Handle> transformed = handles.all().stream()
                .filter(handle -> handle.leaf().property().atRest().isPresent())
                .toList();
        if (!transformed.isEmpty()) {
            add(type, protection(transformed));
        }
    }

    /** A schema's own, which is made once: it is asked for with each call. */
    static void add(TypeSpec.Builder type, CodeBlock protection) {
        // private static final Protection PROTECTION = …;
        type.addField(FieldSpec.builder(
                                Library.PROTECTION, PROTECTION, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(protection)
                        .build())
                .addMethod(method());
    }

    private static CodeBlock protection(List<Handle> transformed) {
        // Protection.NONE
        //         .with("note", new Protection.Value(Transform.NONE.encrypted(false)))
        //         .with("lines", new Protection.Each(new Protection.Document(() -> LineSchema.INSTANCE)))
        CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE$>$>", Library.PROTECTION);
        for (Handle handle : transformed) {
            AtRest atRest = handle.leaf().property().atRest().orElseThrow();
            code.add("\n.with($S, $L)", handle.leaf().storedName(), place(atRest));
        }
        return code.add("$<$<").build();
    }

    private static CodeBlock place(AtRest atRest) {
        if (atRest instanceof Each each) {
            return CodeBlock.of("new $T.Each($L)", Library.PROTECTION, place(each.element()));
        } else if (atRest instanceof Inside inside) {
            return CodeBlock.of(
                    "new $T.Document(() -> $T.$L)",
                    Library.PROTECTION,
                    Names.schema(inside.document()),
                    Names.INSTANCE);
        }
        return CodeBlock.of("new $T.Value($L)", Library.PROTECTION, transform((Transformed) atRest));
    }

    private static CodeBlock transform(Transformed transformed) {
        // Transform.NONE.compressed(Compression.GZIP, 256, 16777216).encrypted(false).offloaded("", 32768, false)
        CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", Library.TRANSFORM);
        transformed
                .compressed()
                .ifPresent(each -> code.add(
                        "$Z.compressed($T.$L, $L, $L)",
                        Library.COMPRESSION,
                        each.codec(),
                        each.minimumBytes(),
                        each.maxBytes()));
        transformed.encrypted().ifPresent(each -> code.add("$Z.encrypted($L)", each.deterministic()));
        transformed
                .offloaded()
                .ifPresent(each -> code.add("$Z.offloaded($S, $L, $L)", each.store(), each.inlineBytes(), each.lazy()));
        return code.build();
    }

    private static MethodSpec method() {
        // @Override
        // public Protection protection() {
        //     return PROTECTION;
        // }
        return MethodSpec.methodBuilder("protection")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.PROTECTION)
                .addStatement("return $L", PROTECTION)
                .build();
    }
}
