package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.CancellationReason.Code;
import dev.stator.error.ServiceException;
import dev.stator.error.StatorException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.UnreachableException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What a transaction says when DynamoDB cancels it, refuses it, or is not heard. */
@ExtendWith(StatorExtension.class)
class TransactionFaultsTest {
    private LocalDynamoDb server;
    private AccountTable direct;
    private Stator own;
    private Stator stator;
    private AccountTable accounts;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        this.server = server;
        this.own = own;
        this.direct = new AccountTable(own);
        direct.scan().list(); // so that the table is there
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private void connect(Faults faults) {
        stator = faults.on(server.stator()).tablePrefix(own.tablePrefix()).build();
        accounts = new AccountTable(stator);
    }

    private void refuse(RuntimeException refusal) {
        connect(new Faults(new Faults.Script() {
            @Override
            public void before(int request) {
                throw refusal;
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "TransactionConflict, TRANSACTION_CONFLICT, true",
        "ProvisionedThroughputExceeded, PROVISIONED_THROUGHPUT_EXCEEDED, true",
        "ThrottlingError, THROTTLING_ERROR, true",
        "ItemCollectionSizeLimitExceeded, ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED, false",
        "ValidationError, VALIDATION_ERROR, false",
        "ConditionalCheckFailed, CONDITIONAL_CHECK_FAILED, false",
        "SomethingNew, OTHER, false"
    })
    void eachReasonHasItsCodeAndTellsWhetherTheSameTransactionCanSucceed(String service, Code code, boolean passing) {
        refuse(Faults.cancelled("None", service));
        for (Face face : Face.values()) {
            TransactionCancelledException e = catchThrowableOfType(
                    TransactionCancelledException.class,
                    () -> face.run(
                            stator.transaction().put(accounts, Account.of(1)).put(accounts, Account.of(2))));
            assertThat(e.reasons()).map(reason -> reason.code()).containsExactly(Code.NONE, code);
            assertThat(e.reasons().get(1).serviceCode()).isEqualTo(service);
            assertThat(e.isTransient()).isEqualTo(passing);
            assertThat(e).hasMessageContaining("[1] put accounts[id=a2]: ").hasMessageNotContaining("[0]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatIsInConflictNamesItsKey(Face face) {
        refuse(Faults.cancelled("TransactionConflict"));
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> face.run(stator.transactionGet().get(accounts, AccountSchema.key("a1"))));
        assertThat(e)
                .hasMessageStartingWith("transaction get: cancelled, nothing was done; [0] get accounts[id=a1]:"
                        + " another request was changing the item");
        assertThat(e.isTransient()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theReasonsOfReadsAreInTheOrderOfTheCallsAlsoWhereAKeyIsGivenTwice(Face face) {
        refuse(Faults.cancelled("None", "TransactionConflict"));
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> face.run(stator.transactionGet()
                        .get(accounts, AccountSchema.key("a1"), AccountSchema.key("a1"))
                        .get(accounts, AccountSchema.key("a2"), AccountSchema.key("a1"))));
        assertThat(e.reasons())
                .extracting(reason -> reason.key() + " " + reason.code())
                .containsExactly("id=a1 NONE", "id=a1 NONE", "id=a2 TRANSACTION_CONFLICT", "id=a1 NONE");
        assertThat(e).hasMessageContaining("[2] get accounts[id=a2]: another request was changing the item");
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateOfWhatTheItemLacksNamesTheAttribute(Face face) {
        refuse(Faults.cancelled("None", "ValidationError"));
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> face.run(stator.transaction()
                        .put(accounts, Account.of(1))
                        .update(accounts.update("a2").increment(AccountTable.BALANCE, 1L))));
        assertThat(e)
                .hasMessageContaining("[1] update accounts[id=a2]: refused as invalid")
                .hasMessageContaining("balance");
    }

    @Test
    void aMessageHasTheFirstReasonsAndACount() {
        refuse(Faults.cancelled(
                IntStream.range(0, 8).mapToObj(index -> "TransactionConflict").toArray(String[]::new)));
        var transaction = stator.transaction();
        for (int i = 0; i < 8; i++) {
            transaction = transaction.put(accounts, Account.of(i));
        }
        TransactionCancelledException e = catchThrowableOfType(TransactionCancelledException.class, transaction::run);
        assertThat(e)
                .hasMessageContaining("[4] put")
                .hasMessageNotContaining("[5]")
                .hasMessageContaining("; and 3 more");
        assertThat(e.reasons()).hasSize(8);
    }

    @Test
    void theReasonsSurviveSerializationWithoutTheItems() throws Exception {
        direct.put(Account.of(1));
        connect(Faults.none());
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> stator.transaction().create(accounts, Account.of(1)).run());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TransactionCancelledException copy = (TransactionCancelledException) in.readObject();
            assertThat(copy.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.CONDITIONAL_CHECK_FAILED);
                assertThat(reason.key()).isEqualTo("id=a1");
                assertThat(reason.item(Account.class)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionWithTheSameTokenThatIsUnderWayIsTold(Face face) {
        refuse(Faults.refusal("TransactionInProgressException"));
        StatorException e = catchThrowableOfType(
                ServiceException.class, () -> face.run(stator.transaction().put(accounts, Account.of(1))));
        assertThat(e).hasMessageStartingWith("transaction: a transaction with its token is under way");
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionWhoseAnswerIsLostCanBeRepeatedWithItsToken(Face face) {
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public void after(int request) {
                if (request == 0) {
                    throw SdkClientException.create("lost", new IOException("timed out"));
                }
            }
        });
        connect(faults);
        var transaction = stator.transaction()
                .update(accounts.update("a1").add(AccountTable.BALANCE, 5L))
                .token("lost-" + face);
        assertThat(catchThrowableOfType(UnreachableException.class, () -> face.run(transaction)))
                .hasMessageContaining("whether it was written is unknown");
        face.run(transaction);
        assertThat(faults.sent()).hasSize(2);
        assertThat(direct.get("a1").map(Account::balance)).contains(5L);
    }
}
