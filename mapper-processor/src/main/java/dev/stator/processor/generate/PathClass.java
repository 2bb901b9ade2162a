package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.Shape.Case;
import dev.stator.processor.model.Shape.Sum;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The handle of an attribute that holds a document: a class in the document's schema, with a method for each of its attributes. */
final class PathClass {
    /** The methods without parameters that a handle has. */
    private static final String[] METHODS = {
        "path",
        "exists",
        "notExists",
        "size",
        "getClass",
        "hashCode",
        "toString",
        "notify",
        "notifyAll",
        "wait",
        "clone",
        "finalize"
    };

    private final TypeModel model;
    private final ClassName name;
    private final Scope methods = new Scope(METHODS);

    PathClass(TypeModel model) {
        this.model = model;
        this.name = Names.path(model.type());
    }

    /** Of a class or record. */
    TypeSpec of(Handles handles, Parts parts) {
        HandleKinds kinds = new HandleKinds(owner(), Names.INSTANCE, parts);
        TypeSpec.Builder type = begin();
        for (Handle handle : handles.all()) {
            // /** {@link Address#city()}. */
            // public StringAttribute<T, String> city() {
            //     return new StringAttribute<>(path().then(INSTANCE, 1));
            // }
            HandleKind kind = kinds.of(handle);
            CodeBlock path = CodeBlock.of("path().then($L, $L)", Names.INSTANCE, handle.ordinal());
            type.addMethod(method(handle.leaf().path(), kind.type(), kind.create(path))
                    .addJavadoc(SchemaDoc.of(handle))
                    .build());
        }
        return type.build();
    }

    /** Of a sealed type: the discriminator, and the same place as each permitted type. */
    TypeSpec of(Sum sum) {
        // /** The attribute that holds the tag of the permitted type. */
        // public StringAttribute<T, String> discriminator() {
        //     return new StringAttribute<>(path().then(INSTANCE, 0));
        // }
        TypeName tag = Library.generic(Library.expression("StringAttribute"), owner(), ClassName.get(String.class));
        TypeSpec.Builder type = begin().addMethod(method(
                        List.of("discriminator"),
                        tag,
                        CodeBlock.of("new $T<>(path().then($L, 0))", SchemaClass.raw(tag), Names.INSTANCE))
                .addJavadoc("The attribute that holds the tag of the permitted type.")
                .build());
        for (Case permitted : sum.cases()) {
            // /** As a {@link Card}. */
            // public CardSchema.Path<T> card() {
            //     return new CardSchema.Path<>(path());
            // }
            ClassName path = Names.path(permitted.type());
            type.addMethod(method(
                            List.of(Names.local(permitted.type())),
                            Library.generic(path, owner()),
                            CodeBlock.of("new $T<>(path())", path))
                    .addJavadoc("As a {@link $T}.", permitted.type())
                    .build());
        }
        return type.build();
    }

    private TypeSpec.Builder begin() {
        // /** The attributes of an {@link Address} inside an item. */
        // public static final class Path<T> extends DocumentAttribute<T, Address> {
        //     /** The handle of the document at this path. */
        //     public Path(DocumentPath path) {
        //         super(path);
        //     }
        //
        //     @Override
        //     protected <R> Path<R> moved(DocumentPath place) {
        //         return new Path<>(place);
        //     }
        TypeVariableName other = TypeVariableName.get("R");
        return TypeSpec.classBuilder(name)
                .addJavadoc(
                        "The handle of a {@link $T} inside an item, with those of its attributes.\n\n@param <T> the item\n",
                        model.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(owner())
                .superclass(Library.generic(Library.expression("DocumentAttribute"), owner(), model.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("The handle of the document at this path.")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(Library.DOCUMENT_PATH, "path")
                        .addStatement("super(path)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("moved")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addTypeVariable(other)
                        .returns(Library.generic(name, other))
                        .addParameter(Library.DOCUMENT_PATH, "place")
                        .addStatement("return new $T<>(place)", name)
                        .build());
    }

    private MethodSpec.Builder method(List<String> property, TypeName type, CodeBlock handle) {
        return MethodSpec.methodBuilder(methods.takeMarked(Names.local(property)))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", handle);
    }

    private static TypeVariableName owner() {
        return TypeVariableName.get("T");
    }
}
