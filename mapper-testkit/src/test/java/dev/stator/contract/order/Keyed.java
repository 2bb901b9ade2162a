package dev.stator.contract.order;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;

/**
 * A superclass whose fields are mapped with those of its subclasses.
 *
 * @param <K> the type of the hash key
 * @param <S> the type of the state
 */
public abstract class Keyed<K, S> {
    @HashKey
    private K customer;

    @RangeKey
    private long number;

    private S status;

    public K getCustomer() {
        return customer;
    }

    public void setCustomer(K customer) {
        this.customer = customer;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public S getStatus() {
        return status;
    }

    public void setStatus(S status) {
        this.status = status;
    }
}
