package dev.stator.contract.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.VersionConflictException;
import dev.stator.query.UnfinishedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/** Items with a version are deleted one by one, in the version that was read. */
@ExtendWith(StatorExtension.class)
class DeleteVersionedTest {
    private final Wire wire = new Wire();
    private Stator wired;
    private DraftTable drafts;
    private DraftTable others;

    @BeforeEach
    void tenDrafts(Stator stator, LocalDynamoDb server) {
        others = new DraftTable(stator);
        for (int i = 0; i < 10; i++) {
            others.put(Draft.of("a1", "d" + i));
        }
        wired = wire.stator(server, stator);
        drafts = new DraftTable(wired);
    }

    @AfterEach
    void close() {
        wired.close();
    }

    private static boolean deletes(SdkRequest request, String id) {
        return request instanceof DeleteItemRequest delete
                && AttributeValue.fromS(id).equals(delete.key().get("id"));
    }

    @ParameterizedTest
    @EnumSource
    void eachIsDeletedInTheVersionThatWasRead(Face face) {
        assertThat(face.delete(drafts, "a1")).isEqualTo(10);
        assertThat(wire.sent(DeleteItemRequest.class)).hasSize(10).allSatisfy(delete -> {
            assertThat(delete.conditionExpression()).isEqualTo("#0 = :0");
            assertThat(delete.expressionAttributeNames()).containsEntry("#0", "version");
        });
        assertThat(wire.most()).isLessThanOrEqualTo(8);
        assertThat(drafts.scan().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void oneThatWasChangedMeanwhileStaysAndIsTold(Face face) {
        wire.before(request -> {
            if (deletes(request, "d4")) {
                others.update("a1", "d4").set(DraftTable.TEXT, "changed").returnNew();
            }
        });
        UnfinishedException conflict = catchThrowableOfType(UnfinishedException.class, () -> face.delete(drafts, "a1"));
        assertThat(conflict)
                .hasMessage("delete all of query drafts: 9 deleted, 1 not, for they have another version than the one"
                        + " that was read, the first drafts[author=a1, id=d4]; all others were deleted, see the cause");
        assertThat(conflict.done()).isEqualTo(9);
        assertThat(conflict.conflicts()).isEqualTo(1);
        assertThat(conflict.keys()).hasToString("[drafts[author=a1, id=d4]]");
        assertThat(conflict.getCause()).isInstanceOf(VersionConflictException.class);
        assertThat(drafts.query("a1").list()).extracting(Draft::text).containsExactly("changed");

        wire.before(request -> {});
        assertThat(face.delete(drafts, "a1")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsGoneMeanwhileIsNeitherCountedNorAConflict(Face face) {
        wire.before(request -> {
            if (deletes(request, "d4")) {
                others.delete("a1", "d4");
            }
        });
        assertThat(face.delete(drafts, "a1")).isEqualTo(9);
        assertThat(drafts.scan().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void oneWhoseAnswerIsLostIsCounted(Face face) {
        AtomicBoolean lost = new AtomicBoolean();
        wire.after(request -> {
            if (deletes(request, "d4") && lost.compareAndSet(false, true)) {
                throw SdkClientException.create("lost", new UncheckedIOException(new IOException("lost")).getCause());
            }
        });
        assertThat(face.delete(drafts, "a1")).isEqualTo(10);
        assertThat(lost).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aVersionThatIsNoNumberIsComparedAsItIs(Face face) {
        for (String id : List.of("d4", "d5")) {
            wired.client()
                    .updateItem(update -> update.tableName(wired.tableName(DraftTable.SCHEMA))
                            .key(DraftSchema.key("a1", id).attributes())
                            .updateExpression("SET version = :v")
                            .expressionAttributeValues(Map.of(":v", AttributeValue.fromS("first"))));
        }
        wire.before(request -> {
            if (deletes(request, "d4")) {
                others.update("a1", "d4").set(DraftTable.VERSION, 7L).run();
            }
        });
        UnfinishedException conflict = catchThrowableOfType(UnfinishedException.class, () -> face.delete(drafts, "a1"));
        assertThat(conflict.done()).isEqualTo(9);
        assertThat(conflict.getCause())
                .isInstanceOf(VersionConflictException.class)
                .hasMessageEndingWith("the version that was read was expected, and 7 is stored");
        assertThat(drafts.query("a1").list()).extracting(Draft::version).containsExactly(7L);
    }

    @Test
    void anIndexMustHoldTheVersion() {
        assertThat(drafts.byText("text").limit(3).deleteAll()).isEqualTo(3);
        assertThatThrownBy(() -> drafts.byTextOnly("text").deleteAll())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("query drafts, index byTextOnly: the index does not have the attribute 'version'");
        assertThat(drafts.scan().count()).isEqualTo(7);
    }
}
