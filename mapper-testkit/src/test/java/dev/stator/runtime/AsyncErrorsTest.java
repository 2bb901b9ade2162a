package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.runtime.Canned.Answer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Errors, as against exceptions, in calls that no thread waits for: they are in the future too. */
class AsyncErrorsTest {
    private final Canned canned = Canned.always(Answer.ok("{}"));
    private final CrackedTable table = new CrackedTable(canned.stator(1).build());

    @Test
    void anErrorWhileARequestIsMadeIsInTheFuture() {
        CompletableFuture<Cracked> put = table.async().put(new Cracked("c1", "text"));
        assertThat(put.isDone()).isTrue();
        assertThatThrownBy(put::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(LinkageError.class);
        assertThat(canned.operations()).isEmpty();
    }
}
