package dev.stator.contract.order;

import dev.stator.Outcome;
import java.util.Optional;

/** An outcome as the other faces say it. */
final class Outcomes {
    private Outcomes() {}

    static <T> Optional<T> found(Outcome<T> outcome) {
        return outcome instanceof Outcome.NotFound ? Optional.empty() : Optional.of(outcome.orElseThrow());
    }
}
