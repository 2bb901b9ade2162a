package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.Subject;
import dev.stator.benchmarks.mapping.Trial;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Object to item and item to object. Each fork has one subject and one approach, so no approach spoils another's profile. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, @Setup the rest
public class MappingBenchmark {
    @Param
    Subject subject;

    @Param
    Approach approach;

    private Trial<?> trial;
    private Map<String, AttributeValue> item;

    /** Refuses to measure approaches that store different items. */
    @Setup
    public void prepare() {
        trial = subject.trial(approach);
        item = trial.toItem();
        Approach model = subject == Subject.ORDER_RECORD ? Approach.GENERATED : Approach.HAND_WRITTEN;
        if (!item.equals(subject.trial(model).toItem()) || !item.equals(trial.roundTrip(item))) {
            throw new IllegalStateException(approach + " does not map " + subject + " as " + model + " does");
        }
        trial.useOtherwise();
    }

    /** Object to item. */
    @Benchmark
    public Object write(CpuTime time) {
        return trial.toItem();
    }

    /** Item to object. */
    @Benchmark
    public Object read(CpuTime time) {
        return trial.fromItem(item);
    }
}
