package dev.stator.contract.version;

import static dev.stator.contract.version.WalletTable.BALANCE;
import static dev.stator.contract.version.WalletTable.NOTE;
import static dev.stator.contract.version.WalletTable.VERSION;

import dev.stator.golden.RequestGolden;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent for an entity with a version, to the letter. */
@ExtendWith(StatorExtension.class)
class GuardedRequestsTest {
    private static final Key<Wallet> KEY = WalletSchema.key("ada", "main");

    private final RequestGolden golden;
    private final WalletTable wallets;
    private Wallet read = new Wallet("ada", "main", 1, "a note", Set.of("red"), null, null);

    GuardedRequestsTest(LocalDynamoDb server) {
        golden = RequestGolden.of(server);
        wallets = new WalletTable(golden.stator());
    }

    @BeforeEach
    void store() {
        read = wallets.put(read);
        golden.begin();
    }

    @AfterEach
    void close() {
        golden.close();
    }

    @Test
    void puts() {
        Wallet second = wallets.put(read.withBalance(2));
        golden.matches("version/put");
        golden.begin();
        Wallet third = wallets.put(second.withBalance(3), BALANCE.gt(0L).or(NOTE.notExists()));
        golden.matches("version/put-condition");
        golden.begin();
        wallets.put(third, VERSION.ge(3L));
        golden.matches("version/put-condition-on-version");
        golden.begin();
        wallets.put(read.withName("new").withVersion(null));
        golden.matches("version/put-new");
        golden.begin();
        wallets.create(read.withName("created"));
        golden.matches("version/create");
    }

    @Test
    void updates() {
        Wallet second = wallets.update(read.withNote(null));
        golden.matches("version/update");
        golden.begin();
        Wallet third = wallets.update(second, BALANCE.eq(1L));
        golden.matches("version/update-condition");
        golden.begin();
        Wallet fourth = wallets.diff(third, third.withBalance(7)).returnNew();
        golden.matches("version/diff");
        golden.begin();
        wallets.diff(fourth, fourth).run();
        golden.matches("version/diff-none");
        golden.begin();
        wallets.update(KEY).setOnly(fourth, NOTE).add(BALANCE, 1L).run();
        golden.matches("version/set-only");
        golden.begin();
        wallets.update(KEY).add(BALANCE, 1L).run();
        golden.matches("version/update-key");
        golden.begin();
        wallets.update(KEY).set(VERSION, 1L).run();
        golden.matches("version/set-version");
    }

    @Test
    void deletions() {
        wallets.delete(read);
        golden.matches("version/delete");
        read = wallets.put(read.withVersion(null));
        golden.begin();
        wallets.delete(read, BALANCE.eq(1L));
        golden.matches("version/delete-condition");
        golden.begin();
        wallets.delete(KEY);
        golden.matches("version/delete-key");
    }

    @Test
    void transactions() {
        Wallet other = wallets.put(read.withName("other").withVersion(null));
        Wallet gone = wallets.put(read.withName("gone").withVersion(null));
        golden.begin();
        golden.stator()
                .transaction()
                .put(wallets, read)
                .update(wallets, other)
                .delete(wallets, gone)
                .create(wallets, read.withName("created"))
                .update(wallets.update("ada", "counted").add(BALANCE, 1L))
                .run();
        golden.matches("version/transaction");
        golden.begin();
        wallets.rekey(KEY, read.withName("moved").withVersion(2L));
        golden.matches("version/rekey");
    }
}
