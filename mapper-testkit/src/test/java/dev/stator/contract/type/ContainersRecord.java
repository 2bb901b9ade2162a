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
import software.amazon.awssdk.core.SdkBytes;

/** Every type that holds others in a record. */
@Table("containers")
@SuppressWarnings("ArrayRecordComponent") // arrays are among the types
record ContainersRecord(
        @HashKey String id,
        List<String> strings,
        List<Integer> ints,
        List<Optional<String>> optionals,
        Collection<Long> collection,
        ArrayList<Instant> arrayList,
        LinkedList<String> linkedList,
        Deque<String> deque,
        Queue<Integer> queue,
        Set<String> stringSet,
        Set<Integer> intSet,
        Set<BigDecimal> decimalSet,
        Set<Color> colorSet,
        Set<UUID> uuidSet,
        Set<SdkBytes> binarySet,
        SortedSet<Long> sortedSet,
        HashSet<String> hashSet,
        TreeSet<LocalDate> treeSet,
        Set<Boolean> boolSet,
        int[] intArray,
        long[] longArray,
        double[] doubleArray,
        boolean[] boolArray,
        String[] stringArray,
        byte[][] binaryArray,
        int[][] matrix,
        Map<String, String> map,
        Map<UUID, Point> uuidMap,
        Map<Color, Integer> colorMap,
        Map<Integer, String> intMap,
        Map<Instant, Boolean> instantMap,
        Map<Duration, Year> durationMap,
        SortedMap<LocalDate, BigDecimal> sortedMap,
        HashMap<Long, Double> hashMap,
        ConcurrentMap<String, Integer> concurrentMap,
        Map<BigDecimal, Character> decimalMap,
        Map<String, List<Map<UUID, Point>>> deep,
        List<Set<String>> listOfSets,
        Map<String, Set<Integer>> mapOfSets,
        Optional<List<String>> optionalList,
        Point point,
        Point[] points,
        Optional<Point> optionalPoint,
        Tree tree,
        Figure figure,
        List<Figure> figures,
        @Flatten(prefix = "place_") Place place,
        Money money,
        List<Money> monies) {}
