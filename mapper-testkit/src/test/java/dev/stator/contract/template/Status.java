package dev.stator.contract.template;

import dev.stator.annotation.Field;

public enum Status {
    @Field("N")
    NEW,
    @Field("P")
    PAID
}
