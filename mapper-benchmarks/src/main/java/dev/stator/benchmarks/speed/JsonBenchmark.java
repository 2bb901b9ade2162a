package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderSchema;
import dev.stator.benchmarks.mapping.Samples;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The order as DynamoDB JSON text, for information: the enhanced client has nothing beside it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class JsonBenchmark {
    private final Order order = Samples.order();
    private final String json = OrderSchema.INSTANCE.toJson(order);

    /** Object to text. */
    @Benchmark
    public Object writeJson(CpuTime time) {
        return OrderSchema.INSTANCE.toJson(order);
    }

    /** Text to object. */
    @Benchmark
    public Object readJson(CpuTime time) {
        return OrderSchema.INSTANCE.fromJson(json);
    }
}
