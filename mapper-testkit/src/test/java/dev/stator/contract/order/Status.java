package dev.stator.contract.order;

import dev.stator.annotation.Field;

/** Where an order stands. */
public enum Status {
    NEW,
    @Field("P")
    PAID
}
