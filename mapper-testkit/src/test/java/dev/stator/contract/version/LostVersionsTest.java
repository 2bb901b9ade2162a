package dev.stator.contract.version;

import static dev.stator.contract.version.WalletTable.BALANCE;
import static dev.stator.contract.version.WalletTable.MOVES;
import static dev.stator.contract.version.WalletTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.VersionConflictException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The SDK repeats a write whose answer was lost, and finds what the first attempt has made of the version; or what others have. */
@ExtendWith(StatorExtension.class)
class LostVersionsTest {
    private static final Key<Wallet> KEY = WalletSchema.key("ada", "main");
    private static final Key<Wallet> OTHER = WalletSchema.key("ada", "other");
    private static final String UNKNOWN =
            "; it was not the first attempt, and whether an earlier one was made is unknown";

    private final Stator stator;
    private final LocalDynamoDb server;
    private final WalletTable direct;
    private Wallet read = Wallet.of(1);

    LostVersionsTest(Stator stator, LocalDynamoDb server) {
        this.stator = stator;
        this.server = server;
        this.direct = new WalletTable(stator);
    }

    @BeforeEach
    void store() {
        direct.delete(KEY);
        direct.delete(OTHER);
        read = direct.put(Wallet.of(1));
    }

    @ParameterizedTest
    @EnumSource
    void aPutThatWasMadeSucceeds(Face face) {
        assertStored(answerLost(wallets -> face.put(wallets, read.withBalance(2))));
        direct.delete(KEY);
        assertThat(answerLost(wallets -> face.put(wallets, Wallet.of(3))).version())
                .isEqualTo(1);
        direct.delete(KEY);
        assertThat(answerLost(wallets -> face.create(wallets, Wallet.of(4))).version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateOfAnItemThatWasMadeSucceeds(Face face) {
        assertStored(
                answerLost(wallets -> face.update(wallets, read.withBalance(2).withNote(null))));
        read = direct.put(direct.get(KEY).orElseThrow().withNote("more"));
        assertThat(answerLost(wallets -> face.diff(wallets, read, read.withNote("less")))
                        .version())
                .isEqualTo(4);
        Wallet now = direct.get(KEY).orElseThrow();
        assertThat(answerLost(wallets -> face.setAll(wallets, now.withNote("least")))
                        .version())
                .isEqualTo(5);
    }

    @Test
    void aGuardedUpdateThatSetsAndRemovesSucceedsWhateverItGives() {
        Wallet changed = read.withBalance(2);
        long balance = answerLost(wallets -> wallets.update(KEY)
                .setOnly(changed, BALANCE)
                .remove(NOTE)
                .setIfAbsent(MOVES, List.of("z9"))
                .returnUpdatedNew()
                .get(BALANCE)
                .orElseThrow());
        assertThat(balance).isEqualTo(2);
        Wallet stored = direct.get(KEY).orElseThrow();
        assertThat(stored).isEqualTo(read.withBalance(2).withNote(null).withVersion(2L));
        Wallet old = answerLost(
                wallets -> wallets.update(KEY).setPresent(stored).returnOld().orElseThrow());
        assertThat(old).as("what the first attempt left").isEqualTo(stored.withVersion(3L));
        answerLost(wallets -> {
            wallets.update(KEY).setPresent(stored.withVersion(3L)).run();
            return wallets;
        });
        assertThat(direct.get(KEY).map(Wallet::version)).contains(4L);
    }

    @Test
    void anUpdateThatComputesCannotBeToldFromAnothersAndIsAConflictThatSaysSo() {
        for (Function<WalletTable, Wallet> call : List.<Function<WalletTable, Wallet>>of(
                wallets ->
                        wallets.update(KEY).setOnly(read, NOTE).add(BALANCE, 1L).returnNew(),
                wallets -> wallets.update(KEY).setAll(read).append(MOVES, "b2").returnNew())) {
            VersionConflictException e = catchThrowableOfType(VersionConflictException.class, () -> answerLost(call));
            assertThat(e.storedVersion()).hasValue(read.stored() + 1);
            assertThat(e).hasMessageEndingWith("is stored" + UNKNOWN);
            read = direct.get(KEY).orElseThrow();
        }
        assertThat(read.balance()).isEqualTo(2);
        assertThat(read.moves()).containsExactly("a1", "b2");
    }

    @ParameterizedTest
    @EnumSource
    void aDeletionThatWasMadeGivesNothing(Face face) {
        Optional<Wallet> deleted = answerLost(wallets -> face.delete(wallets, read));
        assertThat(deleted).isEmpty();
        assertThat(direct.get(KEY)).isEmpty();
        read = direct.put(Wallet.of(1));
        deleted = answerLost(wallets -> face.delete(wallets, read, BALANCE.eq(1L)));
        assertThat(deleted).isEmpty();
        assertThat(direct.get(KEY)).isEmpty();
    }

    @Test
    void aTransactionThatWasMadeIsKnownByItsToken() {
        try (Stator lossy = lossy(false, () -> {})) {
            lossy.transaction().put(new WalletTable(lossy), read.withBalance(2)).run();
        }
        Wallet stored = direct.get(KEY).orElseThrow();
        assertStored(stored);
        Wallet moved = answerLost(wallets -> wallets.rekey(KEY, stored.withName("other")));
        assertThat(moved.version()).isEqualTo(3);
        assertThat(direct.get(OTHER)).contains(moved);
    }

    @ParameterizedTest
    @EnumSource
    void whoWasOvertakenBeforeHisFirstAttemptArrivedIsToldOfTheConflict(Face face) {
        Wallet theirs = read.withBalance(100);
        for (Consumer<WalletTable> call : List.<Consumer<WalletTable>>of(
                wallets -> face.put(wallets, read.withBalance(2)),
                wallets -> face.update(wallets, read.withBalance(2)),
                wallets -> face.diff(wallets, read, read.withBalance(2)),
                wallets -> face.delete(wallets, read))) {
            VersionConflictException e = catchThrowableOfType(
                    VersionConflictException.class, () -> requestLost(call, () -> direct.put(theirs)));
            assertThat(e.item(Wallet.class)).contains(theirs.withVersion(2L));
            assertThat(direct.get(KEY)).contains(theirs.withVersion(2L));
            direct.delete(KEY);
            direct.put(read.withVersion(null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWasOverwrittenBeforeHisSecondAttemptIsNotToldThatNothingWasWritten(Face face) {
        for (Consumer<WalletTable> call : List.<Consumer<WalletTable>>of(
                wallets -> face.put(wallets, read.withBalance(2)),
                wallets -> face.update(wallets, read.withBalance(2)))) {
            VersionConflictException e = catchThrowableOfType(
                    VersionConflictException.class,
                    () -> answerLost(
                            call, () -> direct.put(direct.get(KEY).orElseThrow().withBalance(100))));
            assertThat(e).hasMessageEndingWith("version 1 was expected, and 3 is stored" + UNKNOWN);
            direct.delete(KEY);
            direct.put(read.withVersion(null));
        }
    }

    @Test
    void aConflictAtTheFirstAttemptSaysNothingOfOthers() {
        direct.put(read);
        assertThat(catchThrowableOfType(VersionConflictException.class, () -> direct.put(read)))
                .hasMessageEndingWith("version 1 was expected, and 2 is stored");
    }

    private void assertStored(Wallet stored) {
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.balance()).isEqualTo(2);
        assertThat(direct.get(KEY)).contains(stored);
    }

    private <R> R answerLost(Function<WalletTable, R> call) {
        try (Stator lossy = lossy(false, () -> {})) {
            return call.apply(new WalletTable(lossy));
        }
    }

    private void answerLost(Consumer<WalletTable> call, Runnable meanwhile) {
        try (Stator lossy = lossy(false, meanwhile)) {
            call.accept(new WalletTable(lossy));
        }
    }

    private void requestLost(Consumer<WalletTable> call, Runnable meanwhile) {
        try (Stator lossy = lossy(true, meanwhile)) {
            call.accept(new WalletTable(lossy));
        }
    }

    /**
     * A connection to the same tables on which the first attempt at the first request is lost.
     *
     * @param before whether it is lost on its way to DynamoDB, and not on the way back
     * @param meanwhile what others do before the second attempt
     */
    private Stator lossy(boolean before, Runnable meanwhile) {
        AtomicBoolean lost = new AtomicBoolean();
        Runnable lose = () -> {
            if (!lost.getAndSet(true)) {
                meanwhile.run();
                throw SdkClientException.create("lost", new IOException("lost"));
            }
        };
        return server.stator()
                .tablePrefix(stator.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(2)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofNanos(1)))
                                .build())
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeTransmission(
                                    Context.BeforeTransmission context, ExecutionAttributes attributes) {
                                if (before) {
                                    lose.run();
                                }
                            }

                            @Override
                            public void afterTransmission(
                                    Context.AfterTransmission context, ExecutionAttributes attributes) {
                                if (!before) {
                                    lose.run();
                                }
                            }
                        })
                        .build())
                .build();
    }
}
