package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import dev.stator.interceptor.Call;
import dev.stator.interceptor.Interceptor;
import dev.stator.interceptor.MicrometerInterceptor;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The samples of metrics.md. */
@ExtendWith(StatorExtension.class)
class MetricsTest {
    private StatorBuilder settings;

    @BeforeEach
    void ownTables(LocalDynamoDb server, Stator stator) {
        settings = server.stator().tablePrefix(stator.tablePrefix());
        new OrderTable(stator).put(Orders.order("c1", "o1"));
    }

    @Test
    void callsAreMeasuredInMicrometer() {
        // sample: micrometer
        MeterRegistry registry = new SimpleMeterRegistry(); // the application's own
        Stator stator =
                settings.interceptor(new MicrometerInterceptor(registry)).build();

        new OrderTable(stator).get("c1", "o1");

        long gets = registry.get("stator.operation")
                .tags("table", "orders", "operation", "GetItem", "outcome", "Success")
                .timer()
                .count();
        double units = registry.get("stator.consumed.read")
                .tags("table", "orders", "index", "none", "operation", "GetItem")
                .summary()
                .totalAmount();
        // end
        assertThat(gets).isEqualTo(1);
        assertThat(units).isEqualTo(0.5);
        stator.close();
    }

    // sample: slow-calls
    /** Logs calls that took longer than a limit. */
    record SlowCalls(Duration limit, Consumer<String> log) implements Interceptor {
        @Override
        public After before(Call call) {
            return report -> {
                if (report.duration().compareTo(limit) > 0) {
                    log.accept(call.operation() + " of " + call.tables() + ": "
                            + report.duration().toMillis() + " ms, " + report.attempts() + " attempts");
                }
            };
        }
    }
    // end

    @Test
    void slowCallsAreLogged() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Duration limit = Duration.ZERO;
        // sample: interceptor
        try (Stator stator =
                settings.interceptor(new SlowCalls(limit, lines::add)).build()) {
            new OrderTable(stator).get("c1", "o1"); // GetItem of [orders]: 112 ms, 2 attempts
        }
        // end
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("GetItem of [orders]: ")
                .endsWith("1 attempts");
    }

    // sample: flight-recorder
    /** A call in Java Flight Recorder, beside what the JVM did meanwhile. */
    @Name("stator.Call")
    @StackTrace(false)
    static final class CallEvent extends Event {
        String operation = "";
        String tables = "";
        double readUnits;

        static Interceptor interceptor() {
            return call -> {
                CallEvent event = new CallEvent();
                event.begin(); // before the request is sent
                return report -> {
                    event.operation = call.operation().toString();
                    event.tables = String.join(",", call.tables());
                    event.readUnits = report.readUnits();
                    event.commit(); // after it has ended, however that was
                };
            };
        }
    }
    // end

    @Test
    void aCallIsAnEventFromBeforeToAfter(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("calls.jfr");
        try (Recording recording = new Recording();
                Stator stator = settings.interceptor(CallEvent.interceptor()).build()) {
            recording.enable("stator.Call").withoutThreshold();
            recording.start();
            new OrderTable(stator).get("c1", "o1");
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getString("operation")).isEqualTo("GetItem");
            assertThat(event.getString("tables")).isEqualTo("orders");
            assertThat(event.getDouble("readUnits")).isEqualTo(0.5);
            assertThat(event.getDuration()).isPositive();
        });
    }
}
