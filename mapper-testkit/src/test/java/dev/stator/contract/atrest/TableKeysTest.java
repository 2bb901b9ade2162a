package dev.stator.contract.atrest;

import static dev.stator.error.ProtectedValueException.Reason.UNKNOWN_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.TinkKeys;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables of one connection, of which one has keys of its own, and of that one attribute. */
@ExtendWith(StatorExtension.class)
class TableKeysTest {
    @Table("ledgers")
    record Ledger(
            @HashKey String id,
            @Encrypted(deterministic = true) String tag,
            @Encrypted String note) {}

    @Table("diaries")
    record Diary(
            @HashKey String id,
            @Encrypted(deterministic = true) String tag,
            @Encrypted String note) {}

    private static final TinkKeys COMMON = TinkKeys.create();
    private static final TinkKeys OWN = TinkKeys.create();
    private static final TinkKeys NOTES = TinkKeys.create();
    private static final Ledger LEDGER = new Ledger("x", "a tag", "a note");
    private static final Diary DIARY = new Diary("x", "a tag", "a note");

    private LocalDynamoDb server;
    private String prefix;
    private Stator stator;

    @BeforeEach
    void store(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        stator = with(Encryption.with(COMMON).table(TableKeysTest_LedgerTable.SCHEMA, OWN));
        new TableKeysTest_LedgerTable(stator).put(LEDGER);
        new TableKeysTest_DiaryTable(stator).put(DIARY);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Stator with(Encryption encryption) {
        return server.stator()
                .tablePrefix(prefix)
                .createMissingTables(true)
                .encryption(encryption)
                .build();
    }

    private static void assertLedgerIsRead(Stator stator) {
        TableKeysTest_LedgerTable ledgers = new TableKeysTest_LedgerTable(stator);
        assertThat(ledgers.get("x")).contains(LEDGER);
        assertThat(ledgers.async().get("x").join()).contains(LEDGER);
        assertThat(ledgers.scan()
                        .where(TableKeysTest_LedgerTable.TAG.eq("a tag"))
                        .list())
                .containsExactly(LEDGER);
    }

    private static void assertDiaryIsRead(Stator stator) {
        TableKeysTest_DiaryTable diaries = new TableKeysTest_DiaryTable(stator);
        assertThat(diaries.get("x")).contains(DIARY);
        assertThat(diaries.async().get("x").join()).contains(DIARY);
        assertThat(diaries.scan()
                        .where(TableKeysTest_DiaryTable.TAG.eq("a tag"))
                        .list())
                .containsExactly(DIARY);
    }

    /** The attribute that is read first is the one that is named. */
    private static void assertLedgerIsRefused(Stator stator, String attribute) {
        TableKeysTest_LedgerTable ledgers = new TableKeysTest_LedgerTable(stator);
        Refused.by(
                Map.of(
                        "get", () -> ledgers.get("x"),
                        "async get", () -> ledgers.async().get("x").join(),
                        "scan", () -> ledgers.scan().list(),
                        "batch", () -> ledgers.getAll(List.of(TableKeysTest_LedgerSchema.key("x")))),
                "ledgers[id=x]",
                attribute,
                UNKNOWN_KEY);
    }

    @Test
    void eachIsReadWithItsOwn() {
        assertLedgerIsRead(stator);
        assertDiaryIsRead(stator);
    }

    @Test
    void aTableWithKeysIsNotReadWithThoseOfTheConnection() {
        try (Stator common = with(Encryption.with(COMMON))) {
            assertDiaryIsRead(common);
            assertLedgerIsRefused(common, "tag");
            assertThat(new TableKeysTest_LedgerTable(common)
                            .scan()
                            .where(TableKeysTest_LedgerTable.TAG.eq("a tag"))
                            .list())
                    .isEmpty();
        }
    }

    @Test
    void theOtherTablesAreNotReadWithThoseOfTheTable() {
        try (Stator own = with(Encryption.with(OWN))) {
            assertLedgerIsRead(own);
            TableKeysTest_DiaryTable diaries = new TableKeysTest_DiaryTable(own);
            assertThat(Refused.by(() -> diaries.get("x"), "diaries[id=x]", "tag"))
                    .isEqualTo(UNKNOWN_KEY);
        }
    }

    @Test
    void keysOfAnAttributeGoBeforeThoseOfItsTable() {
        Encryption keys = Encryption.with(COMMON).table(TableKeysTest_LedgerTable.SCHEMA, OWN);
        try (Stator three =
                with(keys.attribute(TableKeysTest_LedgerTable.SCHEMA, TableKeysTest_LedgerTable.NOTE, NOTES))) {
            assertLedgerIsRefused(three, "note");
            new TableKeysTest_LedgerTable(three).put(LEDGER);
            assertLedgerIsRead(three);
            assertDiaryIsRead(three);
        }
        assertLedgerIsRefused(stator, "note");
    }
}
