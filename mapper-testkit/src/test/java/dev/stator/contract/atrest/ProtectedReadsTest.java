package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.batch.BatchGetResult;
import dev.stator.encryption.TinkKeys;
import dev.stator.interceptor.CallReport;
import dev.stator.s3.S3Store;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.TransactionGetResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items of which something is encrypted, compressed or in S3, and those of tenants, are read from the bytes of answers too, and are read right. */
@ExtendWith(StatorExtension.class)
class ProtectedReadsTest {
    @Table("sealed")
    record Sealed(
            @HashKey String id,
            @RangeKey int number,
            @Encrypted @Nullable String text) {}

    @Table("zipped")
    record Zipped(
            @HashKey String id,
            @RangeKey int number,
            @Compressed(minimumBytes = 1) @Nullable String text) {}

    @Table("apart")
    record Apart(
            @HashKey String id,
            @RangeKey int number,
            @S3Backed(inlineBytes = 10) @Nullable String text) {}

    @Table("nested")
    record Nested(@HashKey String id, @RangeKey int number, List<Part> parts) {
        @Document
        record Part(@Encrypted String text) {}
    }

    @Table("plain")
    record Plain(@HashKey String id, @RangeKey int number, String text) {}

    private final List<CallReport> reports = Collections.synchronizedList(new ArrayList<>());
    private final TinkKeys keys = TinkKeys.create();
    private Stator stator;
    private ProtectedReadsTest_PlainTable plains;
    private ProtectedReadsTest_SealedTable seals;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own, S3Store store) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(keys)
                .s3(store)
                .interceptor(call -> reports::add)
                .build();
        plains = new ProtectedReadsTest_PlainTable(stator);
        seals = new ProtectedReadsTest_SealedTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private static String text(int number) {
        return "a text of more than ten bytes " + number;
    }

    /** What the call gives, which made one request whose answer was read directly, and told of all its items. */
    private <R> R read(int items, Callable<R> call) throws Exception {
        reports.clear();
        R result = call.call();
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).isDirect()).isTrue();
        assertThat(reports.get(0).itemCount()).isEqualTo(items);
        return result;
    }

    private <T> void assertReads(BatchTable<T> table, List<T> items, Function<T, Key<T>> keyOf) throws Exception {
        assertReads(stator, table, items, keyOf);
    }

    private <T> void assertReads(Stator view, BatchTable<T> table, List<T> items, Function<T, Key<T>> keyOf)
            throws Exception {
        table.putAll(items);
        List<Key<T>> keys = items.stream().map(keyOf).toList();
        Key<T> key = keys.get(0);
        assertThat(read(1, () -> table.get(key))).contains(items.get(0));
        assertThat(read(1, () -> table.async().get(key).join())).contains(items.get(0));
        assertThat(read(items.size(), () -> table.scan().list())).containsExactlyElementsOf(items);
        assertThat(read(items.size(), () -> table.async().scan().list().join())).containsExactlyElementsOf(items);
        assertThat(read(items.size(), () -> table.getAll(keys))).containsExactlyElementsOf(items);
        assertThat(read(items.size(), () -> table.async().getAll(keys).join())).containsExactlyElementsOf(items);
        assertThat(read(
                                items.size(),
                                () -> view.transactionGet().get(table, keys).run())
                        .items(table))
                .containsExactlyElementsOf(items);
        assertThat(read(
                                items.size(),
                                () -> view.transactionGet()
                                        .get(table, keys)
                                        .async()
                                        .run()
                                        .join())
                        .items(table))
                .containsExactlyElementsOf(items);
    }

    @Test
    void whatIsEncryptedIsReadDirectly() throws Exception {
        List<Sealed> items =
                List.of(new Sealed("x", 1, text(1)), new Sealed("x", 2, text(2)), new Sealed("x", 3, null));
        assertReads(seals, items, item -> ProtectedReadsTest_SealedSchema.key("x", item.number()));
        assertThat(read(items.size(), () -> seals.query("x").list())).isEqualTo(items);
        assertThat(read(items.size(), () -> seals.async().query("x").list().join()))
                .isEqualTo(items);
    }

    @Test
    void whatIsCompressedIsReadDirectly() throws Exception {
        List<Zipped> items =
                List.of(new Zipped("x", 1, text(1)), new Zipped("x", 2, text(2)), new Zipped("x", 3, null));
        ProtectedReadsTest_ZippedTable table = new ProtectedReadsTest_ZippedTable(stator);
        assertReads(table, items, item -> ProtectedReadsTest_ZippedSchema.key("x", item.number()));
        assertThat(read(items.size(), () -> table.query("x").list())).isEqualTo(items);
        assertThat(read(items.size(), () -> table.async().query("x").list().join()))
                .isEqualTo(items);
    }

    @Test
    void whatIsInS3IsReadDirectly() throws Exception {
        List<Apart> items = List.of(new Apart("x", 1, text(1)), new Apart("x", 2, "inline"), new Apart("x", 3, null));
        ProtectedReadsTest_ApartTable table = new ProtectedReadsTest_ApartTable(stator);
        assertReads(table, items, item -> ProtectedReadsTest_ApartSchema.key("x", item.number()));
        assertThat(read(items.size(), () -> table.query("x").list())).isEqualTo(items);
        assertThat(read(items.size(), () -> table.async().query("x").list().join()))
                .isEqualTo(items);
    }

    @Test
    void whatHasAnEncryptedPartIsReadDirectly() throws Exception {
        List<Nested> items = List.of(
                new Nested("x", 1, List.of(new Nested.Part(text(1)), new Nested.Part(text(2)))),
                new Nested("x", 2, List.of()));
        ProtectedReadsTest_NestedTable table = new ProtectedReadsTest_NestedTable(stator);
        assertReads(table, items, item -> ProtectedReadsTest_NestedSchema.key("x", item.number()));
        assertThat(read(items.size(), () -> table.query("x").list())).isEqualTo(items);
        assertThat(read(items.size(), () -> table.async().query("x").list().join()))
                .isEqualTo(items);
    }

    @Test
    void whatIsPlainIsReadDirectlyOnTheSameConnection() throws Exception {
        List<Plain> items = List.of(new Plain("x", 1, text(1)), new Plain("x", 2, text(2)));
        assertReads(plains, items, item -> ProtectedReadsTest_PlainSchema.key("x", item.number()));
        assertThat(read(items.size(), () -> plains.query("x").list())).isEqualTo(items);
        assertThat(read(items.size(), () -> plains.async().query("x").list().join()))
                .isEqualTo(items);
    }

    @Test
    void aRequestOfPlainAndEncryptedItemsIsReadDirectly() throws Exception {
        Plain plain = plains.put(new Plain("x", 1, text(1)));
        Sealed sealed = seals.put(new Sealed("x", 2, text(2)));
        Key<Plain> plainKey = ProtectedReadsTest_PlainSchema.key("x", 1);
        Key<Sealed> sealedKey = ProtectedReadsTest_SealedSchema.key("x", 2);
        for (BatchGetResult found : List.of(
                read(
                        2,
                        () -> stator.batchGet()
                                .get(plains, plainKey)
                                .get(seals, sealedKey)
                                .run()),
                read(
                        2,
                        () -> stator.batchGet()
                                .get(seals, sealedKey)
                                .get(plains, plainKey)
                                .async()
                                .run()
                                .join()))) {
            assertThat(found.items(plains)).containsExactly(plain);
            assertThat(found.items(seals)).containsExactly(sealed);
        }
        for (TransactionGetResult found : List.of(
                read(
                        2,
                        () -> stator.transactionGet()
                                .get(plains, plainKey)
                                .get(seals, sealedKey)
                                .run()),
                read(
                        2,
                        () -> stator.transactionGet()
                                .get(seals, sealedKey)
                                .get(plains, plainKey)
                                .async()
                                .run()
                                .join()))) {
            assertThat(found.items(plains)).containsExactly(plain);
            assertThat(found.items(seals)).containsExactly(sealed);
        }
    }

    @Test
    void whatATenantHasIsReadDirectly() throws Exception {
        Stator acme = stator.tenant("acme");
        new ProtectedReadsTest_PlainTable(stator.tenant("other")).put(new Plain("x", 1, "of another"));
        ProtectedReadsTest_SealedTable own = new ProtectedReadsTest_SealedTable(acme);
        List<Sealed> items = List.of(new Sealed("x", 1, text(1)), new Sealed("x", 2, null));
        assertReads(acme, own, items, item -> ProtectedReadsTest_SealedSchema.key("x", item.number()));
        ProtectedReadsTest_PlainTable plain = new ProtectedReadsTest_PlainTable(acme);
        List<Plain> plainItems = List.of(new Plain("x", 1, text(1)), new Plain("x", 2, text(2)));
        assertReads(acme, plain, plainItems, item -> ProtectedReadsTest_PlainSchema.key("x", item.number()));
        assertThat(read(2, () -> plain.query("x").list())).isEqualTo(plainItems);
    }

    @Test
    void whatIsNotThereIsNotThere() throws Exception {
        seals.put(new Sealed("x", 1, text(1)));
        Key<Sealed> none = ProtectedReadsTest_SealedSchema.key("x", 2);
        assertThat(read(0, () -> seals.get(none))).isEmpty();
        assertThat(read(0, () -> seals.query("none").list())).isEmpty();
        assertThat(read(0, () -> seals.getAll(List.of(none)))).isEmpty();
        assertThat(read(
                                1,
                                () -> stator.transactionGet()
                                        .get(seals, none)
                                        .get(seals, ProtectedReadsTest_SealedSchema.key("x", 1))
                                        .run())
                        .items(seals))
                .containsExactly(new Sealed("x", 1, text(1)));
    }

    @Test
    void withoutDirectItemsTheSameIsReadByTheSdk(LocalDynamoDb server, Stator own) {
        try (Stator indirect = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(keys)
                .directItems(false)
                .interceptor(call -> reports::add)
                .build()) {
            Sealed sealed = seals.put(new Sealed("x", 1, text(1)));
            reports.clear();
            assertThat(new ProtectedReadsTest_SealedTable(indirect).scan().list())
                    .containsExactly(sealed);
            assertThat(reports).extracting(CallReport::isDirect).containsExactly(false);
        }
    }
}
