package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.calls.Calls;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole calls, from the arguments to the entities, over an SDK client that answers without a network. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter, @Setup the rest
public class CallBenchmark {
    @Param
    Calls.Library library;

    private Calls calls;

    /** Makes the client. */
    @Setup
    public void prepare() {
        calls = Calls.of(library);
    }

    /** One order by its key. */
    @Benchmark
    public Object get(CpuTime time) {
        return calls.get();
    }

    /** A page of 100 orders. */
    @Benchmark
    public Object query(CpuTime time) {
        return calls.query();
    }

    /** One attribute, if another has a value. */
    @Benchmark
    public Object update(CpuTime time) {
        return calls.update();
    }

    /** 100 orders by their keys. */
    @Benchmark
    public Object batchGet(CpuTime time) {
        return calls.batchGet();
    }

    /** 25 orders are put. */
    @Benchmark
    public Object batchWrite(CpuTime time) {
        return calls.batchWrite();
    }
}
