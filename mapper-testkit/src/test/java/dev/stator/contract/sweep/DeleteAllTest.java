package dev.stator.contract.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.batch.BatchWriteException;
import dev.stator.error.AccessDeniedException;
import dev.stator.error.InvalidTokenException;
import dev.stator.query.Page;
import dev.stator.query.UnfinishedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** All that is found is deleted in batches and counted, and nothing else. */
@ExtendWith(StatorExtension.class)
class DeleteAllTest {
    private final Wire wire = new Wire();
    private Stator wired;
    private JobTable jobs;

    @BeforeEach
    void sixtyJobsAndThreeOthers(Stator stator, LocalDynamoDb server) {
        new JobTable(stator).putAll(of("q1", 60));
        new JobTable(stator).putAll(of("q2", 3));
        wired = wire.stator(server, stator);
        jobs = new JobTable(wired);
    }

    @AfterEach
    void close() {
        wired.close();
    }

    private static List<Job> of(String queue, int size) {
        return LongStream.range(0, size)
                .mapToObj(number -> Job.of(queue, number))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void thoseOfAQueryAreDeletedAndNoOthers(Face face) {
        assertThat(face.delete(jobs, "q1")).isEqualTo(60);
        assertThat(jobs.scan().list()).containsExactlyInAnyOrderElementsOf(of("q2", 3));
        assertThat(face.delete(jobs, "q1")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void keysAreReadAndBatchesAreFull(Face face) {
        face.deletePages(jobs, "q1", 7);
        assertThat(wire.sent(QueryRequest.class)).hasSize(9).allSatisfy(query -> {
            assertThat(query.projectionExpression()).isEqualTo("#0, #1");
            assertThat(query.returnConsumedCapacity()).isNull();
        });
        assertThat(wire.sent(BatchWriteItemRequest.class))
                .extracting(
                        batch -> batch.requestItems().values().iterator().next().size())
                .containsExactlyInAnyOrder(25, 25, 10);
    }

    @ParameterizedTest
    @EnumSource
    void filterOrderAndLimitAreThoseOfTheReading(Face face) {
        assertThat(face.delete(jobs, "q1", JobTable.STATE.eq("odd"), 4)).isEqualTo(4);
        assertThat(jobs.query("q1").where(JobTable.STATE.eq("odd")).descending().first())
                .contains(Job.of("q1", 51));
        assertThat(jobs.query("q1").count()).isEqualTo(56);
    }

    @ParameterizedTest
    @EnumSource
    void ofAnIndexTheItemsOfTheTableAreDeleted(Face face) {
        assertThat(face.deleteByState(jobs, "odd")).isEqualTo(31);
        assertThat(jobs.scan().list()).hasSize(32).extracting(Job::state).containsOnly("even");
    }

    @ParameterizedTest
    @EnumSource
    void aScanIsDeletedInSegments(Face face) {
        assertThat(face.deleteAll(jobs, 4)).isEqualTo(63);
        assertThat(wire.sent(ScanRequest.class))
                .hasSize(4)
                .extracting(ScanRequest::segment)
                .containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(jobs.scan().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftUnprocessedIsSentAgain(Face face) {
        wire.leaveOneBatch();
        assertThat(face.delete(jobs, "q1")).isEqualTo(60);
        assertThat(wire.sent(BatchWriteItemRequest.class)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureTellsWhatIsDeletedAndTheSameAgainGoesOn(Face face) {
        AtomicInteger batches = new AtomicInteger();
        wire.before(request -> {
            if (request instanceof BatchWriteItemRequest && batches.getAndIncrement() == 1) {
                throw Wire.refusal("AccessDeniedException");
            }
        });
        UnfinishedException failure =
                catchThrowableOfType(UnfinishedException.class, () -> face.deletePages(jobs, "q1", 25));
        assertThat(failure)
                .hasMessageMatching("delete all of query jobs: \\d+ deleted, 25 not known to be deleted,"
                        + " the first jobs\\[queue=q1, number=\\d+]; the rest was not begun, see the cause");
        assertThat(failure.done()).isEqualTo(60 - jobs.query("q1").count());
        assertThat(failure.conflicts()).isZero();
        assertThat(failure.keys()).hasSize(25);
        assertThat(failure.key()).contains(failure.keys().get(0).text());
        assertThat(failure.table()).contains("jobs");
        assertThat(failure.getCause())
                .isInstanceOf(BatchWriteException.class)
                .hasCauseInstanceOf(AccessDeniedException.class);

        assertThat(face.delete(jobs, "q1")).isEqualTo(60 - failure.done());
        assertThat(jobs.query("q1").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatCannotBeReadIsAFailureOfTheWhole(Face face) {
        wire.before(request -> {
            if (request instanceof QueryRequest query && query.hasExclusiveStartKey()) {
                throw Wire.refusal("AccessDeniedException");
            }
        });
        assertThatThrownBy(() -> face.deletePages(jobs, "q1", 25))
                .isInstanceOf(UnfinishedException.class)
                .hasMessage("delete all of query jobs: 25 deleted; the rest was not begun, see the cause")
                .hasCauseInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingWasBegunTheReadingFailsAsEver(Face face) {
        wire.before(request -> {
            throw Wire.refusal("AccessDeniedException");
        });
        assertThatThrownBy(() -> face.delete(jobs, "q1")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTokenGoesOnWhereAPageEnded() {
        Page<Job> page = jobs.query("q1").limit(50).page();
        String token = page.token().orElseThrow();
        assertThat(jobs.query("q1").startAt(token).deleteAll()).isEqualTo(10);
        assertThat(jobs.query("q1").list()).isEqualTo(page.items());
        assertThatThrownBy(() -> jobs.query("q2").startAt(token).deleteAll()).isInstanceOf(InvalidTokenException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aRateLimitCountsReadingAndDeleting(Face face) {
        JobTable table = jobs;
        long gone = face == Face.BLOCKING
                ? table.query("q1").rateLimit(1_000).deleteAll()
                : Face.joined(table.async().query("q1").rateLimit(1_000).deleteAll());
        assertThat(gone).isEqualTo(60);
        assertThat(wire.sent(QueryRequest.class))
                .extracting(QueryRequest::returnConsumedCapacity)
                .containsOnly(ReturnConsumedCapacity.TOTAL);
        assertThat(wire.sent(BatchWriteItemRequest.class))
                .extracting(BatchWriteItemRequest::returnConsumedCapacity)
                .containsOnly(ReturnConsumedCapacity.TOTAL);
    }

    @Test
    void anInterruptedThreadStaysSoAndIsToldWhatWasDone() {
        Thread caller = Thread.currentThread();
        wire.before(request -> {
            if (request instanceof QueryRequest query && query.hasExclusiveStartKey()) {
                caller.interrupt();
            }
        });
        try {
            assertThatThrownBy(() -> jobs.query("q1").pageSize(25).deleteAll()).isInstanceOf(UnfinishedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        wire.before(request -> {});
        assertThat(jobs.query("q1").count()).isPositive();
    }
}
