package dev.stator.contract.type;

import dev.stator.annotation.Flatten;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import lombok.Builder;
import lombok.Value;
import software.amazon.awssdk.core.SdkBytes;

/** Every type that holds others in an immutable class that is made by its builder, with the defaults of the class. */
@Value
@Builder
@Table("containers")
class ContainersBuilt {

    @HashKey
    String id;

    List<String> strings;
    List<Integer> ints;
    List<Optional<String>> optionals;
    Collection<Long> collection;
    ArrayList<Instant> arrayList;
    LinkedList<String> linkedList;
    Deque<String> deque;
    Queue<Integer> queue;

    @Builder.Default
    Set<String> stringSet = new LinkedHashSet<>();

    @Builder.Default
    Set<Integer> intSet = new LinkedHashSet<>();

    @Builder.Default
    Set<BigDecimal> decimalSet = new LinkedHashSet<>();

    @Builder.Default
    Set<Color> colorSet = new LinkedHashSet<>();

    @Builder.Default
    Set<UUID> uuidSet = new LinkedHashSet<>();

    @Builder.Default
    Set<SdkBytes> binarySet = new LinkedHashSet<>();

    @Builder.Default
    SortedSet<Long> sortedSet = new TreeSet<>();

    @Builder.Default
    HashSet<String> hashSet = new HashSet<>();

    @Builder.Default
    TreeSet<LocalDate> treeSet = new TreeSet<>();

    Set<Boolean> boolSet;
    int[] intArray;
    long[] longArray;
    double[] doubleArray;
    boolean[] boolArray;
    String[] stringArray;
    byte[][] binaryArray;
    int[][] matrix;
    Map<String, String> map;
    Map<UUID, Point> uuidMap;
    Map<Color, Integer> colorMap;
    Map<Integer, String> intMap;
    Map<Instant, Boolean> instantMap;
    Map<Duration, Year> durationMap;
    SortedMap<LocalDate, BigDecimal> sortedMap;
    HashMap<Long, Double> hashMap;
    ConcurrentMap<String, Integer> concurrentMap;
    Map<BigDecimal, Character> decimalMap;
    Map<String, List<Map<UUID, Point>>> deep;
    List<Set<String>> listOfSets;
    Map<String, Set<Integer>> mapOfSets;

    @Builder.Default
    Optional<List<String>> optionalList = Optional.empty();

    Point point;
    Point[] points;

    @Builder.Default
    Optional<Point> optionalPoint = Optional.empty();

    Tree tree;
    Figure figure;
    List<Figure> figures;

    @Flatten(prefix = "place_")
    Place place;

    Money money;
    List<Money> monies;
}
