package dev.stator.contract.version;

import dev.stator.EntityTable;
import dev.stator.Stator;

class BuilderVersionTest extends VersionContract<BuilderWallet> {
    @Override
    EntityTable<BuilderWallet> table(Stator stator) {
        return new BuilderWalletTable(stator);
    }

    @Override
    BuilderWallet fresh(long balance) {
        return BuilderWallet.builder()
                .owner("ada")
                .name("main")
                .balance(balance)
                .build();
    }

    @Override
    BuilderWallet with(BuilderWallet wallet, long balance) {
        return BuilderWallet.builder()
                .owner("ada")
                .name("main")
                .balance(balance)
                .version(wallet.version())
                .build();
    }

    @Override
    long balance(BuilderWallet wallet) {
        return wallet.balance();
    }

    @Override
    long version(BuilderWallet wallet) {
        return wallet.version() == null ? 0 : wallet.version();
    }
}
