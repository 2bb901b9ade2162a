package dev.stator.batch;

import dev.stator.internal.RateLimit;
import java.util.Objects;

/**
 * How fast the requests of a batch follow each other.
 *
 * @param backoff how it goes on after DynamoDB slowed it down
 * @param limit what the requests may consume
 */
record Pace(Backoff backoff, RateLimit limit) {
    static final Pace USUAL = new Pace(Backoff.USUAL, RateLimit.NONE);

    Pace with(Backoff other) {
        return new Pace(Objects.requireNonNull(other, "backoff"), limit);
    }

    Pace limited(double capacityUnitsPerSecond) {
        return new Pace(backoff, RateLimit.perSecond(capacityUnitsPerSecond));
    }
}
