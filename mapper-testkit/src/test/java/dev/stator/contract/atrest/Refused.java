package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stator.batch.BatchGetException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

/** What calls say of a value that was changed behind their back: why, where, and nothing of the value. */
final class Refused {
    private Refused() {}

    /** Each of the calls fails so. */
    static void by(Map<String, Callable<?>> calls, String subject, String attribute, Reason... reasons) {
        calls.forEach((name, call) -> assertThat(by(call, subject, attribute))
                .as(name + " of " + attribute)
                .isIn((Object[]) reasons));
    }

    /** The call fails; why. */
    static Reason by(Callable<?> call, String subject, String attribute) {
        List<Object> results = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> results.add(call.call()));
        assertThat(results).as("what was read").isEmpty();
        Throwable failure = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (failure instanceof BatchGetException batch) { // which has what could be read
            assertThat(batch).hasMessageContaining(subject);
            failure = batch.getCause();
        }
        assertThat(failure).isInstanceOf(ProtectedValueException.class);
        ProtectedValueException refused = (ProtectedValueException) failure;
        assertThat(refused.attribute()).isEqualTo(attribute);
        assertThat(refused.getMessage()).startsWith(subject).contains(attribute);
        for (Throwable each = refused; each != null; each = each.getCause()) {
            assertThat(String.valueOf(each.getMessage())).doesNotContain(Secret.VALUE);
        }
        return refused.reason();
    }
}
