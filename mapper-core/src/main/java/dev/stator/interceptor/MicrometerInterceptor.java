package dev.stator.interceptor;

import dev.stator.error.StatorException;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * Measures calls with Micrometer.
 *
 * <pre>{@code
 * Stator stator = Stator.builder().interceptor(new MicrometerInterceptor(registry)).build();
 * registry.get("stator.operation").tags("table", "orders", "operation", "Query", "outcome", "Success").timer().count();
 * }</pre>
 *
 * <table>
 *   <caption>The meters</caption>
 *   <tr><th>name</th><th>kind</th><th>what it measures</th><th>tags</th></tr>
 *   <tr><td>{@code stator.operation}</td><td>timer</td><td>{@link CallReport#duration}</td>
 *       <td>{@code table}, {@code operation}, {@code outcome}</td></tr>
 *   <tr><td>{@code stator.operation.attempts}</td><td>summary</td><td>{@link CallReport#attempts}, where at least one was made</td>
 *       <td>{@code table}, {@code operation}, {@code outcome}</td></tr>
 *   <tr><td>{@code stator.consumed.read}</td><td>summary, in units</td><td>{@link Consumption#readUnits}, where there are any</td>
 *       <td>{@code table}, {@code index}, {@code operation}</td></tr>
 *   <tr><td>{@code stator.consumed.write}</td><td>summary, in units</td><td>{@link Consumption#writeUnits}, where there are any</td>
 *       <td>{@code table}, {@code index}, {@code operation}</td></tr>
 *   <tr><td>{@code stator.items}</td><td>summary</td><td>{@link CallReport#itemCount}, where there are any</td>
 *       <td>{@code table}, {@code operation}, {@code route}</td></tr>
 * </table>
 *
 * <p>The tags have few values: {@code table} is the name without prefix, {@code none} where the call is about no table, and of several the
 * sorted names with a comma between them; {@code index} is {@code none} for the table itself; {@code operation} is DynamoDB's name, {@code GetItem};
 * {@code outcome} is {@code Success}, the name of the exception without its ending, {@code ConditionFailed}, {@code Throttled}, {@code Cancelled}
 * for a future that the caller cancelled, or {@code Other} for what is no exception of Stator; {@code route} is {@code direct} where the items were read
 * straight from the bytes of the answer, and {@code sdk} where the SDK read them, see {@link CallReport#isDirect}. Keys are never in them.
 *
 * <p>Percentiles and histograms are a matter of the registry and its filters. Timers are all there is: no {@code Observation} is opened. Needs
 * {@code io.micrometer:micrometer-core}, 1.12 or later, which Stator does not bring along.
 *
 * @see <a href="https://docs.micrometer.io/micrometer/reference/concepts/naming.html">Micrometer: naming meters</a>
 */
public final class MicrometerInterceptor implements Interceptor {
    private static final String NONE = "none";
    private static final String ENDING = "Exception";

    private final MeterProvider<Timer> calls;
    private final MeterProvider<DistributionSummary> attempts;
    private final MeterProvider<DistributionSummary> items;
    private final MeterProvider<DistributionSummary> read;
    private final MeterProvider<DistributionSummary> written;

    /** With no tags but its own. */
    public MicrometerInterceptor(MeterRegistry registry) {
        this(registry, List.of());
    }

    /**
     * With more tags on every meter, such as one that tells connections apart.
     *
     * @param tags of few different values, with other keys than its own
     */
    public MicrometerInterceptor(MeterRegistry registry, Iterable<Tag> tags) {
        Objects.requireNonNull(registry, "registry");
        Tags more = Tags.of(tags);
        calls = Timer.builder("stator.operation")
                .description("Calls of DynamoDB, with their retries")
                .tags(more)
                .withRegistry(registry);
        attempts = summary("stator.operation.attempts", "attempts", "HTTP requests of a call of DynamoDB", more)
                .withRegistry(registry);
        items = summary("stator.items", "items", "Items that answers of DynamoDB gave, or counted", more)
                .withRegistry(registry);
        read = summary("stator.consumed.read", "units", "Read capacity units that a call consumed", more)
                .withRegistry(registry);
        written = summary("stator.consumed.write", "units", "Write capacity units that a call consumed", more)
                .withRegistry(registry);
    }

    private static DistributionSummary.Builder summary(String name, String unit, String description, Tags tags) {
        return DistributionSummary.builder(name)
                .baseUnit(unit)
                .description(description)
                .tags(tags);
    }

    @Override
    public After before(Call call) {
        return this::record;
    }

    private void record(CallReport report) {
        Call call = report.call();
        String operation = call.operation().toString();
        Tags tags = Tags.of("table", table(call), "operation", operation, "outcome", outcome(report));
        calls.withTags(tags).record(report.duration());
        if (report.attempts() > 0) {
            attempts.withTags(tags).record(report.attempts());
        }
        if (report.itemCount() > 0) {
            String route = report.isDirect() ? "direct" : "sdk";
            items.withTags(Tags.of("table", table(call), "operation", operation, "route", route))
                    .record(report.itemCount());
        }
        for (Consumption consumed : report.consumed()) {
            Tags where =
                    Tags.of("table", consumed.table(), "index", consumed.index().orElse(NONE), "operation", operation);
            if (consumed.readUnits() > 0) {
                read.withTags(where).record(consumed.readUnits());
            }
            if (consumed.writeUnits() > 0) {
                written.withTags(where).record(consumed.writeUnits());
            }
        }
    }

    private static String table(Call call) {
        return call.tables().isEmpty() ? NONE : call.tables().stream().sorted().collect(Collectors.joining(","));
    }

    private static String outcome(CallReport report) {
        Throwable failure = report.failure().orElse(null);
        if (failure == null) {
            return "Success";
        } else if (failure instanceof CancellationException) {
            return "Cancelled";
        } else if (failure instanceof StatorException) {
            String name = failure.getClass().getSimpleName();
            return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        }
        return "Other";
    }
}
