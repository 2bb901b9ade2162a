package dev.stator.contract.version;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

/** A JavaBean whose version is a {@code long}: 0 in one that is new. */
@Table("wallets")
public class BeanWallet {
    @HashKey
    private String owner = "";

    @RangeKey
    private String name = "";

    private long balance;

    @Version
    private long version;

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getBalance() {
        return balance;
    }

    public void setBalance(long balance) {
        this.balance = balance;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
