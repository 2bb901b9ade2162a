package dev.stator;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import dev.stator.interceptor.MicrometerInterceptor;
import dev.stator.internal.Calls;
import dev.stator.internal.Operation;
import dev.stator.item.JsonTree;
import dev.stator.schema.Converter;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Which package may use which: the picture of the house, kept true by the build. */
@AnalyzeClasses(packages = "dev.stator", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule item_uses_nothing_of_stator = uses("item");

    @ArchTest
    static final ArchRule error_uses_nothing_of_stator = uses("error");

    @ArchTest
    static final ArchRule annotation_uses_only_the_converter = noClasses()
            .that()
            .resideInAPackage("dev.stator.annotation")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.stator..")
                    .and(doNot(resideInAPackage("dev.stator.annotation").or(isConverter()))));

    @ArchTest
    static final ArchRule schema_uses_item_error_and_annotation = uses("schema", "item", "error", "annotation");

    @ArchTest
    static final ArchRule expression_uses_schema_item_and_error = uses("expression", "schema", "item", "error");

    @ArchTest
    static final ArchRule the_spine_uses_no_feature = noClasses()
            .that()
            .resideOutsideOfPackage("dev.stator.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.stator.admin..");

    @ArchTest
    static final ArchRule enhanced_does_not_use_the_faces =
            uses("enhanced", "internal", "expression", "schema", "item", "error", "annotation");

    @ArchTest
    static final ArchRule only_the_bridge_needs_the_enhanced_client = noClasses()
            .that()
            .resideOutsideOfPackage("dev.stator.enhanced")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.stator.enhanced", "software.amazon.awssdk.enhanced..");

    @ArchTest
    static final ArchRule internal_does_not_use_the_faces = uses(
            "internal",
            "expression",
            "face",
            "schema",
            "item",
            "error",
            "annotation",
            "interceptor",
            "encryption",
            "s3",
            "transform",
            "vault",
            "wire");

    @ArchTest
    static final ArchRule wire_uses_only_item = uses("wire", "item");

    @ArchTest
    static final ArchRule interceptor_uses_only_error = uses("interceptor", "error");

    @ArchTest
    static final ArchRule only_its_interceptor_needs_micrometer = noClasses()
            .that()
            .doNotBelongToAnyOf(MicrometerInterceptor.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule query_does_not_use_the_faces =
            uses("query", "batch", "internal", "expression", "face", "schema", "item", "error", "annotation");

    @ArchTest
    static final ArchRule batch_does_not_use_the_faces = uses("batch", "internal", "face", "schema", "error");

    @ArchTest
    static final ArchRule transaction_does_not_use_the_faces =
            uses("transaction", "internal", "expression", "face", "schema", "error");

    @ArchTest
    static final ArchRule stream_uses_a_connection_schema_item_and_error = classes()
            .that()
            .resideInAPackage("dev.stator.stream")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.stator.stream",
                            "dev.stator.internal",
                            "dev.stator.schema",
                            "dev.stator.item",
                            "dev.stator.error")
                    .or(type(Stator.class))
                    .or(doNot(resideInAPackage("dev.stator.."))));

    @ArchTest
    static final ArchRule nothing_uses_stream = noClasses()
            .that()
            .resideOutsideOfPackage("dev.stator.stream")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.stator.stream");

    @ArchTest
    static final ArchRule only_readers_of_lambda_streams_need_the_events_of_lambda = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Lambda")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.amazonaws..");

    @ArchTest
    static final ArchRule only_json_trees_need_databind = noClasses()
            .that()
            .doNotBelongToAnyOf(JsonTree.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule compression_uses_annotation_error_and_transform =
            uses("compression", "annotation", "error", "transform");

    @ArchTest
    static final ArchRule only_its_frames_need_zstandard = onlyClassesNamed("dev\\.stator\\.compression\\.ZstdFrame")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.luben..");

    @ArchTest
    static final ArchRule encryption_uses_expression_schema_error_and_transform =
            uses("encryption", "expression", "schema", "error", "transform");

    @ArchTest
    static final ArchRule face_uses_nothing = uses("face");

    @ArchTest
    static final ArchRule vault_joins_the_engines =
            uses("vault", "compression", "encryption", "s3", "transform", "face", "schema", "error");

    @ArchTest
    static final ArchRule only_classes_named_after_it_need_tink = onlyClassesNamed("dev\\.stator\\.encryption\\.Tink.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto..");

    @ArchTest
    static final ArchRule only_classes_named_after_it_need_kms = onlyClassesNamed("dev\\.stator\\.encryption\\.Kms.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk.services.kms..");

    @ArchTest
    static final ArchRule transform_uses_item_and_error = uses("transform", "item", "error");

    @ArchTest
    static final ArchRule s3_does_not_use_the_faces =
            uses("s3", "transform", "face", "schema", "item", "error", "annotation");

    @ArchTest
    static final ArchRule only_stores_in_s3_need_its_client = onlyClassesNamed(
                    "dev\\.stator\\.s3\\.(S3Store|S3Calls|BlockingS3|AsyncS3|OfLength|S3Objects|S3Requests|MultipartUpload|Presigning)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk.services.s3..");

    /** Other generators go on where they stood when a JVM is restored from a snapshot: all that are restored draw the same numbers. */
    @ArchTest
    static final ArchRule random_numbers_are_not_repeated_after_a_snapshot = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class))
            .orShould()
            .callMethod(Math.class, "random");

    /** Both ask the connection for the call as it is made there, so that no request lacks a tenant's name before its keys. */
    @ArchTest
    static final ArchRule requests_are_sent_by_the_two_kinds_of_calls_only = noClasses()
            .that()
            .areNotAssignableTo(Operation.class)
            .and()
            .areNotAssignableTo(Calls.class)
            .should()
            .callMethodWhere(target(owner(assignableTo(Operation.class))).and(target(name("send"))));

    private static DescribedPredicate<JavaClass> isConverter() {
        return type(Converter.class);
    }

    /** To be followed by what no other class should do. */
    private static GivenClassesConjunction onlyClassesNamed(String pattern) {
        return noClasses().that().haveNameNotMatching(pattern);
    }

    /** Of Stator, the package uses itself and these. */
    private static ArchRule uses(String name, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = "dev.stator." + name;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "dev.stator." + others[i];
        }
        return classes()
                .that()
                .resideInAPackage("dev.stator." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(doNot(resideInAPackage("dev.stator.."))));
    }
}
