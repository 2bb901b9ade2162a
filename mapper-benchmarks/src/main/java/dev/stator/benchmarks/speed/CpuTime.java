package dev.stator.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the measuring thread during an iteration. Mapping does not wait for anything, so on an idle machine it is
 * the time on the clock; on a busy one it leaves out the time that the thread has to wait for a processor.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    static final String NAME = "cpuNanoseconds";

    /** JMH reports it under its name. */
    public long cpuNanoseconds;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begin;

    /** JMH calls it before an iteration. */
    @Setup(Level.Iteration)
    public void begin() {
        begin = threads.getCurrentThreadCpuTime();
    }

    /** JMH calls it after an iteration. */
    @TearDown(Level.Iteration)
    public void end() {
        cpuNanoseconds = threads.getCurrentThreadCpuTime() - begin;
    }
}
