package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.stator.processor.model.Membership;
import dev.stator.processor.model.Membership.Mark;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the schema of a type that shares its table with others says of that. */
final class MembershipMethods {
    private final Membership membership;
    private final String constant;

    /** @param constants of the schema, from which the name of another is taken */
    MembershipMethods(Membership membership, Scope constants) {
        this.membership = membership;
        this.constant = constants.take("TYPE_MARKS");
    }

    FieldSpec marks() {
        // private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("type", "cust"));
        CodeBlock marks =
                membership.marks().stream().map(MembershipMethods::mark).collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(listOfMarks(), constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, marks)
                .build();
    }

    private static CodeBlock mark(Mark mark) {
        return CodeBlock.of(
                "$T.$L($S, $S)", Library.TYPE_MARK, mark.isWhole() ? "is" : "begins", mark.attribute(), mark.text());
    }

    List<MethodSpec> methods() {
        // @Override
        // public TableSchema<ShopItem> definition() {
        //     return ShopItemSchema.INSTANCE;
        // }
        //
        // @Override
        // public List<TypeMark> typeMarks() {
        //     return TYPE_MARKS;
        // }
        TypeName schema = Library.generic(Library.TABLE_SCHEMA, WildcardTypeName.subtypeOf(Object.class));
        return List.of(
                override("definition", schema)
                        .addStatement("return $T.$L", Names.schema(membership.sealed()), Names.INSTANCE)
                        .build(),
                override("typeMarks", listOfMarks())
                        .addStatement("return $L", constant)
                        .build());
    }

    private static TypeName listOfMarks() {
        return ParameterizedTypeName.get(ClassName.get(List.class), Library.TYPE_MARK);
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
