package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.InvalidRequestException;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Transactions with tokens of their own that write values which are stored as others each time. */
class TransactionTokensTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private Stator stator;
    private AccountTable accounts;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        accounts = new AccountTable(connection);
    }

    private static void assertRefused(Transaction transaction, String named) {
        transaction.run();
        assertThatThrownBy(transaction::run)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(named)
                .hasMessageContaining("is encrypted or in S3, and stored as another value by each run")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> transaction.async().run().join())
                .hasCauseInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("cannot be run twice with one token");
    }

    @Test
    void whatIsEncryptedAtRandomCannotBeRunTwiceWithOneToken() {
        assertRefused(
                stator.transaction()
                        .update(accounts.update("ada", 1).set(AccountTable.NOTE, "secret"))
                        .token("tokens-1"),
                "'note' of accounts[owner=ada, number=1]");
    }

    @Test
    void norWhatIsSoInADocument() {
        assertRefused(
                stator.transaction()
                        .update(accounts.update("ada", 2)
                                .set(AccountTable.ADDRESS, new Account.Address("Leeds", "secret")))
                        .token("tokens-2"),
                "'address' of accounts[owner=ada, number=2]");
    }

    @Test
    void whatIsEncryptedDeterministicallyOrNotAtAllCan() {
        Transaction transaction = stator.transaction()
                .update(accounts.update("ada", 3)
                        .set(AccountTable.EMAIL, "ada@example.org")
                        .add(AccountTable.BALANCE, 5L))
                .token("tokens-3");
        transaction.run();
        transaction.run();
        transaction.async().run().join();
        assertThat(accounts.scan().project(AccountTable.BALANCE).one().get(AccountTable.BALANCE))
                .contains(5L);
    }

    @Test
    void anotherTransactionWithTheTokenIsNotSaidToBeTheSame() {
        stator.transaction()
                .delete(accounts, AccountSchema.key("ada", 4))
                .token("tokens-4")
                .run();
        assertThatThrownBy(() -> stator.transaction()
                        .delete(accounts, AccountSchema.key("ada", 5))
                        .token("tokens-4")
                        .run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("its token was used minutes ago for another transaction")
                .hasMessageNotContaining("encrypted");
    }
}
