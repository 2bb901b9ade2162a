package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What holds the values of an item while it is read: locals of {@code read}, or in a type that is read in several methods the fields
 * of an object that they share.
 */
final class Variables {
    private static final String OBJECT = "values";

    /** A variable. */
    record Variable(TypeName type, String name, CodeBlock initial) {}

    private final ClassName shared;
    private final boolean areFields;
    private final Scope scope = new Scope("in", "attribute", "item", "stored", OBJECT);
    private final List<Variable> variables = new ArrayList<>();

    /** @param schema the class that the shared object's class is nested in */
    Variables(ClassName schema, boolean areFields) {
        this.shared = schema.nestedClass("Values");
        this.areFields = areFields;
    }

    /** A new variable, as code names it. */
    CodeBlock declare(TypeName type, String wish, CodeBlock initial) {
        Variable variable = new Variable(type, scope.take(wish), initial);
        variables.add(variable);
        return areFields ? CodeBlock.of("$L.$N", OBJECT, variable.name()) : CodeBlock.of("$N", variable.name());
    }

    /** The name of a local that is needed after the item has been read. */
    String local(String wish) {
        return scope.take(wish);
    }

    /** The statements that make them. */
    CodeBlock declarations() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (areFields) {
            // Values values = new Values();
            return code.addStatement("$1T $2L = new $1T()", shared, OBJECT).build();
        }
        // String customerId = null;
        variables.forEach(v -> code.addStatement("$T $N = $L", v.type(), v.name(), v.initial()));
        return code.build();
    }

    /** The parameter through which another method gets them; there is one. */
    ParameterSpec parameter() {
        TypeName type = areFields ? shared : variables.get(0).type();
        return ParameterSpec.builder(type, argument()).build();
    }

    /** The argument for {@link #parameter}. */
    String argument() {
        return areFields ? OBJECT : variables.get(0).name();
    }

    /** The class of the shared object. */
    TypeSpec type() {
        // private static final class Values {
        //     private String customerId;
        // }
        TypeSpec.Builder type = TypeSpec.classBuilder(shared)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Holds what has been read so far.");
        for (Variable variable : variables) {
            FieldSpec.Builder field = FieldSpec.builder(variable.type(), variable.name(), Modifier.PRIVATE);
            if (!variable.initial().equals(Absent.of(variable.type()))) {
                field.initializer(variable.initial());
            }
            type.addField(field.build());
        }
        return type.build();
    }

    boolean areFields() {
        return areFields;
    }
}
