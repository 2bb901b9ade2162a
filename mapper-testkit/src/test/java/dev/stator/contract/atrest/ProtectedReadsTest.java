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

/** Items of which something is encrypted, compressed or in S3 are never read from the bytes of answers, and are read right. */
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
    private Stator stator;
    private ProtectedReadsTest_PlainTable plains;
    private ProtectedReadsTest_SealedTable seals;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own, S3Store store) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
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

    /** What the call gives, which made one request that was answered so. */
    private <R> R read(boolean isDirect, Callable<R> call) throws Exception {
        reports.clear();
        R result = call.call();
        assertThat(reports).extracting(CallReport::isDirect).containsExactly(isDirect);
        return result;
    }

    private <T> void assertReads(boolean isDirect, BatchTable<T> table, List<T> items, Function<T, Key<T>> keyOf)
            throws Exception {
        table.putAll(items);
        List<Key<T>> keys = items.stream().map(keyOf).toList();
        Key<T> key = keys.get(0);
        assertThat(read(isDirect, () -> table.get(key))).contains(items.get(0));
        assertThat(read(isDirect, () -> table.async().get(key).join())).contains(items.get(0));
        assertThat(read(isDirect, () -> table.scan().list())).containsExactlyElementsOf(items);
        assertThat(read(isDirect, () -> table.async().scan().list().join())).containsExactlyElementsOf(items);
        assertThat(read(isDirect, () -> table.getAll(keys))).containsExactlyElementsOf(items);
        assertThat(read(isDirect, () -> table.async().getAll(keys).join())).containsExactlyElementsOf(items);
        assertThat(read(isDirect, () -> stator.transactionGet().get(table, keys).run())
                        .items(table))
                .containsExactlyElementsOf(items);
        assertThat(read(
                                isDirect,
                                () -> stator.transactionGet()
                                        .get(table, keys)
                                        .async()
                                        .run()
                                        .join())
                        .items(table))
                .containsExactlyElementsOf(items);
    }

    @Test
    void whatIsEncryptedIsReadByTheSdk() throws Exception {
        List<Sealed> items =
                List.of(new Sealed("x", 1, text(1)), new Sealed("x", 2, text(2)), new Sealed("x", 3, null));
        assertReads(false, seals, items, item -> ProtectedReadsTest_SealedSchema.key("x", item.number()));
        assertThat(read(false, () -> seals.query("x").list())).isEqualTo(items);
        assertThat(read(false, () -> seals.async().query("x").list().join())).isEqualTo(items);
    }

    @Test
    void whatIsCompressedIsReadByTheSdk() throws Exception {
        List<Zipped> items =
                List.of(new Zipped("x", 1, text(1)), new Zipped("x", 2, text(2)), new Zipped("x", 3, null));
        ProtectedReadsTest_ZippedTable table = new ProtectedReadsTest_ZippedTable(stator);
        assertReads(false, table, items, item -> ProtectedReadsTest_ZippedSchema.key("x", item.number()));
        assertThat(read(false, () -> table.query("x").list())).isEqualTo(items);
        assertThat(read(false, () -> table.async().query("x").list().join())).isEqualTo(items);
    }

    @Test
    void whatIsInS3IsReadByTheSdk() throws Exception {
        List<Apart> items = List.of(new Apart("x", 1, text(1)), new Apart("x", 2, "inline"), new Apart("x", 3, null));
        ProtectedReadsTest_ApartTable table = new ProtectedReadsTest_ApartTable(stator);
        assertReads(false, table, items, item -> ProtectedReadsTest_ApartSchema.key("x", item.number()));
        assertThat(read(false, () -> table.query("x").list())).isEqualTo(items);
        assertThat(read(false, () -> table.async().query("x").list().join())).isEqualTo(items);
    }

    @Test
    void whatHasAnEncryptedPartIsReadByTheSdk() throws Exception {
        List<Nested> items = List.of(
                new Nested("x", 1, List.of(new Nested.Part(text(1)), new Nested.Part(text(2)))),
                new Nested("x", 2, List.of()));
        ProtectedReadsTest_NestedTable table = new ProtectedReadsTest_NestedTable(stator);
        assertReads(false, table, items, item -> ProtectedReadsTest_NestedSchema.key("x", item.number()));
        assertThat(read(false, () -> table.query("x").list())).isEqualTo(items);
        assertThat(read(false, () -> table.async().query("x").list().join())).isEqualTo(items);
    }

    /** So that the tests above say something. */
    @Test
    void whatIsPlainIsReadDirectlyOnTheSameConnection() throws Exception {
        List<Plain> items = List.of(new Plain("x", 1, text(1)), new Plain("x", 2, text(2)));
        assertReads(true, plains, items, item -> ProtectedReadsTest_PlainSchema.key("x", item.number()));
        assertThat(read(true, () -> plains.query("x").list())).isEqualTo(items);
        assertThat(read(true, () -> plains.async().query("x").list().join())).isEqualTo(items);
    }

    @Test
    void aRequestOfPlainAndEncryptedItemsIsReadByTheSdk() throws Exception {
        Plain plain = plains.put(new Plain("x", 1, text(1)));
        Sealed sealed = seals.put(new Sealed("x", 2, text(2)));
        Key<Plain> plainKey = ProtectedReadsTest_PlainSchema.key("x", 1);
        Key<Sealed> sealedKey = ProtectedReadsTest_SealedSchema.key("x", 2);
        for (BatchGetResult found : List.of(
                read(
                        false,
                        () -> stator.batchGet()
                                .get(plains, plainKey)
                                .get(seals, sealedKey)
                                .run()),
                read(
                        false,
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
                        false,
                        () -> stator.transactionGet()
                                .get(plains, plainKey)
                                .get(seals, sealedKey)
                                .run()),
                read(
                        false,
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
}
