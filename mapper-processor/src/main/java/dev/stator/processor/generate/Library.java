package dev.stator.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** The types that generated code uses, by name: the processor runs without the core on its own path. */
final class Library {
    static final ClassName ITEM_READER = item("ItemReader");
    static final ClassName ITEM_WRITER = item("ItemWriter");
    static final ClassName ATTRIBUTE_NAMES = item("AttributeNames");
    static final ClassName ATTRIBUTE_TYPE = item("AttributeType");
    static final ClassName CODEC_EXCEPTION = item("CodecException");
    static final ClassName STRING_FORM = item("StringForm");
    static final ClassName NUMBER_FORM = item("NumberForm");
    static final ClassName STORED_VALUE = item("StoredValue");
    static final ClassName ATTRIBUTE_VALUE_READER = item("AttributeValueReader");
    static final ClassName ATTRIBUTE_VALUE_WRITER = item("AttributeValueWriter");
    static final ClassName S3_PLAIN = ClassName.get("dev.stator.s3", "S3Plain");
    static final ClassName JSON_TREE = item("JsonTree");

    static final ClassName ATTRIBUTE_VALUE =
            ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue");

    /** {@code Map<String, AttributeValue>}. */
    static final TypeName ITEM = generic(ClassName.get(Map.class), ClassName.get(String.class), ATTRIBUTE_VALUE);

    static final ClassName SCHEMA = schema("Schema");
    static final ClassName TABLE_SCHEMA = schema("TableSchema");
    static final ClassName SEALED_TABLE_SCHEMA = schema("SealedTableSchema");
    static final ClassName TYPE_MARK = schema("TypeMark");
    static final ClassName KEY = schema("Key");
    static final ClassName KEY_TEMPLATE = schema("KeyTemplate");
    static final ClassName NEW_IDS = schema("NewIds");
    static final ClassName DERIVED_KEY = schema("DerivedKey");
    static final ClassName KEY_PARTS = schema("KeyParts");
    static final ClassName KEY_ATTRIBUTE = schema("KeyAttribute");
    static final ClassName INDEX = schema("Index");
    static final ClassName PROTECTION = schema("Protection");
    static final ClassName TRANSFORM = schema("Transform");
    static final ClassName GENERATION = schema("Generation");
    static final ClassName GENERATED_ATTRIBUTE = schema("GeneratedAttribute");
    static final ClassName DOCUMENT_PATH = expression("DocumentPath");

    static final ClassName ID = ClassName.get("dev.stator.annotation", "Id");
    static final ClassName COMPRESSION = ClassName.get("dev.stator.annotation", "Compression");
    static final ClassName PROJECTION = ClassName.get("dev.stator.annotation", "Projection");

    static final ClassName STREAM_VIEW = ClassName.get("dev.stator.annotation", "StreamView");

    static final ClassName INVALID_KEY = ClassName.get("dev.stator.error", "InvalidKeyException");

    static final ClassName STATOR = root("Stator");
    static final ClassName TABLE = root("EntityTable");
    static final ClassName BATCH_TABLE = root("BatchTable");
    static final ClassName ASYNC_TABLE = root("AsyncTable");
    static final ClassName ASYNC_BATCH_TABLE = root("AsyncBatchTable");
    static final ClassName ATTEMPT_TABLE = root("AttemptTable");
    static final ClassName ASYNC_ATTEMPT_TABLE = root("AsyncAttemptTable");
    static final ClassName TABLE_CONTEXT = root("TableContext");
    static final ClassName OUTCOME = root("Outcome");
    static final ClassName UPDATE = root("Update");
    static final ClassName ASYNC_UPDATE = root("AsyncUpdate");
    static final ClassName ATTEMPT_UPDATE = root("AttemptUpdate");
    static final ClassName ASYNC_ATTEMPT_UPDATE = root("AsyncAttemptUpdate");
    static final ClassName REQUEST_OPTIONS =
            ClassName.get("software.amazon.awssdk.awscore", "AwsRequestOverrideConfiguration", "Builder");

    /** Without a date, so that the same source gives the same file. */
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.stator.processor.StatorProcessor")
            .build();

    /** Generated code handles null everywhere; in a package that is null-marked it must say so. */
    static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    static final ClassName SELECTION = query("Selection");

    private Library() {}

    /** {@code @SuppressWarnings("deprecation")}; nothing where there is nothing to suppress. */
    static List<AnnotationSpec> suppress(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return warnings.isEmpty() ? List.of() : List.of(annotation.build());
    }

    /** {@code raw<arguments>}. */
    static TypeName generic(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }

    /** A class of the expression package. */
    static ClassName expression(String name) {
        return ClassName.get("dev.stator.expression", name);
    }

    /** A class of the schema package. */
    static ClassName schema(String name) {
        return ClassName.get("dev.stator.schema", name);
    }

    /** A class of the query package. */
    static ClassName query(String name) {
        return ClassName.get("dev.stator.query", name);
    }

    private static ClassName item(String name) {
        return ClassName.get("dev.stator.item", name);
    }

    private static ClassName root(String name) {
        return ClassName.get("dev.stator", name);
    }
}
