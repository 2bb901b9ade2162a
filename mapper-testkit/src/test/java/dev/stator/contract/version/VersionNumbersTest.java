package dev.stator.contract.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.UndecodableItemException;
import dev.stator.error.VersionConflictException;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where versions begin, how they go up, where they end, and what others have stored in their place. */
@ExtendWith(StatorExtension.class)
class VersionNumbersTest {
    private static final Key<Wallet> KEY = WalletSchema.key("ada", "main");

    private final Stator stator;
    private final WalletTable wallets;
    private final BuilderWalletTable small;
    private final PlainWalletTable plain;
    private final MeterTable meters;

    VersionNumbersTest(Stator stator) {
        this.stator = stator;
        this.wallets = new WalletTable(stator);
        this.small = new BuilderWalletTable(stator);
        this.plain = new PlainWalletTable(stator);
        this.meters = new MeterTable(stator);
    }

    /** By the SDK's client, since some versions here cannot be read. */
    @BeforeEach
    void clear() {
        wallets.get(KEY, WalletTable.BALANCE); // so that the table is there
        stator.client()
                .deleteItem(delete ->
                        delete.tableName(stator.tableName(WalletTable.SCHEMA)).key(KEY.attributes()));
        meters.delete("m");
    }

    @Test
    void aVersionBeginsAtItsStartAndGoesUpByItsStep() {
        Meter first = meters.put(new Meter("m", 1, 0));
        assertThat(first.version()).isEqualTo(10);
        Meter second = meters.update(first);
        assertThat(second.version()).isEqualTo(15);
        assertThat(meters.update("m").add(MeterTable.READING, 1L).returnNew().version())
                .isEqualTo(20);
        assertThatThrownBy(() -> meters.delete(second)).isInstanceOf(VersionConflictException.class);
        meters.delete("m");
        assertThat(meters.update("m").set(MeterTable.READING, 1L).returnNew().version())
                .isEqualTo(10);
    }

    @Test
    void whatIsBelowTheStartIsNew() {
        assertThat(meters.put(new Meter("m", 1, 9)).version()).isEqualTo(10);
        assertThat(catchThrowableOfType(VersionConflictException.class, () -> meters.put(new Meter("m", 1, -4)))
                        .expectedVersion())
                .isEmpty();
        assertThat(meters.create(new Meter("n", 1, 500)).version()).isEqualTo(10);
    }

    @Test
    void theVersionAfterTheLastIsRefusedBeforeAnythingIsSent() {
        Wallet last = Wallet.of(1).withVersion(Long.MAX_VALUE);
        BuilderWallet lastInt = BuilderWallet.builder()
                .owner("ada")
                .name("main")
                .version(Integer.MAX_VALUE)
                .build();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> wallets.put(last),
                () -> wallets.update(last),
                () -> wallets.update(KEY).setAll(last).run(),
                () -> wallets.diff(last, last.withBalance(2)).run(),
                () -> stator.transaction().put(wallets, last).run(),
                () -> Face.joined(wallets.async().put(last)),
                () -> small.put(lastInt),
                () -> small.update(lastInt),
                () -> meters.put(new Meter("m", 1, Integer.MAX_VALUE - 4)))) {
            InvalidItemException e = catchThrowableOfType(InvalidItemException.class, call);
            assertThat(e.attribute()).isEqualTo("version");
            assertThat(e.key()).isPresent();
            assertThat(e)
                    .hasMessageContaining(
                            "attribute 'version' cannot be stored: the version after the item's own would be"
                                    + " greater than ");
        }
        assertThat(wallets.get(KEY)).isEmpty();
    }

    @Test
    void theLastVersionIsStored() {
        plain.put(new PlainWallet("ada", "main", 1, BigDecimal.valueOf(Long.MAX_VALUE - 1)));
        Wallet last = wallets.put(wallets.get(KEY).orElseThrow());
        assertThat(last.version()).isEqualTo(Long.MAX_VALUE);
        assertThat(wallets.delete(last)).contains(last);
    }

    @Test
    void anItemFromBeforeTheVersionsIsWrittenByTheFirstWhoReadsIt() {
        plain.put(new PlainWallet("ada", "main", 1, null));
        Wallet read = wallets.get(KEY).orElseThrow();
        assertThat(read.version()).isNull();
        assertThat(wallets.update(read.withBalance(2)).version()).isEqualTo(1);
        assertThatThrownBy(() -> wallets.put(read)).isInstanceOf(VersionConflictException.class);
        assertThatThrownBy(() -> wallets.delete(read)).isInstanceOf(VersionConflictException.class);

        plain.put(new PlainWallet("ada", "main", 1, null));
        assertThat(wallets.update(KEY).add(WalletTable.BALANCE, 1L).returnNew().version())
                .isEqualTo(1);

        plain.put(new PlainWallet("ada", "main", 1, null));
        VersionConflictException e =
                catchThrowableOfType(VersionConflictException.class, () -> wallets.put(read.withVersion(1L)));
        assertThat(e.storedVersion()).isEmpty();
        assertThat(e.item(Wallet.class)).contains(read);
        assertThat(e).hasMessageEndingWith("version 1 was expected, and the stored item has none");
        assertThat(wallets.delete(read)).contains(read);
    }

    @Test
    void aStoredVersionThatIsNoNumberIsAConflictThatSaysSo() {
        Wallet read = wallets.put(Wallet.of(1));
        store(AttributeValue.fromS("one"));
        for (Wallet wallet : List.of(read, Wallet.of(2))) {
            VersionConflictException e =
                    catchThrowableOfType(VersionConflictException.class, () -> wallets.put(wallet));
            assertThat(e.storedVersion()).isEmpty();
            assertThat(e).hasMessageEndingWith("'version' is no whole number");
            assertThat(e.getSuppressed())
                    .hasOnlyElementsOfType(UndecodableItemException.class)
                    .hasSize(1);
        }
        assertThatThrownBy(
                        () -> wallets.update(KEY).add(WalletTable.BALANCE, 1L).run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("has another type there: version");
    }

    @Test
    void aStoredVersionThatNoLongHoldsIsAConflictThatSaysSo() {
        Wallet read = wallets.put(Wallet.of(1));
        for (String number : List.of("1.5", "1E+30")) {
            store(AttributeValue.fromN(number));
            assertThat(catchThrowableOfType(VersionConflictException.class, () -> wallets.put(read)))
                    .hasMessageEndingWith("version 1 was expected, and 'version' is no whole number");
        }
    }

    private void store(AttributeValue version) {
        stator.client()
                .putItem(put -> put.tableName(stator.tableName(WalletTable.SCHEMA))
                        .item(Map.of(
                                "owner", AttributeValue.fromS("ada"),
                                "name", AttributeValue.fromS("main"),
                                "balance", AttributeValue.fromN("1"),
                                "version", version)));
    }
}
