package types;

import static check.RoundTrip.of;
import static check.RoundTrip.same;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.stator.error.InvalidItemException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkBytes;

public final class ContainersCheck implements Runnable {
    private static final Instant INSTANT = Instant.ofEpochSecond(1_700_000_000);

    @Override
    public void run() {
        everythingIsKept();
        emptySetsAreEmptyAndTheRestIsNull();
        refusesNullInASet();
    }

    private static void everythingIsKept() {
        Containers read = of(ContainersSchema.INSTANCE, full());
        same(Arrays.asList("a", null, ""), read.strings());
        same(true, Arrays.equals(new int[] {1, -2}, read.ints()));
        same(true, Arrays.deepEquals(new String[][] {{"x", null}, null, {}}, read.grid()));
        same(Set.of(new BigDecimal("1.5")), read.decimals());
        same(Set.of(DayOfWeek.MONDAY), read.days());
        same(Set.of(true), read.booleans());
        same(Arrays.asList(Set.of(1), Set.of(), null), read.sets());
        same(List.of(Optional.of(1L), Optional.empty()), read.optionals());
        same(List.of(INSTANT), read.seconds());
        same("1700000000", ContainersSchema.INSTANCE.toItem(full()).get("seconds").l().get(0).n());
        same(Map.of("k", List.of("v")), read.open());
        same(Map.of(1, Map.of(Duration.ofMillis(1500), BooleanNode.TRUE)), read.nested());
        same(Map.of('c', 0.1), read.tree());
        same(true, Arrays.equals(new byte[] {9}, read.byDay().get(DayOfWeek.SUNDAY)));
        same(Map.of(INSTANT, (short) 3), read.concurrent());
        same(Optional.of(Set.of("o")), read.optionalSet());
        same(List.of(4L), read.collection());
        same(List.of(5L, 6L), read.iterable());
    }

    private static void emptySetsAreEmptyAndTheRestIsNull() {
        Containers read = of(ContainersSchema.INSTANCE, none());
        same(none(), read);
        same(Set.of(), ContainersSchema.INSTANCE.toItem(read).keySet());
    }

    private static void refusesNullInASet() {
        Containers wrong = with(Collections.singleton(null));
        try {
            ContainersSchema.INSTANCE.toItem(wrong);
        } catch (InvalidItemException e) {
            return;
        }
        throw new AssertionError("wrote a set with null");
    }

    private static Containers full() {
        return new Containers(
                Arrays.asList("a", null, ""),
                new int[] {1, -2},
                new String[][] {{"x", null}, null, {}},
                Set.of(new BigDecimal("1.5")),
                Set.of(SdkBytes.fromUtf8String("b")),
                Set.of(DayOfWeek.MONDAY),
                Set.of(true),
                new TreeSet<>(Set.of(new UUID(1, 1))),
                Arrays.asList(Set.of(1), Set.of(), null),
                List.of(Optional.of(1L), Optional.empty()),
                List.of(INSTANT),
                List.of(INSTANT),
                Map.of("k", List.of("v")),
                Map.of(1, Map.of(Duration.ofMillis(1500), BooleanNode.TRUE)),
                new TreeMap<>(Map.of('c', 0.1)),
                new TreeMap<>(Map.of(DayOfWeek.SUNDAY, new byte[] {9})),
                new ConcurrentHashMap<>(Map.of(INSTANT, (short) 3)),
                Optional.of(Set.of("o")),
                List.of(4L),
                List.of(5L, 6L));
    }

    private static Containers none() {
        return with(Set.of());
    }

    private static Containers with(Set<DayOfWeek> days) {
        return new Containers(
                null, null, null, Set.of(), Set.of(), days, null, new TreeSet<>(), null, null, null, null, null, null, null,
                null, null, Optional.empty(), null, null);
    }
}
