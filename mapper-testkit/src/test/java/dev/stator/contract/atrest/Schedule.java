package dev.stator.contract.atrest;

import dev.stator.face.Futures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One order in which the calls of several processes reach DynamoDB and S3, what becomes of each, and how much time passes: chosen by a seed,
 * and the same each time. At any moment one process runs. Those that wait for no call go on when the future of their call completes,
 * and end in the middle when that never does; those that wait have a {@link ScheduledThread}.
 *
 * <p>Time passes between calls, often more than the grace of a sweep. But it never passes the grace while a process is under way that put an
 * object: that is what a sweep may count on.
 */
final class Schedule {
    /** How old an object must be, unless a sweep is told otherwise. */
    private static final Duration GRACE = Duration.ofHours(24);

    /** So much less may pass, for the milliseconds that are counted at each look at the clock. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** The most that passes at once. */
    private static final int MOST_MINUTES = 60 * 60;

    /** The fastest process is 128 times as fast as the slowest. */
    private static final int SPEEDS = 8;

    /** In quarters, how many calls something may go wrong with. */
    private static final int FAULTINESS = 4;

    private final Random random;
    private final int faultiness;
    private final List<ScheduledCall<?>> pending = new ArrayList<>();
    private final List<ScheduledProcess> processes = new ArrayList<>();
    private final List<String> trace = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private @Nullable ScheduledProcess running;
    private Instant time = Instant.parse("2026-01-01T00:00:00Z");
    private boolean isCalm;

    Schedule(long seed) {
        random = new Random(seed);
        faultiness = random.nextInt(FAULTINESS + 1);
    }

    Random random() {
        return random;
    }

    /** What happened, for messages: the same for the same seed, though keys of objects are not. */
    String trace() {
        String text = String.join("\n", trace);
        for (Map.Entry<String, String> each : names.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text;
    }

    void trace(String line) {
        trace.add(line);
    }

    private void end(ScheduledProcess process, @Nullable Throwable failure) {
        process.end(failure);
        trace.add(process.number() + ": ends" + (failure == null ? "" : " with " + failure));
    }

    /** How often what happened. */
    Map<String, Integer> counts() {
        return counts;
    }

    void count(String what, long times) {
        counts.merge(what, (int) times, Integer::sum);
    }

    /** The time of the schedule, later at each look, so that ids have an order. */
    Clock clock() {
        InstantSource source = () -> time = time.plusMillis(1);
        return source.withZone(ZoneOffset.UTC);
    }

    /** A process that begins some time, and waits for none of its calls. */
    void process(String name, Supplier<? extends CompletableFuture<?>> body) {
        ScheduledProcess process = added(null);
        begin(process, name, () -> {
            CompletableFuture<?> end;
            try {
                end = body.get();
            } catch (RuntimeException e) {
                end = CompletableFuture.failedFuture(e);
            }
            end.whenComplete((value, failure) -> end(process, failure == null ? null : Futures.unwrap(failure)));
        });
    }

    /** A process that begins some time, and waits for each of its calls. */
    void waitingProcess(String name, Runnable body) {
        ScheduledThread thread = new ScheduledThread();
        ScheduledProcess process = added(thread);
        begin(
                process,
                name,
                () -> thread.begin(() -> {
                    Throwable failure = null;
                    try {
                        body.run();
                    } catch (Throwable e) {
                        failure = e;
                    }
                    if (!thread.isCrashed()) {
                        end(process, failure);
                    }
                }));
    }

    private ScheduledProcess added(@Nullable ScheduledThread thread) {
        ScheduledProcess process = new ScheduledProcess(processes.size(), speed(), thread);
        processes.add(process);
        return process;
    }

    private void begin(ScheduledProcess process, String name, Runnable body) {
        pending.add(ScheduledCall.begin(this, process.number(), speed(), name, body));
    }

    /** How many processes there are. */
    int processes() {
        return processes.size();
    }

    /** Why a process failed; null where it did not, or did not end. */
    @Nullable
    Throwable failure(int process) {
        return processes.get(process).failure();
    }

    /** From now on nothing goes wrong. */
    void calm() {
        isCalm = true;
    }

    /** All that was put is old: that is for when nothing is under way. */
    void passGrace() {
        time = time.plus(GRACE).plus(GRACE);
    }

    boolean isCalm() {
        return isCalm;
    }

    /** Goes on until all processes have ended, or crashed. */
    void run(Runnable check) {
        while (!pending.isEmpty()) {
            ScheduledCall<?> call = next();
            pass(); // with the call still under way: it may be repeated
            pending.remove(call);
            running = processes.get(call.process());
            call.arrive();
            check.run();
        }
    }

    private ScheduledCall<?> next() {
        int left =
                random.nextInt(pending.stream().mapToInt(ScheduledCall::speed).sum());
        for (ScheduledCall<?> call : pending) {
            left -= call.speed();
            if (left < 0) {
                return call;
            }
        }
        throw new IllegalStateException("nothing is pending");
    }

    /** Of fast processes and slow ones: else none would rest for as long as others take for many calls. */
    int speed() {
        return 1 << random.nextInt(SPEEDS);
    }

    /** Whether something may go wrong with a call: in some schedules never, in others always. */
    boolean isFaulty() {
        return !isCalm && random.nextInt(FAULTINESS) < faultiness;
    }

    /** Lets time pass, but not so much that a call takes longer than the grace. */
    private void pass() {
        if (random.nextInt(4) > 0) {
            return;
        }
        Instant next = time.plus(Duration.ofMinutes(random.nextInt(MOST_MINUTES)));
        for (ScheduledProcess process : processes) {
            Instant put = process.put();
            if (put != null && isUnderWay(process)) {
                Instant most = put.plus(GRACE).minus(MARGIN);
                next = next.isBefore(most) ? next : most;
            }
        }
        time = next.isAfter(time) ? next : time;
    }

    /** A process ends in the middle; what has left it already is under way all the same. */
    void crash(int number) {
        ScheduledProcess process = processes.get(number);
        if (process.isAlive()) {
            pending.removeIf(call -> call.process() == number && !call.hasLeft());
            process.crash();
        }
    }

    /** Whether something of it may still arrive. */
    private boolean isUnderWay(ScheduledProcess process) {
        return process.isAlive() || pending.stream().anyMatch(call -> call.process() == process.number());
    }

    void add(ScheduledCall<?> call) {
        pending.add(call);
    }

    private ScheduledProcess current() {
        return Objects.requireNonNull(running, "no process runs");
    }

    /** A call of the process that runs. */
    <R> CompletableFuture<R> call(ScheduledService service, String name, boolean writes, ScheduledCall.Work<R> work) {
        ScheduledProcess current = current();
        if (random.nextInt(4) == 0) {
            current.speed(speed());
        }
        ScheduledCall<R> call =
                new ScheduledCall<>(this, current.number(), current.speed(), service, name, writes, work);
        pending.add(call);
        return call.future();
    }

    /** The same, made by a process that waits. */
    <R> R now(ScheduledService service, String name, boolean writes, ScheduledCall.Work<R> work) {
        ScheduledThread thread = current().thread();
        if (thread == null) {
            throw new IllegalStateException(name + ": the process must not wait");
        }
        thread.requireAlive();
        return thread.await(call(service, name, writes, work));
    }

    /** The process that runs puts an object. */
    void puts(String key) {
        names.computeIfAbsent(key, first -> "object " + (names.size() + 1));
        current().puts(time);
    }
}
