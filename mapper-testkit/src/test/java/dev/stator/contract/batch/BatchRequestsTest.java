package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.stator.golden.RequestGolden;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests of transactions and batches, to the letter. */
@ExtendWith(StatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchRequestsTest {
    private RequestGolden golden;
    private AccountTable accounts;
    private BookingTable bookings;

    @BeforeAll
    void connect(LocalDynamoDb server) {
        golden = RequestGolden.of(server);
        accounts = new AccountTable(golden.stator());
        bookings = new BookingTable(golden.stator());
    }

    @AfterAll
    void close() {
        golden.close();
    }

    @BeforeEach
    void store() {
        accounts.delete("a2");
        accounts.put(Account.of(1));
        bookings.put(Booking.of("a1", "1"));
        golden.begin();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void anActionIsSentAsTheCallOfItsName(String name, UnaryOperator<Transaction> action) {
        action.apply(golden.stator().transaction()).run();
        golden.matches("transaction/" + name);
    }

    private Stream<Arguments> actions() {
        var key = AccountSchema.key("a1");
        var empty = AccountTable.BALANCE.lt(5L);
        return Stream.of(
                action("put", transaction -> transaction.put(accounts, Account.of(1))),
                action("put-condition", transaction -> transaction.put(accounts, Account.of(1), empty)),
                action("create", transaction -> transaction.create(accounts, Account.of(2))),
                action("update-item", transaction -> transaction.update(accounts, Account.of(1))),
                action("update-item-condition", transaction -> transaction.update(accounts, Account.of(1), empty)),
                action("delete-item", transaction -> transaction.delete(accounts, Account.of(1))),
                action("delete-item-condition", transaction -> transaction.delete(accounts, Account.of(1), empty)),
                action(
                        "update",
                        transaction -> transaction.update(accounts.update("a1").add(AccountTable.BALANCE, 1L))),
                action(
                        "update-condition",
                        transaction -> transaction.update(accounts.update("a1")
                                .add(AccountTable.BALANCE, 1L)
                                .when(empty))),
                action("delete", transaction -> transaction.delete(accounts, key)),
                action("delete-condition", transaction -> transaction.delete(accounts, key, empty)),
                action("check", transaction -> transaction.check(accounts, key, empty)),
                action(
                        "two-tables-and-a-token",
                        transaction -> transaction
                                .check(accounts, key, empty)
                                .put(bookings, Booking.of("a1", "2"))
                                .token("booking-2")));
    }

    private static Arguments action(String name, UnaryOperator<Transaction> action) {
        return arguments(name, action);
    }

    @Test
    void aTransactionGetOfTwoTables() {
        var found = golden.stator()
                .transactionGet()
                .get(accounts, AccountSchema.key("a1"))
                .get(bookings, BookingSchema.key("a1", BigDecimal.ONE))
                .run();
        golden.matches("transaction/get");
        assertThat(found.items(accounts)).containsExactly(Account.of(1));
    }

    @Test
    void aBatchGetOfTwoTables() {
        var found = golden.stator()
                .batchGet()
                .get(accounts.consistent(), AccountSchema.key("a1"), AccountSchema.key("a2"))
                .get(bookings, BookingSchema.key("a1", BigDecimal.ONE))
                .run();
        golden.matches("batch/get");
        assertThat(found.items(accounts)).containsExactly(Account.of(1));
    }

    @Test
    void aBatchWriteOfTwoTables() {
        golden.stator()
                .batchWrite()
                .put(accounts, Account.of(2))
                .delete(accounts, AccountSchema.key("a1"))
                .put(bookings, Booking.of("a1", "2"))
                .run();
        golden.matches("batch/write");
        assertThat(accounts.scan().list()).containsExactly(Account.of(2));
    }
}
