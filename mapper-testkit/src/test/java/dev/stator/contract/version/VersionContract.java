package dev.stator.contract.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.VersionConflictException;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a version guards, whatever style the entity is written in and whatever type its version has.
 *
 * @param <T> the wallet
 */
@ExtendWith(StatorExtension.class)
abstract class VersionContract<T> {
    private Stator stator;
    private EntityTable<T> wallets;

    abstract EntityTable<T> table(Stator stator);

    /** A wallet that is new. */
    abstract T fresh(long balance);

    /** One with the key, version and other attributes of another, but for the balance. */
    abstract T with(T wallet, long balance);

    abstract long balance(T wallet);

    abstract long version(T wallet);

    @BeforeEach
    void clear(Stator stator) {
        this.stator = stator;
        wallets = table(stator);
        wallets.delete(wallets.schema().keyOf(fresh(0)));
    }

    @ParameterizedTest
    @EnumSource
    void eachWriteGivesTheNextVersion(Face face) {
        T fresh = fresh(1);
        T first = face.put(wallets, fresh);
        T second = face.put(wallets, with(first, 2));
        T third = face.update(wallets, with(second, 3));
        T fourth = face.diff(wallets, third, with(third, 4));
        T fifth = face.setAll(wallets, with(fourth, 5));
        assertThat(new long[] {version(first), version(second), version(third), version(fourth), version(fifth)})
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(balance(fifth)).isEqualTo(5);
        assertThat(wallets.get(wallets.schema().keyOf(fresh)).map(this::version))
                .contains(5L);
        assertThat(face.delete(wallets, fifth).map(this::version)).contains(5L);
        assertThat(version(face.create(wallets, fifth))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasReadAnOldVersionIsRefusedByEveryCall(Face face) {
        T old = wallets.put(fresh(1));
        T now = wallets.put(with(old, 2));
        T late = with(old, 3);
        refused(() -> face.put(wallets, late));
        refused(() -> face.update(wallets, late));
        refused(() -> face.diff(wallets, old, late));
        refused(() -> face.setAll(wallets, late));
        refused(() -> face.delete(wallets, late));
        assertThat(wallets.get(wallets.schema().keyOf(old)).map(this::balance)).contains(2L);
        assertThat(version(face.put(wallets, with(now, 3)))).isEqualTo(3);
    }

    private void refused(ThrowingCallable call) {
        VersionConflictException e = catchThrowableOfType(VersionConflictException.class, call);
        assertThat(e.expectedVersion()).hasValue(1);
        assertThat(e.storedVersion()).hasValue(2);
        assertThat(e.item(wallets.schema().type()).map(this::balance)).contains(2L);
        assertThat(e)
                .hasMessageContaining("wallets[owner=ada, name=main]: version 1 was expected, and 2 is stored")
                .isInstanceOf(ConditionFailedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aNewItemDoesNotReplaceOneThatIsThere(Face face) {
        wallets.put(fresh(1));
        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> face.put(wallets, fresh(2)),
            () -> face.update(wallets, fresh(2)),
            () -> face.setAll(wallets, fresh(2)),
            () -> face.delete(wallets, fresh(2))
        }) {
            VersionConflictException e = catchThrowableOfType(VersionConflictException.class, call);
            assertThat(e.expectedVersion()).isEmpty();
            assertThat(e.storedVersion()).hasValue(1);
            assertThat(e).hasMessageContaining("no version was expected, and 1 is stored");
        }
        assertThat(catchThrowableOfType(ConditionFailedException.class, () -> face.create(wallets, fresh(2))))
                .hasMessageContaining("there is an item with this key already")
                .isNotInstanceOf(VersionConflictException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsGoneIsNotStoredAgain(Face face) {
        T read = wallets.put(fresh(1));
        wallets.delete(read);
        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> face.put(wallets, read),
            () -> face.update(wallets, read),
            () -> face.diff(wallets, read, with(read, 2)),
            () -> face.diff(wallets, read, read),
            () -> face.delete(wallets, read)
        }) {
            VersionConflictException e = catchThrowableOfType(VersionConflictException.class, call);
            assertThat(e.expectedVersion()).hasValue(1);
            assertThat(e.storedVersion()).isEmpty();
            assertThat(e.item(wallets.schema().type())).isEmpty();
            assertThat(e).hasMessageEndingWith("version 1 was expected, and there is no item any more");
        }
        assertThat(wallets.get(wallets.schema().keyOf(read))).isEmpty();
    }

    @Test
    void aTransactionGuardsEachOfItsItems() {
        T old = wallets.put(fresh(1));
        T now = stator.transaction()
                .put(wallets, with(old, 2))
                .run()
                .stored(wallets)
                .get(0);
        assertThat(version(now)).isEqualTo(2);
        for (Transaction transaction : new Transaction[] {
            stator.transaction().put(wallets, with(old, 3)),
            stator.transaction().update(wallets, with(old, 3)),
            stator.transaction().update(wallets.diff(old, with(old, 3))),
            stator.transaction().delete(wallets, old)
        }) {
            TransactionCancelledException e =
                    catchThrowableOfType(TransactionCancelledException.class, transaction::run);
            VersionConflictException conflict =
                    e.reasons().get(0).versionConflict().orElseThrow();
            assertThat(conflict.expectedVersion()).hasValue(1);
            assertThat(conflict.storedVersion()).hasValue(2);
            assertThat(conflict.item(wallets.schema().type()).map(this::balance))
                    .contains(2L);
            assertThat(e).hasMessageContaining("version 1 was expected, and 2 is stored");
        }
        stator.transaction().update(wallets, with(now, 3)).run();
        assertThat(wallets.get(wallets.schema().keyOf(now)).map(this::version)).contains(3L);
    }
}
