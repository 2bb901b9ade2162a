package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Difference;
import dev.stator.admin.TableAdmin;
import dev.stator.admin.TableDescription;
import dev.stator.annotation.StreamView;
import dev.stator.error.TableDriftException;
import dev.stator.schema.TableSchema;
import dev.stator.testkit.StatorExtension;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Streams of tables: made with the table, described, and compared with the schema. */
@ExtendWith(StatorExtension.class)
class StreamTablesTest {
    static Stream<TableSchema<?>> views() {
        return Stream.of(
                Views_KeysTable.SCHEMA, Views_AfterTable.SCHEMA, Views_BeforeTable.SCHEMA, Views_BothTable.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aCreatedTableHasTheStreamOfItsSchema(TableSchema<?> schema, Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        TableDescription table = admin.create(schema);
        assertThat(table.streamView()).isEqualTo(schema.streamView()).isNotEqualTo(StreamView.NONE);
        assertThat(table.streamArn())
                .hasValueSatisfying(arn ->
                        assertThat(arn).contains("table/" + stator.tablePrefix() + schema.tableName() + "/stream/"));
        admin.verify(schema);
    }

    @Test
    void aTableWithoutAStreamHasNone(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        TableDescription table = admin.create(Views_WithoutTable.SCHEMA);
        assertThat(table.streamView()).isEqualTo(StreamView.NONE);
        assertThat(table.streamArn()).isEmpty();
        admin.verify(Views_WithoutTable.SCHEMA);
    }

    @Test
    void aTableThatIsCreatedAtFirstUseHasItsStream(Stator stator) {
        new Views_KeysTable(stator).put(new Views.Keys("a", 1));
        assertThat(new TableAdmin(stator).describe(Views_KeysTable.SCHEMA).streamView())
                .isEqualTo(StreamView.KEYS_ONLY);
    }

    @Test
    void anotherStreamIsDrift(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        admin.create(Views_BothTable.SCHEMA);
        setStream(stator, null);
        assertDrift(admin, "stream: the schema has NEW_AND_OLD_IMAGES, the table has none");
        assertThat(admin.describe(Views_BothTable.SCHEMA).streamArn()).isEmpty();
        setStream(stator, StreamViewType.KEYS_ONLY);
        assertDrift(admin, "stream: the schema has NEW_AND_OLD_IMAGES, the table has KEYS_ONLY");
    }

    @Test
    void aStreamThatTheSchemaDoesNotAskForIsDrift(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        admin.create(Views_WithoutTable.SCHEMA);
        stator.client()
                .updateTable(request -> request.tableName(stator.tableName(Views_WithoutTable.SCHEMA))
                        .streamSpecification(
                                stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE)));
        assertThatThrownBy(() -> admin.verify(Views_WithoutTable.SCHEMA))
                .isInstanceOf(TableDriftException.class)
                .hasMessageContaining("stream: the schema has none, the table has NEW_IMAGE");
    }

    private static void assertDrift(TableAdmin admin, String sentence) {
        assertThat(admin.drift(Views_BothTable.SCHEMA).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Difference.Kind.STREAM_VIEW);
                    assertThat(difference).hasToString(sentence);
                });
    }

    private static void setStream(Stator stator, @Nullable StreamViewType view) {
        stator.client()
                .updateTable(request -> request.tableName(stator.tableName(Views_BothTable.SCHEMA))
                        .streamSpecification(
                                stream -> stream.streamEnabled(view != null).streamViewType(view)));
    }
}
