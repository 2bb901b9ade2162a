package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.interceptor.Call;
import dev.stator.interceptor.CallReport;
import dev.stator.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what an interceptor is told. */
final class Recorder implements Interceptor {
    private final List<Call> begun = new CopyOnWriteArrayList<>();
    private final List<CallReport> ended = new CopyOnWriteArrayList<>();

    @Override
    public After before(Call call) {
        begun.add(call);
        return ended::add;
    }

    void reset() {
        begun.clear();
        ended.clear();
    }

    List<Call> begun() {
        return begun;
    }

    List<CallReport> ended() {
        return ended;
    }

    /** The operations that ended, by DynamoDB's names. */
    List<String> operations() {
        return ended.stream()
                .map(report -> report.call().operation().toString())
                .toList();
    }

    /** The one call that was made, which has begun and ended. */
    CallReport only() {
        assertThat(begun).hasSize(1);
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).call()).isEqualTo(begun.get(0));
        return ended.get(0);
    }
}
