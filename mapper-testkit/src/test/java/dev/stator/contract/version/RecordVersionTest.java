package dev.stator.contract.version;

import dev.stator.EntityTable;
import dev.stator.Stator;

class RecordVersionTest extends VersionContract<Wallet> {
    @Override
    EntityTable<Wallet> table(Stator stator) {
        return new WalletTable(stator);
    }

    @Override
    Wallet fresh(long balance) {
        return Wallet.of(balance);
    }

    @Override
    Wallet with(Wallet wallet, long balance) {
        return wallet.withBalance(balance);
    }

    @Override
    long balance(Wallet wallet) {
        return wallet.balance();
    }

    @Override
    long version(Wallet wallet) {
        return wallet.version() == null ? 0 : wallet.version();
    }
}
