package dev.stator.contract.atrest;

import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.error.ObjectStoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * One order in which the calls of several processes reach DynamoDB and S3, and what becomes of each: chosen by a seed. There are no threads:
 * a process goes on when the future of its call completes, and ends in the middle when that never does.
 */
final class Schedule implements InMemoryObjects.Gate {
    /** A call that has left its process, and is to arrive. */
    private class Step<R> {
        final int process;
        final String name;
        final Function<Integer, R> work;
        final boolean writes;
        final CompletableFuture<R> future = new CompletableFuture<>();
        int attempt = 1;

        Step(int process, String name, boolean writes, Function<Integer, R> work) {
            this.process = process;
            this.name = name;
            this.writes = writes;
            this.work = work;
        }

        /** Arrives; whether its process hears of it, and what. */
        void run() {
            int fate = fate();
            trace.add(process + ": " + name + (attempt > 1 ? " again" : "") + text(fate));
            if (fate < 70) {
                end(work);
            } else if (fate < 74) {
                future.completeExceptionally(lost()); // and it never arrived
            } else if (fate < 78) {
                crash();
            } else if (!writes) {
                end(work);
            } else if (fate < 82) {
                attempted();
                future.completeExceptionally(lost());
            } else if (fate < 86) {
                attempted();
                crash();
            } else if (fate < 90) {
                Step<R> late = new Step<>(process, name + " at last", true, work);
                late.attempt = attempt;
                pending.add(late);
                future.completeExceptionally(lost());
            } else {
                if (fate < 96) {
                    attempted();
                }
                attempt++;
                pending.add(this); // as the SDK does, with the process knowing nothing of it
            }
        }

        int fate() {
            return isCalm ? 0 : random.nextInt(100);
        }

        private String text(int fate) {
            return fate < 70
                    ? ""
                    : fate < 74
                            ? ", never arrives"
                            : fate < 78
                                    ? ", crash before"
                                    : !writes
                                            ? ""
                                            : fate < 82
                                                    ? ", answer lost"
                                                    : fate < 86
                                                            ? ", crash after"
                                                            : fate < 90
                                                                    ? ", late"
                                                                    : fate < 96
                                                                            ? ", answer lost and repeated"
                                                                            : ", repeated";
        }

        private RuntimeException lost() {
            return name.startsWith("s3 ")
                    ? new ObjectStoreException(
                            ObjectStoreException.Reason.UNREACHABLE, name + ": no answer", "", name, true, null)
                    : SdkClientException.create(name + ": no answer");
        }

        /** Does the work, with nobody to hear of it. */
        private void attempted() {
            try {
                R unheard = work.apply(attempt);
                trace.add("   done" + (unheard == null ? "" : ", nobody hears of it"));
            } catch (RuntimeException e) {
                trace.add("   " + e.getClass().getSimpleName());
            }
        }

        private void crash() {
            crashed.add(process);
            pending.removeIf(step -> step.process == process && !step.name.endsWith("at last"));
        }

        private void end(Function<Integer, R> result) {
            R value;
            try {
                value = result.apply(attempt);
            } catch (RuntimeException e) {
                trace.add("   " + e.getClass().getSimpleName());
                future.completeExceptionally(e);
                return;
            }
            future.complete(value);
        }
    }

    private final Random random;
    private final List<Step<?>> pending = new ArrayList<>();
    private final Set<Integer> crashed = new HashSet<>();
    private final List<CompletableFuture<?>> processes = new ArrayList<>();
    private final Map<String, Integer> creators = new HashMap<>();
    private final List<String> trace = new ArrayList<>();
    private int current;
    private boolean isCalm;

    Schedule(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** What happened, for messages. */
    String trace() {
        return String.join("\n", trace);
    }

    /** A process that begins some time. */
    void process(String name, Supplier<CompletableFuture<?>> body) {
        int number = processes.size();
        CompletableFuture<Object> ended = new CompletableFuture<>();
        processes.add(ended);
        Step<Void> begin = new Step<>(number, name, false, attempt -> null) {
            @Override
            int fate() {
                return 0;
            }
        };
        begin.future.thenCompose(nothing -> body.get()).whenComplete((value, failure) -> {
            trace.add(number + ": ends" + (failure == null ? "" : " with " + failure));
            ended.complete(failure);
        });
        pending.add(begin);
    }

    /** Why a process failed; null where it did not, or did not end. */
    @Nullable
    Throwable failure(int process) {
        return (Throwable) processes.get(process).getNow(null);
    }

    /** Processes that may have written something to which nothing points yet. */
    private boolean isRunning(int process) {
        return pending.stream().anyMatch(step -> step.process == process)
                || (!crashed.contains(process) && !processes.get(process).isDone());
    }

    /** Whether an object was put long ago; the grace of the sweep, which is longer than any call. */
    boolean isOld(String key) {
        return !isRunning(creators.get(key));
    }

    /** From now on nothing goes wrong. */
    void calm() {
        isCalm = true;
    }

    /** Goes on until all processes have ended, or crashed. */
    void run(Runnable check) {
        while (!pending.isEmpty()) {
            Step<?> step = pending.remove(random.nextInt(pending.size()));
            current = step.process;
            step.run();
            check.run();
        }
    }

    /** A call to DynamoDB, or of the sweep. */
    <R> CompletableFuture<R> call(String name, boolean writes, Function<Integer, R> work) {
        Step<R> step = new Step<>(current, name, writes, work);
        pending.add(step);
        return step.future;
    }

    @Override
    public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
        int process = current;
        if (operation.equals("put")) {
            creators.put(key, process);
        }
        boolean writes = operation.equals("put") || operation.equals("delete");
        return call("s3 " + operation + " " + key, writes, attempt -> work.get());
    }
}
