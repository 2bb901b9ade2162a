package types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.annotation.Codec;
import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import software.amazon.awssdk.core.SdkBytes;

/** Containers of all kinds, and what they hold. */
@Document
public record Containers(
        List<String> strings,
        int[] ints,
        String[][] grid,
        Set<BigDecimal> decimals,
        Set<SdkBytes> binaries,
        Set<DayOfWeek> days,
        Set<Boolean> booleans,
        SortedSet<UUID> ids,
        List<Set<Integer>> sets,
        List<Optional<Long>> optionals,
        @Field(codec = Codec.EPOCH_SECONDS) List<Instant> seconds,
        List<Instant> instants,
        Map<String, ? extends List<? extends String>> open,
        Map<Integer, Map<Duration, JsonNode>> nested,
        TreeMap<Character, Double> tree,
        NavigableMap<DayOfWeek, byte[]> byDay,
        ConcurrentMap<Instant, Short> concurrent,
        Optional<Set<String>> optionalSet,
        Collection<? extends Long> collection,
        Iterable<Long> iterable) {}
