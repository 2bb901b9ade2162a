package dev.stator.contract.version;

import dev.stator.EntityTable;
import dev.stator.Stator;

class BeanVersionTest extends VersionContract<BeanWallet> {
    @Override
    EntityTable<BeanWallet> table(Stator stator) {
        return new BeanWalletTable(stator);
    }

    @Override
    BeanWallet fresh(long balance) {
        BeanWallet wallet = new BeanWallet();
        wallet.setOwner("ada");
        wallet.setName("main");
        wallet.setBalance(balance);
        return wallet;
    }

    @Override
    BeanWallet with(BeanWallet wallet, long balance) {
        BeanWallet other = fresh(balance);
        other.setVersion(wallet.getVersion());
        return other;
    }

    @Override
    long balance(BeanWallet wallet) {
        return wallet.getBalance();
    }

    @Override
    long version(BeanWallet wallet) {
        return wallet.getVersion();
    }
}
