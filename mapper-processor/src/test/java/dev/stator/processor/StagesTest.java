package dev.stator.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;

/** The packages are the stages of the pipeline, and none looks back. */
@AnalyzeClasses(packages = "dev.stator.processor", importOptions = DoNotIncludeTests.class)
class StagesTest {
    private static final String ROOT = "dev.stator.processor";

    @ArchTest
    static final ArchRule compilerElementsStopAtReading = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".problem", ROOT + ".draft", ROOT + ".model", ROOT + ".check", ROOT + ".generate")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "javax.lang.model.element..", "javax.lang.model.type..", "javax.lang.model.util..")
                    .and(not(equivalentTo(Modifier.class))));

    @ArchTest
    static final ArchRule readingKnowsNoLaterStage = noClasses()
            .that()
            .resideInAPackage(ROOT + ".read")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".check", ROOT + ".generate");

    @ArchTest
    static final ArchRule checkingKnowsDraftsOnly = noClasses()
            .that()
            .resideInAPackage(ROOT + ".check")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".generate");

    @ArchTest
    static final ArchRule generatingKnowsTheModelOnly = noClasses()
            .that()
            .resideInAPackage(ROOT + ".generate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".check", ROOT + ".draft", ROOT + ".problem");

    @ArchTest
    static final ArchRule theModelKnowsNothing = noClasses()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT, ROOT + ".read", ROOT + ".check", ROOT + ".draft", ROOT + ".problem", ROOT + ".generate");

    @ArchTest
    static final ArchRule nothingOfTheCoreIsOnTheProcessorsPath = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.stator", "dev.stator.annotation..", "dev.stator.schema..", "dev.stator.item..");
}
