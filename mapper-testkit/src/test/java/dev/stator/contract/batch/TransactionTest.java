package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.CancellationReason.Code;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionResult;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Changes that happen together or not at all. */
@ExtendWith(StatorExtension.class)
class TransactionTest {
    private static final BigDecimal ONE = BigDecimal.ONE;

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
    void allActionsHappenTogetherInTheOrderOfTheCalls(Face face) {
        accounts.putAll(
                List.of(Account.of(1), Account.of(2), Account.of(3), Account.of(4), Account.of(5), Account.of(6)));
        TransactionResult result = face.run(stator.transaction()
                .create(bookings, Booking.of("a1", "1"))
                .update(accounts.update("a1").add(AccountTable.BALANCE, 10L).when(AccountTable.BALANCE.eq(1L)))
                .update(accounts, new Account("a2", 20, null))
                .delete(accounts, AccountSchema.key("a3"))
                .delete(accounts, AccountSchema.key("a4"), AccountTable.BALANCE.eq(4L))
                .check(accounts, AccountSchema.key("a5"), AccountTable.NOTE.exists())
                .put(accounts, new Account("a6", 60, null))
                .put(accounts, new Account("a7", 70, null), AccountTable.ID.notExists()));
        assertThat(accounts.scan().list())
                .containsExactlyInAnyOrder(
                        Account.of(1).withBalance(11),
                        new Account("a2", 20, null),
                        Account.of(5),
                        new Account("a6", 60, null),
                        new Account("a7", 70, null));
        assertThat(bookings.get("a1", ONE)).contains(Booking.of("a1", "1"));
        assertThat(result.stored(accounts)).containsExactly(new Account("a6", 60, null), new Account("a7", 70, null));
        assertThat(result.stored(bookings)).containsExactly(Booking.of("a1", "1"));
        assertThat(result).hasToString("TransactionResult[8 actions]");
        assertThat(transactions().get(0).transactItems())
                .map(TransactionTest::kind)
                .containsExactly("put", "update", "update", "delete", "delete", "check", "put", "put");
    }

