package dev.stator.contract.version;

import static dev.stator.contract.version.WalletTable.BALANCE;
import static dev.stator.contract.version.WalletTable.MOVES;
import static dev.stator.contract.version.WalletTable.NOTE;
import static dev.stator.contract.version.WalletTable.VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.VersionConflictException;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Versions beside conditions, actions and keys of the caller's own. */
@ExtendWith(StatorExtension.class)
class GuardedWritesTest {
    private static final Key<Wallet> KEY = WalletSchema.key("ada", "main");
    private static final Key<Wallet> OTHER = WalletSchema.key("ada", "other");

    private final Stator stator;
    private final WalletTable wallets;

    GuardedWritesTest(Stator stator) {
        this.stator = stator;
        this.wallets = new WalletTable(stator);
    }

    @BeforeEach
    void clear() {
        wallets.delete(KEY);
        wallets.delete(OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void ofAConditionAndAVersionTheVersionIsToldFirst(Face face) {
        Wallet old = wallets.put(Wallet.of(1));
        Wallet now = wallets.put(old.withBalance(2));
        var poor = BALANCE.lt(0L);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> face.put(wallets, old, poor),
                () -> face.update(wallets, old, poor),
                () -> face.delete(wallets, old, poor))) {
            assertThatThrownBy(call).isInstanceOf(VersionConflictException.class);
        }
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> face.put(wallets, now, poor),
                () -> face.update(wallets, now, poor),
                () -> face.delete(wallets, now, poor))) {
            ConditionFailedException e = catchThrowableOfType(ConditionFailedException.class, call);
            assertThat(e).isNotInstanceOf(VersionConflictException.class).hasMessageContaining("balance < :0");
            assertThat(e.item(Wallet.class)).contains(now);
        }
        var rich = BALANCE.gt(0L);
        Wallet third = face.update(wallets, face.put(wallets, now, rich), rich);
        assertThat(third.version()).isEqualTo(4);
        assertThat(face.delete(wallets, third, rich)).contains(third);
    }

    @ParameterizedTest
    @EnumSource
    void aConditionOnTheVersionHoldsBesideTheGuard(Face face) {
        Wallet old = wallets.put(Wallet.of(1));
        Wallet now = wallets.put(old.withBalance(2));
        var any = VERSION.ge(1L);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> face.put(wallets, old, any),
                () -> face.update(wallets, old, any),
                () -> face.delete(wallets, old, any),
                () -> wallets.update(KEY).setAll(old).when(any).run(),
                () -> wallets.update(KEY)
                        .setOnly(old, BALANCE)
                        .when(VERSION.eq(2L))
                        .run(),
                () -> wallets.diff(old, old.withBalance(9)).when(any).run(),
                () -> face.put(wallets, Wallet.of(5), any))) {
            assertThatThrownBy(call).isInstanceOf(VersionConflictException.class);
        }
        assertThatThrownBy(() -> stator.transaction().put(wallets, old, any).run())
                .isInstanceOf(TransactionCancelledException.class);
        assertThat(wallets.get(KEY)).contains(now);
        assertThat(catchThrowableOfType(ConditionFailedException.class, () -> face.put(wallets, now, VERSION.gt(2L))))
                .isNotInstanceOf(VersionConflictException.class);
        Wallet third = face.update(wallets, face.put(wallets, now, VERSION.eq(2L)), any);
        assertThat(third.version()).isEqualTo(4);
        assertThat(face.delete(wallets, third, any)).contains(third);
    }

    @Test
    void aConditionOnTheVersionIsTheOnlyOneOfACallWithoutAnItem() {
        wallets.put(Wallet.of(1));
        assertThat(wallets.update(KEY)
                        .set(BALANCE, 7L)
                        .when(VERSION.eq(1L))
                        .returnNew()
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> wallets.update(KEY)
                        .set(BALANCE, 8L)
                        .when(VERSION.eq(1L))
                        .run())
                .isInstanceOf(ConditionFailedException.class)
                .isNotInstanceOf(VersionConflictException.class);
        assertThat(wallets.delete(KEY, VERSION.le(2L)).map(Wallet::balance)).contains(7L);
    }

    @Test
    void anActionOnTheVersionItselfDecides() {
        Wallet first = wallets.put(Wallet.of(1));
        Wallet second = wallets.update(KEY).setAll(first).set(VERSION, 100L).returnNew();
        assertThat(second.version()).isEqualTo(100);
        assertThatThrownBy(() ->
                        wallets.update(KEY).setAll(first).set(VERSION, 200L).run())
                .isInstanceOf(VersionConflictException.class);
        assertThat(wallets.update(KEY).set(VERSION, 7L).returnNew().version()).isEqualTo(7);
    }

    @Test
    void anUpdateByKeyCountsAndIsNotRefused() {
        Wallet read = wallets.put(Wallet.of(1));
        assertThat(wallets.update(KEY).add(BALANCE, 5L).returnNew().version()).isEqualTo(2);
        assertThat(wallets.update(OTHER).set(BALANCE, 1L).returnNew().version()).isEqualTo(1);
        assertThatThrownBy(() -> wallets.put(read)).isInstanceOf(VersionConflictException.class);
        assertThat(wallets.update(KEY).set(NOTE, "x").returnUpdatedNew().get(VERSION))
                .contains(3L);
        assertThat(wallets.delete(KEY).map(Wallet::version)).contains(3L);
    }

    @Test
    void valuesTakenFromAnItemAreGuardedByItsVersion() {
        Wallet old = wallets.put(Wallet.of(1));
        assertThat(wallets.update(KEY)
                        .setPresent(old.withNote(null).withBalance(2))
                        .append(MOVES, "b2")
                        .returnNew())
                .isEqualTo(new Wallet("ada", "main", 2, "a note", old.tags(), List.of("a1", "b2"), 2L));
        assertThat(wallets.get(KEY).map(Wallet::note)).contains("a note");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> wallets.update(KEY).setPresent(old).run(),
                () -> wallets.update(KEY).setOnly(old, BALANCE).run(),
                () -> wallets.diff(old, old.withBalance(9)).run())) {
            assertThatThrownBy(call).isInstanceOf(VersionConflictException.class);
        }
        Wallet unread = old.withVersion(null).withBalance(3);
        assertThat(wallets.update(KEY).setOnly(unread, BALANCE).returnNew().version())
                .as("a part of an item without version says nothing of what is stored")
                .isEqualTo(3);
    }

    @Test
    void aDifferenceThatIsNoneIsACheckThatWritesNothing() {
        Wallet read = wallets.put(Wallet.of(1));
        assertThat(wallets.diff(read, read).returnNew()).isEqualTo(read);
        wallets.put(read);
        assertThatThrownBy(() -> wallets.diff(read, read).run()).isInstanceOf(VersionConflictException.class);
    }

    @Test
    void anOutcomeHasTheConflict() {
        Wallet old = wallets.put(Wallet.of(1));
        Wallet now = wallets.put(old);
        Outcome.ConditionFailed<Wallet> conflict = failed(wallets.attempt().put(old));
        assertThat(conflict.item()).contains(now);
        assertThat(conflict.versionConflict()).isPresent();
        assertThat(failed(wallets.attempt().put(now, BALANCE.lt(0L))).versionConflict())
                .isEmpty();
        assertThat(failed(wallets.attempt().create(now)).versionConflict()).isEmpty();
    }

    private static Outcome.ConditionFailed<Wallet> failed(Outcome<Wallet> outcome) {
        if (outcome instanceof Outcome.ConditionFailed<Wallet> failed) {
            return failed;
        }
        throw new AssertionError(outcome);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsMovedGoesOnCounting(Face face) {
        Wallet second = wallets.put(wallets.put(Wallet.of(1)));
        Wallet moved = face.rekey(wallets, KEY, second.withName("other"));
        assertThat(moved).isEqualTo(second.withName("other").withVersion(3L));
        assertThat(wallets.get(OTHER)).contains(moved);
        assertThat(wallets.get(KEY)).isEmpty();
        wallets.delete(OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatOthersHaveChangedIsNotMoved(Face face) {
        Wallet old = wallets.put(Wallet.of(1));
        Wallet now = wallets.put(old.withBalance(2));
        VersionConflictException e = catchThrowableOfType(
                VersionConflictException.class, () -> face.rekey(wallets, KEY, old.withName("other")));
        assertThat(e.key()).contains(KEY.text());
        assertThat(e.item(Wallet.class)).contains(now);
        assertThat(e).hasMessageEndingWith("version 1 was expected, and 2 is stored; nothing was written");
        assertThat(wallets.get(OTHER)).isEmpty();
    }

    @Test
    void anItemThatIsGoneIsNotMovedAndOneWithoutVersionMovesWhatIsThere() {
        Wallet read = wallets.put(Wallet.of(1));
        wallets.delete(KEY);
        assertThat(catchThrowableOfType(
                        ConditionFailedException.class, () -> wallets.rekey(KEY, read.withName("other"))))
                .hasMessageContaining("there is no item with this key")
                .isNotInstanceOf(VersionConflictException.class);
        assertThat(wallets.attempt().rekey(KEY, read.withName("other"))).isInstanceOf(Outcome.NotFound.class);
        wallets.put(wallets.put(Wallet.of(1)));
        assertThat(wallets.rekey(KEY, Wallet.of(5).withName("other")).version()).isEqualTo(1);
    }

    @Test
    void aTransactionTellsConflictsFromConditions() {
        Wallet one = wallets.put(Wallet.of(1));
        Wallet two = wallets.put(Wallet.of(2).withName("other"));
        wallets.put(two);
        TransactionCancelledException e = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> stator.transaction()
                        .put(wallets, one, BALANCE.gt(100L))
                        .delete(wallets, two)
                        .check(wallets, WalletSchema.key("ada", "none"), NOTE.exists())
                        .run());
        assertThat(e.reasons().get(0).versionConflict()).isEmpty();
        assertThat(e.reasons().get(2).versionConflict()).isEmpty();
        VersionConflictException conflict = e.reasons().get(1).versionConflict().orElseThrow();
        assertThat(conflict)
                .hasMessage("delete wallets[owner=ada, name=other]: version 1 was expected, and 2 is stored");
        assertThat(e.isTransient()).isFalse();
        assertThat(wallets.get(KEY)).contains(one);
    }

    @Test
    void whatATransactionStoresHasItsVersion() {
        Wallet one = wallets.put(Wallet.of(1));
        var result = stator.transaction()
                .put(wallets, one.withBalance(2))
                .create(wallets, Wallet.of(3).withName("other"))
                .run();
        assertThat(result.stored(wallets)).extracting(Wallet::version).containsExactly(2L, 1L);
        stator.transaction()
                .update(wallets.update(KEY).add(BALANCE, 1L))
                .delete(wallets, result.stored(wallets).get(1))
                .run();
        assertThat(wallets.get(KEY).map(Wallet::version)).contains(3L);
        assertThat(wallets.get(OTHER)).isEmpty();
    }
}
