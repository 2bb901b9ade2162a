package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.face.Face;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same writers and readers as in the schedules, with threads, on DynamoDB Local and the S3 server in the JVM. */
@ExtendWith(StatorExtension.class)
class ScheduleRacesTest {
    private static final int ROUNDS = 200;
    private static final int THREADS = 4;
    private static final String ID = "x";

    private Stator stator;
    private DraftTable drafts;
    private PaperTable papers;
    private S3Store store;

    @BeforeEach
    void connect(LocalDynamoDb server, S3Store objects, Stator own) {
        store = objects;
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
        drafts = new DraftTable(stator);
        papers = new PaperTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    @Test
    void noRaceLosesAValue() throws InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            papers.put(Paper.of(ID, "the first, of more than sixteen bytes"));
            for (int round = 0; round < ROUNDS; round++) {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    String label = round + "." + i + (random.nextBoolean() ? " of more than sixteen bytes" : "");
                    all.add(threads.submit(work(random.nextInt(7), label)));
                }
                for (Future<?> each : all) {
                    each.get();
                }
                assertWhole();
            }
            assertThat(store.objects(Face.BLOCKING)
                            .list(store.prefix(), null)
                            .join()
                            .objects())
                    .isNotEmpty();
        } catch (ExecutionException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<?> work(int kind, String label) {
        return switch (kind) {
            case 0 -> () -> drafts.put(Draft.of(ID, label));
            case 1 -> () -> drafts.async().put(Draft.of(ID, label)).join();
            case 2 -> () -> drafts.delete(ID);
            case 3 -> () -> drafts.get(ID).map(drafts::put);
            case 4 -> () -> drafts.get(ID).map(ScheduleRacesTest::whole);
            default -> () -> change(label);
        };
    }

    private Object change(String label) {
        Paper read = papers.get(ID).orElseThrow();
        Paper next = Paper.of(ID, label);
        try {
            return papers.put(new Paper(ID, label, next.body(), next.page(), read.version()));
        } catch (ConditionFailedException e) {
            return e; // another was first
        }
    }

    private void assertWhole() {
        drafts.get(ID).ifPresent(ScheduleRacesTest::whole);
        Paper paper = papers.get(ID).orElseThrow();
        assertThat(paper.body()).isEqualTo("body " + paper.label());
        assertThat(paper.page().text()).isEqualTo("page " + paper.label());
    }

    /** No object is deleted here but those of writes that were refused. */
    private static Draft whole(Draft draft) {
        assertThat(draft.body()).isEqualTo("body " + draft.label());
        assertThat(draft.page().text()).isEqualTo("page " + draft.label());
        return draft;
    }
}