    private static String kind(TransactWriteItem item) {
        if (item.put() != null) {
            return "put";
        }
        if (item.update() != null) {
            return "update";
        }
        return item.delete() != null ? "delete" : "check";
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledTransactionLeavesAllAsItWasAndTellsWhyByIndex(Face face) {
        accounts.putAll(List.of(Account.of(1), Account.of(2)));
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> face.run(stator.transaction()
                        .put(bookings, Booking.of("a1", "1"))
                        .create(accounts, new Account("a1", 100, "another secret"))
                        .delete(accounts, AccountSchema.key("a2"))
                        .check(accounts, AccountSchema.key("a3"), AccountTable.BALANCE.gt(7L))));
        assertThat(e.reasons())
                .map(reason -> reason.code())
                .containsExactly(Code.NONE, Code.CONDITIONAL_CHECK_FAILED, Code.NONE, Code.CONDITIONAL_CHECK_FAILED);
        assertThat(e.reasons().get(1).item(Account.class)).contains(Account.of(1));
        assertThat(e.reasons().get(1).serviceCode()).isEqualTo("ConditionalCheckFailed");
        assertThat(e.reasons().get(1).action()).isEqualTo("create");
        assertThat(e.reasons().get(1).table()).isEqualTo("accounts");
        assertThat(e.reasons().get(1).key()).isEqualTo("id=a1");
        assertThat(e.reasons().get(3).item(Account.class)).isEmpty();
        assertThat(e.isTransient()).isFalse();
        assertThat(e)
                .hasMessageStartingWith("transaction bookings, accounts: cancelled, nothing was done;"
                        + " [1] create accounts[id=a1]: there is an item with this key already;"
                        + " [3] check accounts[id=a3]: the condition failed: balance > :0 (")
                .hasMessageNotContaining("secret");
        assertThat(accounts.scan().list()).containsExactlyInAnyOrder(Account.of(1), Account.of(2));
        assertThat(bookings.scan().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aStoredItemThatCannotBeReadIsToldBesideTheReason(Face face) {
        accounts.scan().list();
        Map<String, AttributeValue> spoilt =
                new HashMap<>(AccountSchema.key("a1").attributes());
        spoilt.put("balance", AttributeValue.fromS("much"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(AccountTable.SCHEMA)).item(spoilt));
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> face.run(stator.transaction().create(accounts, Account.of(1))));
        assertThat(e.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Code.CONDITIONAL_CHECK_FAILED);
            assertThat(reason.item(Account.class)).isEmpty();
        });
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(UndecodableItemException.class);
        assertThat(e.table()).contains("accounts");
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateOfWhatTheItemLacksIsRefusedWithTheAttribute(Face face) {
        accounts.put(Account.of(1));
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> face.run(stator.transaction()
                        .delete(accounts, AccountSchema.key("a1"))
                        .update(accounts.update("a2").increment(AccountTable.BALANCE, 1L))));
        assertThat(e).hasMessageContaining("balance of accounts[id=a2]; nothing was done");
        assertThat(accounts.get("a1")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void theSameItemTwiceIsRefusedBeforeItIsSent(Face face) {
        Transaction transaction =
                stator.transaction().put(accounts, Account.of(0)).put(bookings, Booking.of("a1", "1"));
        for (Transaction twice : List.of(
                transaction.check(
                        bookings, BookingSchema.key("a1", new BigDecimal("1.00")), BookingTable.TEXT.exists()),
                transaction.update(bookings, Booking.of("a1", "1")))) {
            InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> face.run(twice));
            assertThat(e)
                    .hasNoCause()
                    .hasMessageContaining("bookings[account=a1, number=1")
                    .hasMessageContaining("[1] put and [2]");
            assertThat(e.table()).contains("bookings");
        }
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionHasAHundredActionsAndIsNeverSplit(Face face) {
        Transaction hundred = stator.transaction();
        for (Account account : IntStream.range(0, 100).mapToObj(Account::of).toList()) {
            hundred = hundred.put(accounts, account);
        }
        face.run(hundred);
        assertThat(accounts.scan().list()).hasSize(100);
        int sent = faults.sent().size();
        Transaction more = hundred.put(accounts, Account.of(100));
        assertThatThrownBy(() -> face.run(more))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        "transaction: 101 actions; a transaction has 100 at most, and to split it would make it several");
        assertThat(faults.sent()).hasSize(sent);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenMakesARepeatedRunDoNothing(Face face) {
        Transaction transaction = stator.transaction()
                .update(accounts.update("a1").add(AccountTable.BALANCE, 5L))
                .token("payment-" + face);
        face.run(transaction);
        face.run(transaction);
        assertThat(accounts.update("a1")
                        .add(AccountTable.BALANCE, 0L)
                        .returnNew()
                        .balance())
                .isEqualTo(5);
        assertThat(transactions().get(0).clientRequestToken()).isEqualTo("payment-" + face);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfAnotherTransactionIsRefused(Face face) {
        face.run(stator.transaction().put(accounts, Account.of(1)).token("mine-" + face));
        assertThatThrownBy(() -> face.run(
                        stator.transaction().put(accounts, Account.of(2)).token("mine-" + face)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("its token was used minutes ago for another transaction");
        assertThat(accounts.get("a2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenEachRunIsATransactionOfItsOwn(Face face) {
        accounts.put(Account.of(1));
        Transaction transaction =
                stator.transaction().update(accounts.update("a1").add(AccountTable.BALANCE, 5L));
        face.run(transaction);
        face.run(transaction);
        assertThat(accounts.get("a1")).contains(Account.of(1).withBalance(11));
        assertThat(transactions().get(0).clientRequestToken())
                .hasSize(36)
                .isNotEqualTo(transactions().get(1).clientRequestToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890123456789012345678901234567"})
    void aTokenHasOneToThirtySixCharacters(String token) {
        assertThatThrownBy(() -> stator.transaction().token(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 36");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSentIsRefusedBeforeItIsSent(Face face) {
        assertThatThrownBy(() -> face.run(stator.transaction()
                        .put(bookings, Booking.of("a1", "1"))
                        .put(accounts, new Account("", 1, null))))
                .isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> face.run(stator.transaction().update(accounts.update("a1"))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("update accounts[id=a1]: an update that changes nothing");
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsTooLargeIsNamed(Face face) {
        ItemTooLargeException e = catchThrowableOfType(
                ItemTooLargeException.class,
                () -> face.run(stator.transaction()
                        .put(accounts, Account.of(1))
                        .put(accounts, new Account("large", 1, "secret".repeat(70_000)))));
        assertThat(e).hasMessageContaining("put accounts[id=large]").hasMessageNotContaining("secret");
        assertThat(accounts.get("a1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentForNoActions(Face face) {
        assertThat(face.run(stator.transaction())).hasToString("TransactionResult[0 actions]");
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWritersExactlyOneWins(Face face) {
        accounts.put(Account.of(0));
        bookings.scan().list();
        List<CompletableFuture<Boolean>> writers = IntStream.range(0, 16)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    try {
                        face.run(stator.transaction()
                                .create(bookings, Booking.of("lock", "1"))
                                .put(accounts, new Account("winner" + number, number, null)));
                        return true;
                    } catch (TransactionCancelledException e) {
                        assertThat(e.reasons().get(0).code())
                                .isIn(Code.CONDITIONAL_CHECK_FAILED, Code.TRANSACTION_CONFLICT);
                        return false;
                    }
                }))
                .toList();
        assertThat(writers.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(accounts.scan().list()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreCreatedTogether(Face face) {
        face.run(stator.transaction().put(accounts, Account.of(1)).put(bookings, Booking.of("a1", "1")));
        assertThat(accounts.get("a1")).isPresent();
        assertThat(bookings.get("a1", ONE)).isPresent();
    }

    @Test
    void aTableThatIsNotInTheTransactionIsAMistake() {
        TransactionResult result =
                stator.transaction().put(accounts, Account.of(1)).run();
        assertThatThrownBy(() -> result.stored(bookings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bookings");
    }

    /** The transactions that were sent, in their order. */
    private List<TransactWriteItemsRequest> transactions() {
        return faults.sent().stream()
                .filter(TransactWriteItemsRequest.class::isInstance)
                .map(TransactWriteItemsRequest.class::cast)
                .toList();
    }
}
