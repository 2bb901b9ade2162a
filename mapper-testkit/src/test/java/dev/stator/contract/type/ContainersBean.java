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
import lombok.Data;
import software.amazon.awssdk.core.SdkBytes;

/** Every type that holds others in a bean. */
@Data
@Table("containers")
class ContainersBean {

    @HashKey
    private String id;

    private List<String> strings;
    private List<Integer> ints;
    private List<Optional<String>> optionals;
    private Collection<Long> collection;
    private ArrayList<Instant> arrayList;
    private LinkedList<String> linkedList;
    private Deque<String> deque;
    private Queue<Integer> queue;
    private Set<String> stringSet;
    private Set<Integer> intSet;
    private Set<BigDecimal> decimalSet;
    private Set<Color> colorSet;
    private Set<UUID> uuidSet;
    private Set<SdkBytes> binarySet;
    private SortedSet<Long> sortedSet;
    private HashSet<String> hashSet;
    private TreeSet<LocalDate> treeSet;
    private Set<Boolean> boolSet;
    private int[] intArray;
    private long[] longArray;
    private double[] doubleArray;
    private boolean[] boolArray;
    private String[] stringArray;
    private byte[][] binaryArray;
    private int[][] matrix;
    private Map<String, String> map;
    private Map<UUID, Point> uuidMap;
    private Map<Color, Integer> colorMap;
    private Map<Integer, String> intMap;
    private Map<Instant, Boolean> instantMap;
    private Map<Duration, Year> durationMap;
    private SortedMap<LocalDate, BigDecimal> sortedMap;
    private HashMap<Long, Double> hashMap;
    private ConcurrentMap<String, Integer> concurrentMap;
    private Map<BigDecimal, Character> decimalMap;
    private Map<String, List<Map<UUID, Point>>> deep;
    private List<Set<String>> listOfSets;
    private Map<String, Set<Integer>> mapOfSets;
    private Optional<List<String>> optionalList;
    private Point point;
    private Point[] points;
    private Optional<Point> optionalPoint;
    private Tree tree;
    private Figure figure;
    private List<Figure> figures;

    @Flatten(prefix = "place_")
    private Place place;

    private Money money;
    private List<Money> monies;
}
