package dev.stator.contract.generated;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that shows what it is set to. It begins in the far future: DynamoDB Local deletes what has expired by the clock of the machine.
 */
final class SetClock extends Clock {
    static final Instant BEGIN = Instant.parse("2040-01-02T03:04:05.123456789Z");

    private volatile Instant now = BEGIN;

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
