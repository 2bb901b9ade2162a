package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.GeneratedValue;
import dev.stator.processor.model.Saving;
import dev.stator.processor.model.Saving.Hook;
import dev.stator.processor.model.TypeModel;
import java.time.Duration;
import javax.lang.model.element.Modifier;

/** What a table's schema says of what happens before an item is written; nothing where nothing does. */
final class SavingMethods {
    private static final String GENERATION = "GENERATION";

    private final TypeModel model;
    private final Saving saving;
    private final Handles handles;

    SavingMethods(TypeModel model, Handles handles) {
        this.model = model;
        this.saving = model.saving();
        this.handles = handles;
    }

    void addTo(TypeSpec.Builder type) {
        if (!saving.generated().isEmpty()) {
            type.addField(field()).addMethod(generation());
        }
        if (hasIdsInKey()) {
            type.addMethod(new KeyMethods(model, model.table().orElseThrow(), handles).keyOfNew());
        }
        saving.hook().ifPresent(hook -> type.addMethod(beforeSave(hook)));
    }

    private FieldSpec field() {
        // private static final Generation GENERATION = Generation.of(
        //         new GeneratedAttribute.Version(3, 1L, 1L, Long.MAX_VALUE),
        //         new GeneratedAttribute.CreatedAt(2));
        // Of ids that are parts of the key: Generation.of().withIdsInKey()
        CodeBlock attributes = saving.generated().stream()
                .filter(value -> !model.isInKey(value.property()))
                .map(value -> CodeBlock.of("\n$L", attribute(value)))
                .collect(CodeBlock.joining(","));
        return FieldSpec.builder(Library.GENERATION, GENERATION, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($>$>$L)$<$<$L", Library.GENERATION, attributes, hasIdsInKey() ? ".withIdsInKey()" : "")
                .build();
    }

    private boolean hasIdsInKey() {
        return saving.generated().stream().anyMatch(value -> model.isInKey(value.property()));
    }

    private CodeBlock attribute(GeneratedValue value) {
        int ordinal = handles.of(value.property()).ordinal();
        CodeBlock begin = CodeBlock.of(
                "new $T($L",
                Library.GENERATED_ATTRIBUTE.nestedClass(value.getClass().getSimpleName()),
                ordinal);
        return begin.toBuilder().add(arguments(value)).add(")").build();
    }

    private static CodeBlock arguments(GeneratedValue value) {
        if (value instanceof GeneratedValue.Version version) {
            return CodeBlock.of(", $LL, $LL, $T.MAX_VALUE", version.start(), version.step(), version.number());
        } else if (value instanceof GeneratedValue.NewId id) {
            return CodeBlock.of(", $T.$L", Library.ID, id.form());
        } else if (value instanceof GeneratedValue.Expiry expiry) {
            return CodeBlock.of(
                    ", $T.parse($S)", Duration.class, expiry.lifetime().toString());
        }
        return CodeBlock.of("");
    }

    private static MethodSpec generation() {
        // @Override
        // public Generation generation() {
        //     return GENERATION;
        // }
        return MethodSpec.methodBuilder("generation")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.GENERATION)
                .addStatement("return $L", GENERATION)
                .build();
    }

    private MethodSpec beforeSave(Hook hook) {
        // @Override
        // public Order beforeSave(Order value) {
        //     return value.normalised();
        // }
        MethodSpec.Builder method = MethodSpec.methodBuilder("beforeSave")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.type())
                .addParameter(model.type(), "value");
        if (hook.returnsEntity()) {
            method.addStatement("return value.$L()", hook.name());
        } else {
            method.addStatement("value.$L()", hook.name()).addStatement("return value");
        }
        return method.build();
    }
}
