package dev.stator.contract.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.VersionConflictException;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads that have read the same version write at the same moment: one wins, and all others are told. */
@ExtendWith(StatorExtension.class)
class VersionRacesTest {
    private static final int THREADS = 8;
    private static final int VERSIONS = 50;
    private static final Key<Wallet> KEY = WalletSchema.key("ada", "main");

    private final Stator stator;
    private final WalletTable wallets;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    VersionRacesTest(Stator stator) {
        this.stator = stator;
        this.wallets = new WalletTable(stator);
    }

    @BeforeEach
    void clear() {
        wallets.delete(KEY);
    }

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** A write of an item that was read; fails with a conflict where another was first. */
    private interface Write {
        void of(Wallet read);
    }

    @ParameterizedTest
    @EnumSource
    void onePutOfEachVersionWins(Face face) throws Exception {
        race(read -> face.put(wallets, read.withBalance(read.balance() + 1)));
    }

    @ParameterizedTest
    @EnumSource
    void oneUpdateOfEachVersionWins(Face face) throws Exception {
        race(read -> face.update(wallets, read.withBalance(read.balance() + 1)));
    }

    @Test
    void oneGuardedActionOfEachVersionWins() throws Exception {
        race(read -> wallets.update(KEY)
                .setOnly(read, WalletTable.NOTE)
                .add(WalletTable.BALANCE, 1L)
                .run());
    }

    @Test
    void oneTransactionOfEachVersionWins() throws Exception {
        race(read -> run(stator.transaction().put(wallets, read.withBalance(read.balance() + 1))));
    }

    @Test
    void onePutOrUpdateOrTransactionOfEachVersionWins() throws Exception {
        race(read -> {
            Wallet more = read.withBalance(read.balance() + 1);
            switch ((int) (Thread.currentThread().getId() % 3)) {
                case 0 -> wallets.put(more);
                case 1 -> wallets.update(more);
                default -> run(stator.transaction().update(wallets, more));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void oneDeletionOfEachVersionWins(Face face) throws Exception {
        for (int round = 0; round < VERSIONS; round++) {
            Wallet read = wallets.put(Wallet.of(round));
            assertThat(winners(read, wallet -> face.delete(wallets, wallet))).isEqualTo(1);
            assertThat(wallets.get(KEY)).isEmpty();
        }
    }

    @Test
    void oneCreationAndOneDeletionInATransactionWins() throws Exception {
        for (int round = 0; round < VERSIONS; round++) {
            Wallet fresh = Wallet.of(round);
            assertThat(winners(fresh, wallets::put)).isEqualTo(1);
            Wallet read = wallets.get(KEY).orElseThrow();
            assertThat(winners(read, wallet -> run(stator.transaction().delete(wallets, wallet))))
                    .isEqualTo(1);
            assertThat(wallets.get(KEY)).isEmpty();
        }
    }

    /** Nobody waits for anybody: each thread reads and writes until the item has had all its versions. */
    @Test
    void noWriteIsLostBetweenThreadsThatReadAndWriteAsTheyCan() throws Exception {
        wallets.put(Wallet.of(0));
        List<Callable<Integer>> loops = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            loops.add(() -> {
                int won = 0;
                for (Wallet read = read(); read.stored() <= VERSIONS; read = read()) {
                    won += wins(read, wallet -> wallets.put(wallet.withBalance(wallet.balance() + 1))) ? 1 : 0;
                }
                return won;
            });
        }
        int winners = 0;
        for (Future<Integer> loop : threads.invokeAll(loops)) {
            winners += loop.get();
        }
        assertThat(read().balance()).isEqualTo(winners).isEqualTo(read().stored() - 1);
    }

    private Wallet read() {
        return wallets.consistent().get(KEY).orElseThrow();
    }

    private void race(Write write) throws Exception {
        Wallet read = wallets.put(Wallet.of(0));
        for (int version = 1; version <= VERSIONS; version++) {
            assertThat(winners(read, write)).as("winners of version " + version).isEqualTo(1);
            read = read();
            assertThat(read.version()).isEqualTo(version + 1);
            assertThat(read.balance()).isEqualTo(version);
        }
    }

    /** How many of all threads succeed that begin to write at the same moment. */
    private long winners(Wallet read, Write write) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            writers.add(() -> {
                start.await(1, TimeUnit.MINUTES);
                return wins(read, write);
            });
        }
        long winners = 0;
        for (Future<Boolean> writer : threads.invokeAll(writers)) {
            winners += writer.get() ? 1 : 0;
        }
        return winners;
    }

    private static boolean wins(Wallet read, Write write) {
        try {
            write.of(read);
            return true;
        } catch (VersionConflictException e) {
            return false;
        }
    }

    /** Runs a transaction, again where only the moment was wrong; throws its conflict. */
    private static void run(Transaction transaction) {
        while (true) {
            try {
                transaction.run();
                return;
            } catch (TransactionCancelledException e) {
                if (!e.isTransient()) {
                    throw e.reasons().get(0).versionConflict().orElseThrow(() -> e);
                }
            }
        }
    }
}
