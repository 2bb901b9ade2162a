package dev.stator.benchmarks.entity;

/** What has become of an {@link Order}. */
public enum Status {
    NEW,
    PAID,
    SHIPPED
}
