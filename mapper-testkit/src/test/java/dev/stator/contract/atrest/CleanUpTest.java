package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.ObjectStoreException;
import dev.stator.s3.S3Store;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What goes wrong beside the item: the mistakes that mappers with objects make first. */
@ExtendWith(StatorExtension.class)
class CleanUpTest {
    private static final BigDecimal PART = new BigDecimal("1.5");
    private static final String LONG = "a value of more than ten bytes";

    private final List<String> calls = new ArrayList<>();
    private BiPredicate<String, String> fails = (operation, key) -> false;
    private InMemoryObjects objects;
    private Stator stator;
    private CountedTable table;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        objects = new InMemoryObjects(Clock.systemUTC(), new InMemoryObjects.Gate() {
            @Override
            public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
                calls.add(operation);
                if (fails.test(operation, key)) {
                    return CompletableFuture.failedFuture(new ObjectStoreException(
                            ObjectStoreException.Reason.OTHER, operation + " fails", "", key, false, null));
                }
                try {
                    return CompletableFuture.completedFuture(work.get());
                } catch (RuntimeException e) {
                    return CompletableFuture.failedFuture(e);
                }
            }
        });
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(TinkKeys.create())
                .s3(S3Store.over("", "app/", objects, objects))
                .build();
        table = new CountedTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private static Map<String, AttributeValue> key(long number) {
        return Map.of("number", AttributeValue.fromN(Long.toString(number)), "part", AttributeValue.fromN("1.5"));
    }

    private Map<String, AttributeValue> raw(long number) {
        return stator.client()
                .getItem(get ->
                        get.tableName(stator.tableName(CountedTable.SCHEMA)).key(key(number)))
                .item();
    }

    private void assertStored(long number, String value) {
        Counted read = table.get(number, PART).orElseThrow();
        assertThat(read.first()).isEqualTo(value);
        assertThat(read.second()).isEqualTo(value + " second");
        assertThat(read.third().text()).isEqualTo(value + " third");
    }

    @Test
    void aCleanUpThatFailsLeavesTheOutcomeAsItIs() {
        table.put(Counted.of(1, LONG));
        List<String> before = objects.keys();
        fails = (operation, key) -> operation.equals("delete");
        assertThatThrownBy(() -> table.create(Counted.of(1, LONG + "!"))).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> table.async().create(Counted.of(1, LONG + "!")).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConditionFailedException.class);
        assertThat(calls).contains("delete");
        assertStored(1, LONG);
        assertThat(objects.keys()).containsAll(before);
        table.put(Counted.of(1, LONG + "?"));
        assertStored(1, LONG + "?");
        table.delete(1L, PART);
        assertThat(table.get(1L, PART)).isEmpty();
    }

    @Test
    void whereTheSecondObjectCannotBePutTheFirstIsDeletedAndTheItemIsAsItWas() {
        table.put(Counted.of(1, LONG));
        List<String> before = objects.keys();
        for (boolean async : List.of(false, true)) {
            for (String attribute : List.of("second", "third")) {
                fails = (operation, key) -> operation.equals("put") && key.contains("/" + attribute + "/");
                Counted changed = Counted.of(1, LONG + "!");
                assertThatThrownBy(() -> {
                            if (async) {
                                table.async().put(changed).join();
                            } else {
                                table.put(changed);
                            }
                        })
                        .satisfies(
                                thrown -> assertThat(thrown instanceof CompletionException ? thrown.getCause() : thrown)
                                        .isInstanceOf(ObjectStoreException.class)
                                        .hasMessageContaining("counted[number=1, part=1.5]")
                                        .hasMessageContaining(attribute)
                                        .hasMessageNotContaining(LONG));
                assertThat(objects.keys()).isEqualTo(before);
                assertStored(1, LONG);
            }
        }
    }

    @Test
    void whatIsNotMovedLeavesNoObjects() {
        table.put(Counted.of(1, LONG));
        List<String> before = objects.keys();
        Key<Counted> missing = CountedTable.SCHEMA.keyOf(Counted.of(2, null));
        assertThat(table.attempt().rekey(missing, Counted.of(3, LONG))).isInstanceOf(Outcome.NotFound.class);
        assertThat(calls).contains("put");
        assertThat(objects.keys()).isEqualTo(before);
        assertThat(table.async().attempt().rekey(missing, Counted.of(3, LONG)).join())
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(objects.keys()).isEqualTo(before);
        assertStored(1, LONG);
    }

    /** Each is deleted after it was found, and before its update is sent. */
    @Test
    void anUpdateOfWhatWasFoundAndIsGoneLeavesNoObjects() {
        for (boolean async : List.of(false, true)) {
            table.put(Counted.of(1, LONG));
            List<String> before = objects.keys();
            fails = (operation, key) -> {
                if (operation.equals("put")) {
                    stator.client()
                            .deleteItem(delete -> delete.tableName(stator.tableName(CountedTable.SCHEMA))
                                    .key(key(1)));
                }
                return false;
            };
            long updated = async
                    ? table.async()
                            .scan()
                            .updateAll(each -> each.set(CountedTable.FIRST, LONG + "!"))
                            .join()
                    : table.scan().updateAll(each -> each.set(CountedTable.FIRST, LONG + "!"));
            fails = (operation, key) -> false;
            assertThat(updated).isZero();
            assertThat(raw(1)).isEmpty();
            assertThat(objects.keys()).isEqualTo(before);
        }
    }

    @Test
    void aValueComesAndGoes() {
        table.put(Counted.of(1, null));
        assertThat(raw(1)).containsOnlyKeys("number", "part");
        assertThat(table.get(1L, PART).orElseThrow()).isEqualTo(Counted.of(1, null));
        table.put(Counted.of(1, LONG));
        assertStored(1, LONG);
        table.put(Counted.of(1, null));
        assertThat(raw(1)).containsOnlyKeys("number", "part");
        table.update(Counted.of(1, LONG));
        assertStored(1, LONG);
        table.update(Counted.of(1, null));
        assertThat(table.get(1L, PART).orElseThrow()).isEqualTo(Counted.of(1, null));
        table.update(1L, PART).set(CountedTable.FIRST, LONG).run();
        assertThat(table.get(1L, PART).orElseThrow().first()).isEqualTo(LONG);
        table.update(1L, PART).remove(CountedTable.FIRST).run();
        assertThat(table.get(1L, PART).orElseThrow().first()).isNull();
    }

    @Test
    void anItemWithoutItsValuesIsDeleted() {
        table.put(Counted.of(1, null));
        assertThat(table.delete(Counted.of(1, null))).contains(Counted.of(1, null));
        assertThat(table.get(1L, PART)).isEmpty();
        table.async().put(Counted.of(1, null)).join();
        table.async().delete(1L, PART).join();
        assertThat(table.get(1L, PART)).isEmpty();
    }

    @Test
    void itemsWithNumericKeysAreApart() {
        table.putAll(List.of(Counted.of(1, LONG + 1), Counted.of(-1, LONG + 2), Counted.of(10, LONG + 3)));
        assertStored(1, LONG + 1);
        assertStored(-1, LONG + 2);
        assertStored(10, LONG + 3);
        // the same number in other digits is the same key, and so the same owner
        assertThat(table.get(1L, new BigDecimal("1.50")).orElseThrow().second()).isEqualTo(LONG + 1 + " second");
        assertThat(table.query(10L).list()).hasSize(1);
        assertThat(table.scan().list()).hasSize(3);
    }

    @Test
    void metadataOfTheProgramIsKept(LocalS3 s3, LocalDynamoDb server, Stator own) {
        S3Store store = s3.settings()
                .prefix(own.tablePrefix() + "/")
                .objectSettings(put -> put.contentType("text/plain").metadata(Map.of("origin", "crawler")))
                .build();
        try (Stator real = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(TinkKeys.create())
                .s3(store)
                .build()) {
            new CountedTable(real).put(Counted.of(7, LONG));
            String key = raw(7).get("first").m().get("key").s();
            var head = s3.client().headObject(get -> get.bucket(LocalS3.BUCKET).key(key));
            assertThat(head.metadata()).containsEntry("origin", "crawler").containsKey("stator-sha256");
            assertThat(head.contentType()).isEqualTo("text/plain");
        }
    }
}
