package dev.stator.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncTable;
import dev.stator.AttemptTable;
import dev.stator.EntityTable;
import dev.stator.schema.Schema;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A native image has what its builder can see in the code: nothing of Stator is found by its name at run time. Lambdas, records and switches
 * are made by {@code invokedynamic}, which the builder sees.
 */
class NoReflectionTest {
    private static JavaClasses classes;

    @BeforeAll
    static void imports() {
        JavaClasses all = new ClassFileImporter().importPackages("dev.stator");
        String library = place(all.get(Schema.class)).replace("dev/stator/schema/Schema.class", "");
        classes = all.that(DescribedPredicate.describe(
                "of mapper-core, or generated", each -> place(each).startsWith(library) || isGenerated(each)));
    }

    @Test
    void nothing_uses_reflection_method_handles_or_services() {
        hold(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun.misc..")
                        .or(type(ServiceLoader.class))
                        .or(type(ResourceBundle.class))
                        .or(type(ClassLoader.class))));
    }

    @Test
    void a_class_is_asked_for_its_name_and_its_instances_only() {
        hold(noClasses()
                .should()
                .callMethodWhere(target(owner(type(Class.class)))
                        .and(target(not(nameMatching(
                                "getName|getSimpleName|isInstance|cast|equals|hashCode" + "|desiredAssertionStatus")))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Thread.class))).and(target(name("getContextClassLoader")))));
    }

    @Test
    void the_library_and_the_generated_code_of_tables_documents_and_handles_are_looked_at() {
        assertThat(classes.contain(Schema.class)).isTrue();
        assertThat(classes.contain(LotTable.class)).isTrue();
        assertThat(classes.contain(LotTable.Async.class)).isTrue();
        assertThat(classes.contain(LotSchema.class)).isTrue();
        assertThat(classes.contain(LotSchema.Path.class)).isTrue();
        assertThat(classes.contain(Lot.class)).isFalse();
        assertThat(classes.contain(NoReflectionTest.class)).isFalse();
    }

    private static void hold(ArchRule rule) {
        rule.check(classes);
    }

    private static String place(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString();
    }

    /** The annotation {@code @Generated} is not in class files. */
    private static boolean isGenerated(JavaClass type) {
        return type.isAssignableTo(Schema.class)
                || type.isAssignableTo(EntityTable.class)
                || type.isAssignableTo(AsyncTable.class)
                || type.isAssignableTo(AttemptTable.class)
                || type.isAssignableTo(AsyncAttemptTable.class)
                || type.getEnclosingClass().map(NoReflectionTest::isGenerated).orElse(false);
    }
}
