package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.transform.Transform;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is done to a text before it is stored and after it is read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, @Setup the rest
public class TransformBenchmark {
    /**
     * Until the JVM has taken the processor's instructions for AES, decryption takes six times as long, and it takes them for short and for long
     * texts one after the other: a text is stored and read so often before, but not more kilobytes than these.
     */
    private static final int MOST_WARM = 20_000;

    private static final int MOST_WARM_KILOBYTES = 300_000;

    @Param
    Transform.Engine engine;

    @Param
    Transform.Library library;

    @Param({"1", "10", "300"})
    int kilobytes;

    private Transform transform;
    private byte[] stored;

    /** Refuses to measure what does not read what the other stores. */
    @Setup
    public void prepare() {
        int size = kilobytes * 1024;
        Transform.requireSame(engine, size);
        transform = Transform.of(engine, library, size);
        stored = transform.store();
        for (int i = 0; i < Math.min(MOST_WARM, MOST_WARM_KILOBYTES / kilobytes); i++) {
            if (transform.read(transform.store()).isEmpty()) {
                throw new IllegalStateException(library + " does not read what it stores");
            }
        }
    }

    /** Text to stored bytes. */
    @Benchmark
    public Object store(CpuTime time) {
        return transform.store();
    }

    /** Stored bytes to text. */
    @Benchmark
    public Object read(CpuTime time) {
        return transform.read(stored);
    }
}
