package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.ConfigurationException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Compressed and encrypted attributes in all calls. */
class AccountTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private final Account account = Account.of(1);
    private Stator stator;
    private AccountTable accounts;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        accounts = new AccountTable(connection);
    }

    private Map<String, AttributeValue> raw() {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(AccountTable.SCHEMA))
                        .key(Map.of("owner", AttributeValue.fromS("ada"), "number", AttributeValue.fromN("1"))))
                .item();
    }

    @Test
    void whatIsReadIsWhatWasPut() {
        accounts.put(account);
        assertThat(accounts.get("ada", 1)).contains(account);
        assertThat(accounts.query("ada").list()).containsExactly(account);
        assertThat(accounts.scan().list()).containsExactly(account);
        assertThat(accounts.getAll(List.of(AccountSchema.key("ada", 1)))).containsExactly(account);
    }

    @Test
    void whatIsStoredHasNothingOfIt() {
        accounts.put(account);
        Map<String, AttributeValue> raw = raw();
        for (String attribute : List.of("note", "email", "limit", "history", "letter", "tags")) {
            assertThat(raw.get(attribute).type()).as(attribute).isEqualTo(AttributeValue.Type.B);
        }
        assertThat(raw.get("address").m().get("city").s()).isEqualTo("Leeds");
        assertThat(raw.get("address").m().get("street").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(raw.get("cards").l().get(0).m().get("pin").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(raw.get("byName").m().get("main").m().get("pin").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(raw.get("history").b().asByteArray().length).isLessThan(100);
        assertThat(StoredText.of(raw)).contains("Leeds").doesNotContain("High Street", "1234");
    }

    @Test
    void anUpdateSetsAndRemoves() {
        accounts.put(account);
        Account changed = accounts.update("ada", 1)
                .set(AccountTable.NOTE, "another")
                .set(AccountTable.ADDRESS.street(), "2 Low Street")
                .set(AccountTable.CARDS.at(1).pin(), "0000")
                .remove(AccountTable.TAGS)
                .setIfAbsent(AccountTable.EMAIL, "b@example.org")
                .add(AccountTable.BALANCE, 1L)
                .when(AccountTable.EMAIL.eq("ada1@example.org").and(AccountTable.LETTER.exists()))
                .returnNew();
        assertThat(changed.note()).isEqualTo("another");
        assertThat(changed.address().street()).isEqualTo("2 Low Street");
        assertThat(changed.cards())
                .containsExactly(new Account.Card("first", "1234"), new Account.Card("second", "0000"));
        assertThat(changed.tags()).isEmpty();
        assertThat(changed.email()).isEqualTo("ada1@example.org");
        assertThat(accounts.get("ada", 1)).contains(changed);
    }

    @Test
    void anUpdateAppendsToAList() {
        accounts.put(account);
        Account changed = accounts.update("ada", 1)
                .append(AccountTable.CARDS, List.of(new Account.Card("new", "7777")))
                .returnNew();
        assertThat(changed.cards()).hasSize(3).endsWith(new Account.Card("new", "7777"));
    }

    @Test
    void aWholeEntityIsSaved() {
        accounts.update(account);
        assertThat(accounts.get("ada", 1)).contains(account);
        accounts.update("ada", 1).set(AccountTable.TAGS, Set.of()).run();
        assertThat(accounts.get("ada", 1).orElseThrow().tags()).isEmpty();
    }

    @Test
    void equalityIsAskedForOfWhatIsDeterministic() {
        accounts.putAll(List.of(account, Account.of(2)));
        assertThat(accounts.scan()
                        .where(AccountTable.EMAIL.eq("ada2@example.org"))
                        .list())
                .containsExactly(Account.of(2));
        assertThat(accounts.scan()
                        .where(AccountTable.EMAIL.ne("ada2@example.org"))
                        .list())
                .containsExactly(account);
        assertThat(accounts.scan()
                        .where(AccountTable.EMAIL.in("ada1@example.org", "ada2@example.org"))
                        .list())
                .hasSize(2);
        assertThat(accounts.query("ada")
                        .where(AccountTable.LIMIT.eq(new BigDecimal("1.50")))
                        .list())
                .hasSize(2);
    }

    @Test
    void nothingIsEqualToNullAndTheErrorSaysSoAsThatOfAPlainAttribute() {
        assertThatThrownBy(() -> AccountTable.EMAIL.eq(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> AccountTable.EMAIL.ne(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> AccountTable.OWNER.eq((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    @Test
    void whatAFailedConditionFoundIsRead() {
        accounts.put(account);
        assertThatThrownBy(() -> accounts.create(Account.of(1)))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        e -> assertThat(e.item(Account.class)).contains(account));
    }

    @Test
    void aTransactionWritesAndReadsIt() {
        stator.transaction()
                .put(accounts, account)
                .update(accounts.update("ada", 2).set(AccountTable.NOTE, "second"))
                .run();
        assertThat(accounts.get("ada", 1)).contains(account);
        assertThat(accounts.get("ada", 2).orElseThrow().note()).isEqualTo("second");
    }

    @Test
    void aViewOfSomeAttributesHasThem() {
        accounts.put(account);
        assertThat(accounts.get("ada", 1, AccountTable.NOTE, AccountTable.ADDRESS.street())
                        .orElseThrow()
                        .get(AccountTable.ADDRESS.street()))
                .isEqualTo(Optional.of("1 High Street"));
    }

    @Test
    void aConnectionWithoutKeysSaysSo(LocalDynamoDb server) {
        try (Stator without = server.stator().tablePrefix(stator.tablePrefix()).build()) {
            assertThatThrownBy(() -> new AccountTable(without).put(account))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("'note'")
                    .hasMessageContaining("encryption(");
        }
    }
}
