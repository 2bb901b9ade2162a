package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.batch.BatchWrite;
import dev.stator.batch.BatchWriteException;
import dev.stator.batch.BatchWriteResult;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Many puts and deletes, in several tables. */
@ExtendWith(StatorExtension.class)
class BatchWriteTest {
    private final Faults faults = Faults.none();
    private Stator stator;
    private AccountTable accounts;
    private BookingTable bookings;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        stator = faults.on(server.stator()).tablePrefix(own.tablePrefix()).build();
        accounts = new AccountTable(stator);
        bookings = new BookingTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    @ParameterizedTest
    @EnumSource
    void putsAndDeletesOfSeveralTablesAreOneRequest(Face face) {
        accounts.put(Account.of(1));
        BatchWriteResult written = face.run(stator.batchWrite()
                .put(accounts, Account.of(2), Account.of(3))
                .put(bookings, List.of(Booking.of("a1", "1")))
                .delete(accounts, AccountSchema.key("a1"), AccountSchema.key("never")));
        assertThat(accounts.getAll(keys(5))).containsExactly(Account.of(2), Account.of(3));
        assertThat(bookings.get("a1", BigDecimal.ONE)).contains(Booking.of("a1", "1"));
        assertThat(written.stored(accounts)).containsExactly(Account.of(2), Account.of(3));
        assertThat(written.stored(bookings)).containsExactly(Booking.of("a1", "1"));
        assertThat(written.deleted(accounts)).containsExactly(AccountSchema.key("a1"), AccountSchema.key("never"));
        assertThat(written.deleted(bookings)).isEmpty();
        assertThat(written.unprocessedPuts(accounts)).isEmpty();
        assertThat(written.unprocessedDeletes(accounts)).isEmpty();
        assertThat(written).hasToString("BatchWriteResult[5 written, 0 unprocessed]");
        assertThat(faults.sizes()).startsWith(5);
    }

    @ParameterizedTest
    @EnumSource
    void aPutReplacesTheWholeItem(Face face) {
        accounts.put(Account.of(1));
        face.putAll(accounts, List.of(new Account("a1", 7, null)));
        assertThat(accounts.get("a1")).contains(new Account("a1", 7, null));
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKING, 25, 25", "BLOCKING, 26, 25 1", "BLOCKING, 60, 25 25 10",
        "ASYNC, 25, 25", "ASYNC, 26, 25 1", "ASYNC, 160, 25 25 25 25 25 25 10"
    })
    void aRequestHasTwentyFiveWrites(Face face, int count, String sizes) {
        accounts.scan().list(); // so that the table is there
        List<Account> all = IntStream.range(0, count).mapToObj(Account::of).toList();
        assertThat(face.putAll(accounts, all)).isEqualTo(all);
        assertThat(faults.sizes()).hasToString("[" + sizes.replace(" ", ", ") + "]");
        assertThat(accounts.getAll(keys(count))).isEqualTo(all);
        faults.sent().clear();
        face.deleteAll(accounts, keys(count));
        assertThat(faults.sizes()).hasToString("[" + sizes.replace(" ", ", ") + "]");
        assertThat(accounts.scan().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestHasSixteenMegabytesOfJson(Face face) {
        // A control character is one byte in the item and six in the JSON.
        String note = "\u0001".repeat(390_000);
        List<Account> large = IntStream.range(0, 8)
                .mapToObj(number -> new Account("a" + number, number, note))
                .toList();
        accounts.scan().list(); // so that the table is there
        face.putAll(accounts, large);
        assertThat(faults.sizes()).containsExactly(6, 2);
        assertThat(accounts.scan().stream().map(Account::note)).hasSize(8).allMatch(note::equals);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsWrittenTwiceIsRefusedBeforeAnythingIsSent(Face face) {
        BatchWrite put = stator.batchWrite().put(accounts, Account.of(1), Account.of(2));
        for (BatchWrite twice : List.of(
                put.put(accounts, Account.of(1).withBalance(7)),
                put.delete(accounts, AccountSchema.key("a1")),
                stator.batchWrite().delete(accounts, AccountSchema.key("a1")).put(accounts, Account.of(1)),
                put.put(new HolderTable(stator), new Holder("a1", "other")))) {
            InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> face.run(twice));
            assertThat(e).hasMessageContaining("accounts[id=a1]").hasMessageNotContaining("secret");
            assertThat(e.table()).contains("accounts");
            assertThat(e.key()).contains("id=a1");
        }
        assertThatThrownBy(() -> face.putAll(bookings, List.of(Booking.of("a1", "1"), Booking.of("a1", "1.0"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsDeletedTwiceIsDeletedOnce(Face face) {
        accounts.put(Account.of(1));
        face.deleteAll(accounts, List.of(AccountSchema.key("a1"), AccountSchema.key("a1")));
        assertThat(faults.sizes()).containsExactly(1);
        assertThat(accounts.get("a1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatCannotBeStoredIsRefusedBeforeAnythingIsSent(Face face) {
        List<Account> items = IntStream.range(0, 30)
                .mapToObj(number -> number == 29 ? new Account("", 1, null) : Account.of(number))
                .toList();
        assertThatThrownBy(() -> face.putAll(accounts, items))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("'id'");
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsTooLargeIsNamedAndTheRestOfTheRequestIsUnprocessed(Face face) {
        Account large = new Account("large", 1, "secret".repeat(70_000));
        BatchWriteException e = catchThrowableOfType(
                BatchWriteException.class,
                () -> face.run(stator.batchWrite()
                        .put(accounts, Account.of(1), large)
                        .delete(accounts, AccountSchema.key("a2"))));
        assertThat(e)
                .hasMessage(
                        "batch write: not known to be written 3 of 3 items, the first accounts[id=a1]; see the cause");
        assertThat(e.result().unprocessedPuts(accounts)).containsExactly(Account.of(1), large);
        assertThat(e.result().unprocessedDeletes(accounts)).containsExactly(AccountSchema.key("a2"));
        assertThat(e).cause().isInstanceOfSatisfying(ItemTooLargeException.class, cause -> {
            assertThat(cause)
                    .hasMessageContaining("accounts[id=large]")
                    .hasMessageContaining("note=420004")
                    .hasMessageNotContaining("secret");
            assertThat(cause.key()).contains("id=large");
        });
        assertThat(accounts.get("a1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreCreatedTogether(Face face) {
        face.run(stator.batchWrite().put(accounts, Account.of(1)).put(bookings, Booking.of("a1", "1")));
        assertThat(accounts.get("a1")).isPresent();
        assertThat(bookings.get("a1", BigDecimal.ONE)).isPresent();
    }

    @Test
    void tablesOfAnotherPrefixAreOtherTables(LocalDynamoDb server) {
        accounts.putAll(List.of(Account.of(1)));
        try (Stator other =
                server.stator().tablePrefix(stator.tablePrefix() + "other_").build()) {
            AccountTable others = new AccountTable(other);
            assertThat(others.getAll(keys(3))).isEmpty();
            others.putAll(List.of(Account.of(2)));
            assertThat(accounts.getAll(keys(3))).containsExactly(Account.of(1));
        }
    }

    @Test
    void aTableThatWasNotWrittenToIsAMistake() {
        BatchWriteResult written =
                stator.batchWrite().put(accounts, Account.of(1)).run();
        assertThatThrownBy(() -> written.stored(bookings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bookings");
    }

    private static List<Key<Account>> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> AccountSchema.key("a" + number))
                .toList();
    }
}
