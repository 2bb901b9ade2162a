package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the processes of a schedule do to two items, one of them with a version, and what must hold after each step. */
final class ScheduledWork {
    private static final String ID = "x";

    private final Schedule schedule;
    private final ScheduledDynamoDb dynamoDb;
    private final InMemoryObjects objects;
    private final DraftTable drafts;
    private final PaperTable papers;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> put = new HashSet<>();
    private int processes;

    ScheduledWork(Schedule schedule, ScheduledDynamoDb dynamoDb, TinkKeys keys) {
        this.schedule = schedule;
        this.dynamoDb = dynamoDb;
        dynamoDb.begin(schedule);
        objects = new InMemoryObjects(Clock.systemUTC(), schedule);
        Stator stator = Stator.builder()
                .asyncClient(dynamoDb)
                .encryption(keys)
                .s3(S3Store.over("", "app/", objects, objects))
                .createMissingTables(false)
                .build();
        drafts = new DraftTable(stator);
        papers = new PaperTable(stator);
    }

    /** How many objects were put. */
    int run() {
        int count = 3 + schedule.random().nextInt(5);
        for (int i = 0; i < count; i++) {
            add(schedule.random().nextInt(14));
        }
        schedule.run(this::check);
        schedule.calm();
        processes += 3;
        schedule.process("sweeps at last", this::sweep);
        schedule.run(this::check);
        assertThat(objects.keys()).as("objects after the last sweep").containsExactlyInAnyOrderElementsOf(references());
        schedule.process("reads at last", () -> drafts.async().get(ID).thenCompose(this::read));
        schedule.process("reads papers at last", () -> papers.async().get(ID));
        schedule.run(this::check);
        assertEnds();
        return put.size();
    }

    private void assertEnds() {
        for (int i = 0; i < processes; i++) {
            Throwable failure = schedule.failure(i);
            assertThat(failure instanceof CompletionException ? failure.getCause() : failure)
                    .as("what process " + i + " ended with")
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            known -> assertThat(known).isInstanceOf(StatorException.class),
                            lost -> assertThat(lost).isInstanceOf(SweepFailed.class));
        }
        for (int i = processes - 3; i < processes; i++) {
            assertThat(schedule.failure(i))
                    .as("what process " + i + " ended with")
                    .isNull();
        }
    }

    /** A step of a sweep that failed. */
    private static final class SweepFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void add(int kind) {
        String label = "w" + processes + (schedule.random().nextInt(4) == 0 ? "" : " of more than sixteen bytes");
        labels.add(label);
        processes++;
        switch (kind) {
            case 0, 1 ->
                schedule.process(
                        "puts a draft",
                        () -> drafts.async().put(Draft.of(ID, label)).thenAccept(done -> assertWritten(label)));
            case 2 ->
                schedule.process(
                        "creates a draft",
                        () -> drafts.async().create(Draft.of(ID, label)).thenAccept(done -> assertWritten(label)));
            case 3 ->
                schedule.process(
                        "updates a draft",
                        () -> drafts.async()
                                .update(ID)
                                .set(DraftTable.LABEL, label)
                                .set(DraftTable.BODY, "body " + label)
                                .set(DraftTable.PAGE, S3Text.of("page " + label))
                                .run());
            case 4 -> schedule.process("deletes a draft", () -> drafts.async().delete(ID));
            case 5 -> schedule.process("puts a draft again", this::putAgain);
            case 6 ->
                schedule.process("reads drafts", () -> drafts.async().get(ID).thenCompose(this::read));
            case 7 ->
                schedule.process(
                        "scans drafts",
                        () -> drafts.async()
                                .scan()
                                .list()
                                .thenCompose(all -> read(all.stream().findFirst())));
            case 8 -> schedule.process("puts a paper", () -> papers.async().put(Paper.of(ID, label)));
            case 9, 10 -> schedule.process("changes a paper", () -> change(label));
            case 11 ->
                schedule.process(
                        "deletes a paper",
                        () -> papers.async()
                                .get(ID)
                                .thenCompose(found -> found.isEmpty()
                                        ? CompletableFuture.completedFuture(null)
                                        : papers.async().delete(found.get())));
            default -> schedule.process("sweeps", this::sweep);
        }
    }

    /** A writer who is told of success has written. */
    private void assertWritten(String label) {
        noteWritten();
        assertThat(written).contains(label);
    }

    private void noteWritten() {
        dynamoDb.items().values().forEach(item -> written.add(item.get("label").s()));
    }

    private CompletableFuture<?> putAgain() {
        return drafts.async()
                .get(ID)
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : drafts.async().put(found.get()));
    }

    /** Another value, or the one that was read with its object. */
    private CompletableFuture<?> change(String label) {
        boolean keeps = schedule.random().nextBoolean();
        return papers.async().get(ID).thenCompose(found -> {
            Paper read = found.orElse(Paper.of(ID, label));
            Paper changed = new Paper(ID, label, "body " + label, S3Text.of("page " + label), read.version());
            return papers.async().put(keeps ? read : changed);
        });
    }

    private CompletableFuture<?> read(Optional<Draft> found) {
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Draft read = found.get();
        assertThat(read.label()).isIn(written);
        assertThat(read.body()).isEqualTo("body " + read.label());
        return read.page().textAsync().handle((text, failure) -> {
            if (failure == null) {
                assertThat(text).isEqualTo("page " + read.label());
            } else if (cause(failure) instanceof ProtectedValueException lost) {
                assertThat(lost.reason()).isEqualTo(ProtectedValueException.Reason.OBJECT_MISSING);
                assertThat(stillPointsTo(read))
                        .as("the item points to what is gone")
                        .isFalse();
            }
            return null;
        });
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    private boolean stillPointsTo(Draft read) {
        return references().contains(read.page().value().pointer().key());
    }

    /** List, scan, delete, as the sweep does; its grace is that who put an object has ended. */
    private CompletableFuture<?> sweep() {
        return schedule.call(
                        "sweep lists",
                        false,
                        attempt ->
                                objects.keys().stream().filter(schedule::isOld).toList())
                .thenCompose(old -> schedule.call("sweep scans", false, attempt -> {
                    Set<String> referenced = references();
                    return old.stream().filter(key -> !referenced.contains(key)).toList();
                }))
                .thenCompose(orphans -> {
                    List<CompletableFuture<Void>> all = new ArrayList<>();
                    orphans.forEach(key -> all.add(objects.delete(key)));
                    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
                })
                .exceptionally(failure -> {
                    throw new SweepFailed();
                });
    }

    private Set<String> references() {
        Set<String> referenced = new HashSet<>();
        dynamoDb.items()
                .values()
                .forEach(item -> item.values().forEach(value -> {
                    if (value.hasM()) {
                        referenced.add(value.m().get("key").s());
                    }
                }));
        return referenced;
    }

    /** Every item is of one write, and all it points to is there. */
    private void check() {
        noteWritten();
        Set<String> there = Set.copyOf(objects.keys());
        put.addAll(there);
        assertThat(there).as("objects that items point to").containsAll(references());
        dynamoDb.items().forEach((name, item) -> {
            assertThat(item.get("label").s()).isIn(labels);
            AttributeValue body = item.get("body");
            if (body.s() != null) {
                assertThat(body.s()).isEqualTo("body " + item.get("label").s());
            }
        });
    }
}
