package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.ObjectSweep;
import dev.stator.admin.ObjectSweep.Guard;
import dev.stator.admin.ObjectSweepReport;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.face.Futures;
import dev.stator.s3.S3Store;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the processes of a schedule do to items of two tables, one of them with versions, and what must hold after each step. */
final class ScheduledWork {
    private final Schedule schedule;
    private final ScheduledItems items;
    private final InMemoryObjects objects;
    private final ScheduledRotation rotation;
    private final ObjectSweep sweep;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> put = new HashSet<>();

    ScheduledWork(Schedule schedule, Rotation keys) {
        this.schedule = schedule;
        items = new ScheduledItems(schedule);
        ScheduledDynamoDb dynamoDb = new ScheduledDynamoDb(schedule, items);
        objects = new InMemoryObjects(schedule.clock(), new ScheduledGate(schedule, false));
        S3Store store = S3Store.over("", "app/", objects.through(new ScheduledGate(schedule, true)), objects);
        rotation = new ScheduledRotation(
                schedule,
                keys,
                own -> Stator.builder()
                        .client(dynamoDb.client())
                        .asyncClient(dynamoDb.asyncClient())
                        .encryption(own)
                        .s3(store)
                        .clock(schedule.clock())
                        .createMissingTables(false)
                        .build());
        sweep = new ObjectSweep(rotation.before(), store, DraftTable.SCHEMA, PaperTable.SCHEMA);
    }

    /** First some writers, and when what they put is old some more, beside readers, sweeps and jobs; some of them have the new keys promoted. */
    void run() {
        for (int i = schedule.random().nextInt(3); i >= 0; i--) {
            addWriter(rotation.before());
        }
        schedule.run(this::check);
        schedule.passGrace();
        int count = 3 + schedule.random().nextInt(4);
        int promotion = schedule.random().nextInt(count + 1);
        for (int i = 0; i < count; i++) {
            add(schedule.random().nextInt(12), i < promotion ? rotation.prepared() : rotation.during());
        }
        schedule.run(this::check);
        schedule.calm();
        int last = schedule.processes();
        rotation.addLastJobs();
        schedule.run(this::check);
        schedule.passGrace();
        schedule.waitingProcess("sweeps at last", () -> sweep(true));
        schedule.run(this::check);
        assertThat(objects.keys()).as("objects after the last sweep").containsExactlyInAnyOrderElementsOf(references());
        schedule.waitingProcess("reads at last", () -> readAll(rotation.after()));
        schedule.process("reads drafts at last", () -> readDrafts(rotation.after()));
        schedule.run(this::check);
        assertEnds(last);
        schedule.count("objects put", put.size());
    }

    private void assertEnds(int last) {
        for (int i = 0; i < schedule.processes(); i++) {
            Throwable failure = schedule.failure(i);
            if (failure instanceof StatorException known && i < last) {
                ScheduledCalls.requireHarmless(known);
            } else if (failure != null) {
                throw new AssertionError("process " + i + " ended with " + failure, failure);
            }
        }
    }

    private void add(int kind, Stator stator) {
        switch (kind) {
            case 0, 1 -> {
                boolean isAcknowledged = schedule.random().nextInt(4) > 0;
                schedule.waitingProcess("sweeps", () -> sweep(isAcknowledged));
            }
            case 2 -> schedule.waitingProcess("reads", () -> readAll(stator));
            case 3 -> schedule.process("reads drafts", () -> readDrafts(stator));
            case 4, 5 -> rotation.addJob();
            default -> addWriter(stator);
        }
    }

    private void addWriter(Stator stator) {
        String label =
                "w" + schedule.processes() + (schedule.random().nextInt(4) == 0 ? "" : " of more than sixteen bytes");
        labels.add(label);
        ScheduledCalls.Call call = new ScheduledCalls(stator, schedule.random()).next(label);
        Runnable blocking = call.blocking();
        if (blocking == null || schedule.random().nextBoolean()) {
            schedule.process(call.name(), () -> call.async().get().thenAccept(done -> assertWritten(call, label)));
        } else {
            schedule.waitingProcess(call.name() + " and waits", () -> {
                blocking.run();
                assertWritten(call, label);
            });
        }
    }

    /** A writer who is told of success has written. */
    private void assertWritten(ScheduledCalls.Call call, String label) {
        noteWritten();
        if (call.isLast()) {
            assertThat(written).contains(label);
        }
    }

    private void noteWritten() {
        items.all().values().forEach(item -> written.add(label(item)));
    }

    /** No write of a part of an item may make one that is not there. */
    private static String label(Map<String, AttributeValue> item) {
        AttributeValue label = item.get("label");
        if (label == null) {
            throw new AssertionError("an item is there of which only " + item.keySet() + " was written");
        }
        return label.s();
    }

    private void sweep(boolean isAcknowledged) {
        ObjectSweepReport report =
                isAcknowledged ? sweep.acknowledge(Guard.values()).delete() : sweep.delete();
        assertThat(report.refusals().isEmpty() || report.deleted() == 0).isTrue();
        schedule.count(schedule.isCalm() ? "objects swept at last" : "objects swept meanwhile", report.deleted());
        schedule.count("sweeps refused", report.refusals().size());
    }

    private void readAll(Stator stator) {
        DraftTable drafts = new DraftTable(stator);
        PaperTable papers = new PaperTable(stator);
        drafts.scan().list().forEach(read -> assertWhole(read, () -> read.page().text()));
        papers.scan().list().forEach(this::assertWhole);
        drafts.get("x").ifPresent(read -> assertWhole(read, () -> read.page().text()));
        papers.get("x").ifPresent(this::assertWhole);
    }

    private CompletableFuture<?> readDrafts(Stator stator) {
        return new DraftTable(stator).async().scan().list().thenCompose(this::read);
    }

    private CompletableFuture<?> read(List<Draft> all) {
        return CompletableFuture.allOf(all.stream()
                .map(read -> read.page().textAsync().handle((text, failure) -> {
                    assertWhole(read, () -> {
                        if (failure == null) {
                            return text;
                        }
                        throw (RuntimeException) Futures.unwrap(failure);
                    });
                    return text;
                }))
                .toArray(CompletableFuture[]::new));
    }

    private void assertWhole(Paper read) {
        assertThat(read.label()).isIn(written);
        assertThat(read.body()).isEqualTo("body " + read.label());
    }

    /** The page is read later than the item: it may be gone, if by then the item points to another. */
    private void assertWhole(Draft read, Supplier<String> page) {
        assertThat(read.label()).isIn(written);
        assertThat(read.body()).isEqualTo("body " + read.label());
        String text;
        try {
            text = page.get();
        } catch (ProtectedValueException e) {
            assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.OBJECT_MISSING);
            assertThat(references())
                    .doesNotContain(read.page().value().pointer().key());
            schedule.count("pages that were gone", 1);
            return;
        }
        assertThat(text).isEqualTo("page " + read.label());
    }

    private Set<String> references() {
        Set<String> referenced = new HashSet<>();
        items.all()
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
        items.all().forEach((name, item) -> {
            assertThat(label(item)).isIn(labels);
            AttributeValue body = item.get("body");
            if (body.s() != null) {
                assertThat(body.s()).isEqualTo("body " + label(item));
            }
        });
    }
}
