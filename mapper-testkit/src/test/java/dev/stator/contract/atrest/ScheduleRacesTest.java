package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.ObjectSweep;
import dev.stator.admin.ObjectSweep.Guard;
import dev.stator.admin.TableAdmin;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.Listing;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.s3.StoredObject;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The same writers and readers as in the schedules, with threads, on DynamoDB Local and the S3 server in the JVM: answers get lost, requests
 * are refused, writers crash between object and item, and a sweep runs beside them. The seed that is printed has the same calls and chances
 * again, though not the same order.
 */
@ExtendWith(StatorExtension.class)
class ScheduleRacesTest {
    private static final int ROUNDS = 300;
    private static final int WRITERS = 3;
    private static final double OFTEN = 0.15;

    /** The grace of a sweep that is told nothing else. */
    private static final Duration GRACE = Duration.ofHours(24);

    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems", "BatchWriteItem");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Set<String> labels = ConcurrentHashMap.newKeySet();
    private final AtomicLong swept = new AtomicLong();

    /** When the sweep believes it is: no object of this round is older than the grace, and every other one is. */
    private volatile Instant sweepTime = Instant.EPOCH;

    private S3Store store;
    private Stator calm;
    private final List<Stator> others = new ArrayList<>();
    private final List<ScheduledCalls> writers = new ArrayList<>();
    private DraftTable drafts;
    private PaperTable papers;
    private ObjectSweep sweep;

    @BeforeEach
    void connect(LocalDynamoDb server, LocalS3 s3, S3Store objects, Stator own) {
        System.out.println("races by the seed " + seed);
        store = objects;
        TinkKeys keys = TinkKeys.create();
        calm = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(keys)
                .s3(store)
                .build();
        TableAdmin admin = new TableAdmin(calm);
        admin.createIfMissing(DraftTable.SCHEMA);
        admin.createIfMissing(PaperTable.SCHEMA);
        drafts = new DraftTable(calm);
        papers = new PaperTable(calm);
        InstantSource time = () -> sweepTime;
        Stator sweeping = server.stator()
                .tablePrefix(own.tablePrefix())
                .s3(store)
                .clock(time.withZone(ZoneOffset.UTC))
                .build();
        sweep = new ObjectSweep(sweeping, store, DraftTable.SCHEMA, PaperTable.SCHEMA).acknowledge(Guard.values());
        Faults losing = Faults.create(seed);
        losing.onAll().withProbability(OFTEN).loseAnswer();
        losing.onAll().withProbability(OFTEN / 2).refuse();
        Faults crashing = Faults.create(seed);
        WRITES.forEach(write -> crashing.on(write).refuse());
        Stator faulty = connection(server, s3, losing, own.tablePrefix(), keys);
        Stator crashed = connection(server, s3, crashing, own.tablePrefix(), keys);
        others.addAll(List.of(sweeping, faulty, crashed));
        // a quarter of the writers dies after its objects were put, and for half of them answers are lost
        for (Stator each : List.of(calm, faulty, faulty, crashed)) {
            writers.add(new ScheduledCalls(each, random));
        }
    }

    private Stator connection(LocalDynamoDb server, LocalS3 s3, Faults faults, String prefix, TinkKeys keys) {
        return Stator.builder()
                .client(server.client(client -> client.httpClientBuilder(faults.httpClient())
                        .overrideConfiguration(twice -> twice.retryStrategy(attempts()))))
                .asyncClient(server.asyncClient(client -> client.httpClientBuilder(faults.asyncHttpClient())
                        .overrideConfiguration(twice -> twice.retryStrategy(attempts()))))
                .tablePrefix(prefix)
                .encryption(keys)
                .s3(s3.settings(faults).prefix(store.prefix()).build())
                .build();
    }

    /** Few, so that calls also fail for good. */
    private static StandardRetryStrategy attempts() {
        return StandardRetryStrategy.builder()
                .maxAttempts(2)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .circuitBreakerEnabled(false)
                .build();
    }

    @AfterEach
    void close() {
        calm.close();
        others.forEach(Stator::close);
    }

    @Test
    void noRaceLosesAValue() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                sweepTime = now().plus(GRACE);
                List<Future<?>> all = new ArrayList<>();
                all.add(threads.submit(this::sweep));
                all.add(threads.submit(() -> assertWhole()));
                for (int i = 0; i < WRITERS; i++) {
                    all.add(threads.submit(writer("r" + round + "." + i)));
                }
                for (Future<?> each : all) {
                    each.get();
                }
                if (round % 4 == 0) {
                    assertWhole(); // with nobody beside it
                }
            }
            assertThat(swept).as("objects swept beside writers").hasPositiveValue();
            sweepTime = now().plus(GRACE).plus(GRACE);
            sweep();
            assertThat(stored()).containsExactlyInAnyOrderElementsOf(references());
            assertWhole();
        } catch (Exception | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** In milliseconds, as the time in the keys of objects is: no object that is put from now on has an earlier one. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private void sweep() {
        swept.addAndGet(sweep.delete().deleted());
    }

    private Callable<?> writer(String name) {
        String label = name + (random.nextInt(4) == 0 ? "" : " of more than sixteen bytes");
        labels.add(label);
        ScheduledCalls.Call call = writers.get(random.nextInt(writers.size())).next(label);
        Runnable blocking = call.blocking();
        boolean waits = random.nextBoolean();
        return () -> {
            try {
                if (blocking == null || !waits) {
                    Futures.join(call.async().get());
                } else {
                    blocking.run();
                }
            } catch (StatorException e) {
                ScheduledCalls.requireHarmless(e);
                return e; // another was first, or there was no answer; what was written is looked at below
            }
            return label;
        };
    }

    /** Reads everything; beside writers as well. */
    private void assertWhole() {
        papers.scan().list().forEach(paper -> assertWhole(paper.label(), paper.body(), paper.page()));
        drafts.scan().list().forEach(draft -> assertWhole(draft.label(), draft.body(), draft.page()));
    }

    /** The page is read later than the item: it may be gone, if by then the item points to another. */
    private void assertWhole(String label, String body, S3Text page) {
        assertThat(label).isIn(labels);
        assertThat(body).isEqualTo("body " + label);
        try {
            assertThat(page.text()).isEqualTo("page " + label);
        } catch (ProtectedValueException e) {
            assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.OBJECT_MISSING);
            assertThat(references()).doesNotContain(page.value().pointer().key());
        }
    }

    private Set<String> stored() {
        Set<String> keys = new HashSet<>();
        String next = null;
        do {
            Listing page = Futures.join(store.objects(Face.BLOCKING).list(store.prefix(), next));
            page.objects().stream().map(StoredObject::key).forEach(keys::add);
            next = page.next();
        } while (next != null);
        return keys;
    }

    private Set<String> references() {
        Set<String> keys = new HashSet<>();
        for (String table : List.of(calm.tableName(DraftTable.SCHEMA), calm.tableName(PaperTable.SCHEMA))) {
            calm.client()
                    .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                    .items()
                    .forEach(item -> item.values().stream()
                            .filter(AttributeValue::hasM)
                            .map(pointer -> pointer.m().get("key").s())
                            .forEach(keys::add));
        }
        return keys;
    }
}
