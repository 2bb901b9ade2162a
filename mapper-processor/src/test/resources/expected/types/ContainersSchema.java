package types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.expression.Attribute;
import dev.stator.expression.DocumentPath;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.JsonTree;
import dev.stator.item.NumberForm;
import dev.stator.item.StringForm;
import dev.stator.schema.Schema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;

/**
 * How {@link Containers} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>strings<td>strings<td>List&#60;String&#62;<td>L<td>
 * <tr><td>ints<td>ints<td>int[]<td>L<td>
 * <tr><td>grid<td>grid<td>String[][]<td>L<td>
 * <tr><td>decimals<td>decimals<td>Set&#60;BigDecimal&#62;<td>NS<td>
 * <tr><td>binaries<td>binaries<td>Set&#60;SdkBytes&#62;<td>BS<td>
 * <tr><td>days<td>days<td>Set&#60;DayOfWeek&#62;<td>SS<td>
 * <tr><td>booleans<td>booleans<td>Set&#60;Boolean&#62;<td>L<td>
 * <tr><td>ids<td>ids<td>SortedSet&#60;UUID&#62;<td>SS<td>
 * <tr><td>sets<td>sets<td>List&#60;Set&#60;Integer&#62;&#62;<td>L<td>
 * <tr><td>optionals<td>optionals<td>List&#60;Optional&#60;Long&#62;&#62;<td>L<td>
 * <tr><td>seconds<td>seconds<td>List&#60;Instant&#62;<td>L<td>
 * <tr><td>instants<td>instants<td>List&#60;Instant&#62;<td>L<td>
 * <tr><td>open<td>open<td>Map&#60;String, ? extends List&#60;? extends String&#62;&#62;<td>M<td>
 * <tr><td>nested<td>nested<td>Map&#60;Integer, Map&#60;Duration, JsonNode&#62;&#62;<td>M<td>
 * <tr><td>tree<td>tree<td>TreeMap&#60;Character, Double&#62;<td>M<td>
 * <tr><td>byDay<td>byDay<td>NavigableMap&#60;DayOfWeek, byte[]&#62;<td>M<td>
 * <tr><td>concurrent<td>concurrent<td>ConcurrentMap&#60;Instant, Short&#62;<td>M<td>
 * <tr><td>optionalSet<td>optionalSet<td>Optional&#60;Set&#60;String&#62;&#62;<td>SS<td>
 * <tr><td>collection<td>collection<td>Collection&#60;? extends Long&#62;<td>L<td>
 * <tr><td>iterable<td>iterable<td>Iterable&#60;Long&#62;<td>L<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class ContainersSchema extends Schema<Containers> {
    private static final AttributeNames NAMES = AttributeNames.of("strings", "ints", "grid",
            "decimals", "binaries", "days", "booleans", "ids", "sets", "optionals", "seconds",
            "instants", "open", "nested", "tree", "byDay", "concurrent", "optionalSet",
            "collection", "iterable");

    /**
     * The one instance.
     */
    public static final ContainersSchema INSTANCE = new ContainersSchema();

    /**
     * {@link Containers#strings()}.
     */
    public static final Attribute<Containers, List<String>> STRINGS = new Attribute<>(DocumentPath.of(INSTANCE, 0));

    /**
     * {@link Containers#ints()}.
     */
    public static final Attribute<Containers, int[]> INTS = new Attribute<>(DocumentPath.of(INSTANCE, 1));

    /**
     * {@link Containers#grid()}.
     */
    public static final Attribute<Containers, String[][]> GRID = new Attribute<>(DocumentPath.of(INSTANCE, 2));

    /**
     * {@link Containers#decimals()}.
     */
    public static final Attribute<Containers, Set<BigDecimal>> DECIMALS = new Attribute<>(DocumentPath.of(INSTANCE, 3));

    /**
     * {@link Containers#binaries()}.
     */
    public static final Attribute<Containers, Set<SdkBytes>> BINARIES = new Attribute<>(DocumentPath.of(INSTANCE, 4));

    /**
     * {@link Containers#days()}.
     */
    public static final Attribute<Containers, Set<DayOfWeek>> DAYS = new Attribute<>(DocumentPath.of(INSTANCE, 5));

    /**
     * {@link Containers#booleans()}.
     */
    public static final Attribute<Containers, Set<Boolean>> BOOLEANS = new Attribute<>(DocumentPath.of(INSTANCE, 6));

    /**
     * {@link Containers#ids()}.
     */
    public static final Attribute<Containers, SortedSet<UUID>> IDS = new Attribute<>(DocumentPath.of(INSTANCE, 7));

    /**
     * {@link Containers#sets()}.
     */
    public static final Attribute<Containers, List<Set<Integer>>> SETS = new Attribute<>(DocumentPath.of(INSTANCE, 8));

    /**
     * {@link Containers#optionals()}.
     */
    public static final Attribute<Containers, List<Optional<Long>>> OPTIONALS = new Attribute<>(DocumentPath.of(INSTANCE, 9));

    /**
     * {@link Containers#seconds()}.
     */
    public static final Attribute<Containers, List<Instant>> SECONDS = new Attribute<>(DocumentPath.of(INSTANCE, 10));

    /**
     * {@link Containers#instants()}.
     */
    public static final Attribute<Containers, List<Instant>> INSTANTS = new Attribute<>(DocumentPath.of(INSTANCE, 11));

    /**
     * {@link Containers#open()}.
     */
    public static final Attribute<Containers, Map<String, ? extends List<? extends String>>> OPEN = new Attribute<>(DocumentPath.of(INSTANCE, 12));

    /**
     * {@link Containers#nested()}.
     */
    public static final Attribute<Containers, Map<Integer, Map<Duration, JsonNode>>> NESTED = new Attribute<>(DocumentPath.of(INSTANCE, 13));

    /**
     * {@link Containers#tree()}.
     */
    public static final Attribute<Containers, TreeMap<Character, Double>> TREE = new Attribute<>(DocumentPath.of(INSTANCE, 14));

    /**
     * {@link Containers#byDay()}.
     */
    public static final Attribute<Containers, NavigableMap<DayOfWeek, byte[]>> BY_DAY = new Attribute<>(DocumentPath.of(INSTANCE, 15));

    /**
     * {@link Containers#concurrent()}.
     */
    public static final Attribute<Containers, ConcurrentMap<Instant, Short>> CONCURRENT = new Attribute<>(DocumentPath.of(INSTANCE, 16));

    /**
     * {@link Containers#optionalSet()}.
     */
    public static final Attribute<Containers, Set<String>> OPTIONAL_SET = new Attribute<>(DocumentPath.of(INSTANCE, 17));

    /**
     * {@link Containers#collection()}.
     */
    public static final Attribute<Containers, Collection<? extends Long>> COLLECTION = new Attribute<>(DocumentPath.of(INSTANCE, 18));

    /**
     * {@link Containers#iterable()}.
     */
    public static final Attribute<Containers, Iterable<Long>> ITERABLE = new Attribute<>(DocumentPath.of(INSTANCE, 19));

    private ContainersSchema() {
        super(Containers.class, NAMES);
    }

    @Override
    public Containers read(ItemReader in) {
        List<String> strings = null;
        int[] ints = null;
        String[][] grid = null;
        Set<BigDecimal> decimals = null;
        Set<SdkBytes> binaries = null;
        Set<DayOfWeek> days = null;
        Set<Boolean> booleans = null;
        SortedSet<UUID> ids = null;
        List<Set<Integer>> sets = null;
        List<Optional<Long>> optionals = null;
        List<Instant> seconds = null;
        List<Instant> instants = null;
        Map<String, ? extends List<? extends String>> open = null;
        Map<Integer, Map<Duration, JsonNode>> nested = null;
        TreeMap<Character, Double> tree = null;
        NavigableMap<DayOfWeek, byte[]> byDay = null;
        ConcurrentMap<Instant, Short> concurrent = null;
        Optional<Set<String>> optionalSet = Optional.empty();
        Collection<? extends Long> collection = null;
        Iterable<Long> iterable = null;
        for (int attribute; (attribute = in.next(NAMES)) >= 0; ) {
            switch (attribute) {
                case 0 -> strings = readListOfString(in);
                case 1 -> ints = readArrayOfInt(in);
                case 2 -> grid = readArrayOfArrayOfString(in);
                case 3 -> decimals = readSetOfBigDecimal(in);
                case 4 -> binaries = readSetOfSdkBytes(in);
                case 5 -> days = readSetOfDayOfWeek(in);
                case 6 -> booleans = readSetOfBoolean(in);
                case 7 -> ids = readSortedSetOfUUID(in);
                case 8 -> sets = readListOfSetOfInteger(in);
                case 9 -> optionals = readListOfOptionalOfLong(in);
                case 10 -> seconds = readListOfInstant(in);
                case 11 -> instants = readListOfInstant2(in);
                case 12 -> open = readMapOfStringToListOfString(in);
                case 13 -> nested = readMapOfIntegerToMapOfDurationToJsonNode(in);
                case 14 -> tree = readTreeMapOfCharacterToDouble(in);
                case 15 -> byDay = readNavigableMapOfDayOfWeekToArrayOfByte(in);
                case 16 -> concurrent = readConcurrentMapOfInstantToShort(in);
                case 17 -> optionalSet = Optional.ofNullable(readSetOfString(in));
                case 18 -> collection = readCollectionOfLong(in);
                case 19 -> iterable = readIterableOfLong(in);
            }
        }
        if (decimals == null) {
            decimals = new LinkedHashSet<>();
        }
        if (binaries == null) {
            binaries = new LinkedHashSet<>();
        }
        if (days == null) {
            days = new LinkedHashSet<>();
        }
        if (ids == null) {
            ids = new TreeSet<>();
        }
        return new Containers(strings, ints, grid, decimals, binaries, days, booleans, ids, sets,
                optionals, seconds, instants, open, nested, tree, byDay, concurrent, optionalSet,
                collection, iterable);
    }

    @Override
    public void write(Containers value, ItemWriter out) {
        List<String> strings = value.strings();
        if (strings != null) {
            out.attribute(NAMES, 0);
            writeListOfString(strings, out);
        }
        int[] ints = value.ints();
        if (ints != null) {
            out.attribute(NAMES, 1);
            writeArrayOfInt(ints, out);
        }
        String[][] grid = value.grid();
        if (grid != null) {
            out.attribute(NAMES, 2);
            writeArrayOfArrayOfString(grid, out);
        }
        Set<BigDecimal> decimals = value.decimals();
        if (decimals != null && !decimals.isEmpty()) {
            out.attribute(NAMES, 3);
            writeSetOfBigDecimal(decimals, out);
        }
        Set<SdkBytes> binaries = value.binaries();
        if (binaries != null && !binaries.isEmpty()) {
            out.attribute(NAMES, 4);
            writeSetOfSdkBytes(binaries, out);
        }
        Set<DayOfWeek> days = value.days();
        if (days != null && !days.isEmpty()) {
            out.attribute(NAMES, 5);
            writeSetOfDayOfWeek(days, out);
        }
        Set<Boolean> booleans = value.booleans();
        if (booleans != null) {
            out.attribute(NAMES, 6);
            writeSetOfBoolean(booleans, out);
        }
        SortedSet<UUID> ids = value.ids();
        if (ids != null && !ids.isEmpty()) {
            out.attribute(NAMES, 7);
            writeSortedSetOfUUID(ids, out);
        }
        List<Set<Integer>> sets = value.sets();
        if (sets != null) {
            out.attribute(NAMES, 8);
            writeListOfSetOfInteger(sets, out);
        }
        List<Optional<Long>> optionals = value.optionals();
        if (optionals != null) {
            out.attribute(NAMES, 9);
            writeListOfOptionalOfLong(optionals, out);
        }
        List<Instant> seconds = value.seconds();
        if (seconds != null) {
            out.attribute(NAMES, 10);
            writeListOfInstant(seconds, out);
        }
        List<Instant> instants = value.instants();
        if (instants != null) {
            out.attribute(NAMES, 11);
            writeListOfInstant2(instants, out);
        }
        Map<String, ? extends List<? extends String>> open = value.open();
        if (open != null) {
            out.attribute(NAMES, 12);
            writeMapOfStringToListOfString(open, out);
        }
        Map<Integer, Map<Duration, JsonNode>> nested = value.nested();
        if (nested != null) {
            out.attribute(NAMES, 13);
            writeMapOfIntegerToMapOfDurationToJsonNode(nested, out);
        }
        TreeMap<Character, Double> tree = value.tree();
        if (tree != null) {
            out.attribute(NAMES, 14);
            writeTreeMapOfCharacterToDouble(tree, out);
        }
        NavigableMap<DayOfWeek, byte[]> byDay = value.byDay();
        if (byDay != null) {
            out.attribute(NAMES, 15);
            writeNavigableMapOfDayOfWeekToArrayOfByte(byDay, out);
        }
        ConcurrentMap<Instant, Short> concurrent = value.concurrent();
        if (concurrent != null) {
            out.attribute(NAMES, 16);
            writeConcurrentMapOfInstantToShort(concurrent, out);
        }
        Optional<Set<String>> optionalSet = value.optionalSet();
        if (optionalSet != null && optionalSet.isPresent() && !optionalSet.get().isEmpty()) {
            out.attribute(NAMES, 17);
            writeSetOfString(optionalSet.get(), out);
        }
        Collection<? extends Long> collection = value.collection();
        if (collection != null) {
            out.attribute(NAMES, 18);
            writeCollectionOfLong(collection, out);
        }
        Iterable<Long> iterable = value.iterable();
        if (iterable != null) {
            out.attribute(NAMES, 19);
            writeIterableOfLong(iterable, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> writeListOfString((List<String>) value, out);
            case 1 -> writeArrayOfInt((int[]) value, out);
            case 2 -> writeArrayOfArrayOfString((String[][]) value, out);
            case 3 -> writeSetOfBigDecimal((Set<BigDecimal>) value, out);
            case 4 -> writeSetOfSdkBytes((Set<SdkBytes>) value, out);
            case 5 -> writeSetOfDayOfWeek((Set<DayOfWeek>) value, out);
            case 6 -> writeSetOfBoolean((Set<Boolean>) value, out);
            case 7 -> writeSortedSetOfUUID((SortedSet<UUID>) value, out);
            case 8 -> writeListOfSetOfInteger((List<Set<Integer>>) value, out);
            case 9 -> writeListOfOptionalOfLong((List<Optional<Long>>) value, out);
            case 10 -> writeListOfInstant((List<Instant>) value, out);
            case 11 -> writeListOfInstant2((List<Instant>) value, out);
            case 12 -> writeMapOfStringToListOfString((Map<String, ? extends List<? extends String>>) value, out);
            case 13 -> writeMapOfIntegerToMapOfDurationToJsonNode((Map<Integer, Map<Duration, JsonNode>>) value, out);
            case 14 -> writeTreeMapOfCharacterToDouble((TreeMap<Character, Double>) value, out);
            case 15 -> writeNavigableMapOfDayOfWeekToArrayOfByte((NavigableMap<DayOfWeek, byte[]>) value, out);
            case 16 -> writeConcurrentMapOfInstantToShort((ConcurrentMap<Instant, Short>) value, out);
            case 17 -> writeSetOfString((Set<String>) value, out);
            case 18 -> writeCollectionOfLong((Collection<? extends Long>) value, out);
            case 19 -> writeIterableOfLong((Iterable<Long>) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    private static List<String> readListOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<String> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.string());
        }
        in.endList();
        return list;
    }

    private static int[] readArrayOfInt(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        int[] array = new int[in.beginList()];
        int size = 0;
        while (in.nextElement()) {
            if (size == array.length) {
                array = Arrays.copyOf(array, 2 * size + 1);
            }
            array[size++] = in.int32();
        }
        in.endList();
        return size == array.length ? array : Arrays.copyOf(array, size);
    }

    private static String[][] readArrayOfArrayOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        String[][] array = new String[in.beginList()][];
        int size = 0;
        while (in.nextElement()) {
            if (size == array.length) {
                array = Arrays.copyOf(array, 2 * size + 1);
            }
            array[size++] = readArrayOfString(in);
        }
        in.endList();
        return size == array.length ? array : Arrays.copyOf(array, size);
    }

    private static String[] readArrayOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        String[] array = new String[in.beginList()];
        int size = 0;
        while (in.nextElement()) {
            if (size == array.length) {
                array = Arrays.copyOf(array, 2 * size + 1);
            }
            array[size++] = in.string();
        }
        in.endList();
        return size == array.length ? array : Arrays.copyOf(array, size);
    }

    private static Set<BigDecimal> readSetOfBigDecimal(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<BigDecimal> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.NS)));
        while (in.nextElement()) {
            set.add(in.decimal());
        }
        in.endSet();
        return set;
    }

    private static Set<SdkBytes> readSetOfSdkBytes(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<SdkBytes> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.BS)));
        while (in.nextElement()) {
            set.add(in.binary());
        }
        in.endSet();
        return set;
    }

    private static Set<DayOfWeek> readSetOfDayOfWeek(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<DayOfWeek> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(toDayOfWeek(in.string()));
        }
        in.endSet();
        return set;
    }

    private static DayOfWeek toDayOfWeek(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "MONDAY" -> DayOfWeek.MONDAY;
            case "TUESDAY" -> DayOfWeek.TUESDAY;
            case "WEDNESDAY" -> DayOfWeek.WEDNESDAY;
            case "THURSDAY" -> DayOfWeek.THURSDAY;
            case "FRIDAY" -> DayOfWeek.FRIDAY;
            case "SATURDAY" -> DayOfWeek.SATURDAY;
            case "SUNDAY" -> DayOfWeek.SUNDAY;
            default -> throw new CodecException(
                    "the stored string is no constant of DayOfWeek; it has MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY");
        };
    }

    private static Set<Boolean> readSetOfBoolean(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<Boolean> set = new LinkedHashSet<>(capacity(in.beginList()));
        while (in.nextElement()) {
            set.add(in.isNull() ? null : in.bool());
        }
        in.endList();
        return set;
    }

    private static SortedSet<UUID> readSortedSetOfUUID(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        in.beginSet(AttributeType.SS);
        SortedSet<UUID> set = new TreeSet<>();
        while (in.nextElement()) {
            set.add(StringForm.toUUID(in.string()));
        }
        in.endSet();
        return set;
    }

    private static List<Set<Integer>> readListOfSetOfInteger(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Set<Integer>> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(readSetOfInteger(in));
        }
        in.endList();
        return list;
    }

    private static Set<Integer> readSetOfInteger(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<Integer> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.NS)));
        while (in.nextElement()) {
            set.add(in.int32());
        }
        in.endSet();
        return set;
    }

    private static List<Optional<Long>> readListOfOptionalOfLong(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Optional<Long>> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.isNull() ? Optional.empty() : Optional.of(in.int64()));
        }
        in.endList();
        return list;
    }

    private static List<Instant> readListOfInstant(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Instant> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(NumberForm.toInstantOfSeconds(in.decimal()));
        }
        in.endList();
        return list;
    }

    private static List<Instant> readListOfInstant2(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Instant> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(StringForm.toInstant(in.string()));
        }
        in.endList();
        return list;
    }

    private static Map<String, ? extends List<? extends String>> readMapOfStringToListOfString(
            ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        LinkedHashMap<String, List<? extends String>> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(key, readListOfString2(in));
        }
        in.endMap();
        return map;
    }

    private static List<? extends String> readListOfString2(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        ArrayList<String> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.string());
        }
        in.endList();
        return list;
    }

    private static Map<Integer, Map<Duration, JsonNode>> readMapOfIntegerToMapOfDurationToJsonNode(
            ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<Integer, Map<Duration, JsonNode>> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(NumberForm.int32(key), readMapOfDurationToJsonNode(in));
        }
        in.endMap();
        return map;
    }

    private static Map<Duration, JsonNode> readMapOfDurationToJsonNode(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<Duration, JsonNode> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(NumberForm.toDuration(NumberForm.decimal(key)), JsonTree.read(in));
        }
        in.endMap();
        return map;
    }

    private static TreeMap<Character, Double> readTreeMapOfCharacterToDouble(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        in.beginMap();
        TreeMap<Character, Double> map = new TreeMap<>();
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(StringForm.toCharacter(key), in.isNull() ? null : in.float64());
        }
        in.endMap();
        return map;
    }

    private static NavigableMap<DayOfWeek, byte[]> readNavigableMapOfDayOfWeekToArrayOfByte(
            ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        in.beginMap();
        NavigableMap<DayOfWeek, byte[]> map = new TreeMap<>();
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(toDayOfWeek(key), in.isNull() ? null : in.binary().asByteArray());
        }
        in.endMap();
        return map;
    }

    private static ConcurrentMap<Instant, Short> readConcurrentMapOfInstantToShort(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        ConcurrentMap<Instant, Short> map = new ConcurrentHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(StringForm.toInstant(key), requireHeld(in.isNull() ? null : in.int16(), "ConcurrentHashMap"));
        }
        in.endMap();
        return map;
    }

    private static Set<String> readSetOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<String> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(in.string());
        }
        in.endSet();
        return set;
    }

    private static Collection<? extends Long> readCollectionOfLong(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        ArrayList<Long> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.isNull() ? null : in.int64());
        }
        in.endList();
        return list;
    }

    private static Iterable<Long> readIterableOfLong(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        ArrayList<Long> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.isNull() ? null : in.int64());
        }
        in.endList();
        return list;
    }

    private static void writeListOfString(List<String> list, ItemWriter out) {
        out.beginList(list.size());
        for (String element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endList();
    }

    private static void writeArrayOfInt(int[] array, ItemWriter out) {
        out.beginList(array.length);
        for (int element : array) {
            out.number(element);
        }
        out.endList();
    }

    private static void writeArrayOfArrayOfString(String[][] array, ItemWriter out) {
        out.beginList(array.length);
        for (String[] element : array) {
            if (element == null) {
                out.nullValue();
            } else {
                writeArrayOfString(element, out);
            }
        }
        out.endList();
    }

    private static void writeArrayOfString(String[] array, ItemWriter out) {
        out.beginList(array.length);
        for (String element : array) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endList();
    }

    private static void writeSetOfBigDecimal(Set<BigDecimal> set, ItemWriter out) {
        out.beginSet(AttributeType.NS, set.size());
        for (BigDecimal element : set) {
            out.number(requireElement(element));
        }
        out.endSet();
    }

    private static void writeSetOfSdkBytes(Set<SdkBytes> set, ItemWriter out) {
        out.beginSet(AttributeType.BS, set.size());
        for (SdkBytes element : set) {
            out.binary(requireElement(element));
        }
        out.endSet();
    }

    private static void writeSetOfDayOfWeek(Set<DayOfWeek> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (DayOfWeek element : set) {
            out.string(requireElement(element).name());
        }
        out.endSet();
    }

    private static void writeSetOfBoolean(Set<Boolean> set, ItemWriter out) {
        out.beginList(set.size());
        for (Boolean element : set) {
            if (element == null) {
                out.nullValue();
            } else {
                out.bool(element);
            }
        }
        out.endList();
    }

    private static void writeSortedSetOfUUID(SortedSet<UUID> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (UUID element : set) {
            out.string(requireElement(element).toString());
        }
        out.endSet();
    }

    private static void writeListOfSetOfInteger(List<Set<Integer>> list, ItemWriter out) {
        out.beginList(list.size());
        for (Set<Integer> element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                writeSetOfInteger(element, out);
            }
        }
        out.endList();
    }

    private static void writeSetOfInteger(Set<Integer> set, ItemWriter out) {
        out.beginSet(AttributeType.NS, set.size());
        for (Integer element : set) {
            out.number(requireElement(element));
        }
        out.endSet();
    }

    private static void writeListOfOptionalOfLong(List<Optional<Long>> list, ItemWriter out) {
        out.beginList(list.size());
        for (Optional<Long> element : list) {
            if (element == null || element.isEmpty()) {
                out.nullValue();
            } else {
                out.number(element.get());
            }
        }
        out.endList();
    }

    private static void writeListOfInstant(List<Instant> list, ItemWriter out) {
        out.beginList(list.size());
        for (Instant element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.number(element.getEpochSecond());
            }
        }
        out.endList();
    }

    private static void writeListOfInstant2(List<Instant> list, ItemWriter out) {
        out.beginList(list.size());
        for (Instant element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(StringForm.of(element));
            }
        }
        out.endList();
    }

    private static void writeMapOfStringToListOfString(
            Map<String, ? extends List<? extends String>> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()));
            List<? extends String> element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                writeListOfString2(element, out);
            }
        }
        out.endMap();
    }

    private static void writeListOfString2(List<? extends String> list, ItemWriter out) {
        out.beginList(list.size());
        for (String element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endList();
    }

    private static void writeMapOfIntegerToMapOfDurationToJsonNode(
            Map<Integer, Map<Duration, JsonNode>> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()).toString());
            Map<Duration, JsonNode> element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                writeMapOfDurationToJsonNode(element, out);
            }
        }
        out.endMap();
    }

    private static void writeMapOfDurationToJsonNode(Map<Duration, JsonNode> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(NumberForm.of(requireKey(entry.getKey())).toPlainString());
            JsonNode element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                JsonTree.write(element, out);
            }
        }
        out.endMap();
    }

    private static void writeTreeMapOfCharacterToDouble(TreeMap<Character, Double> map,
            ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()).toString());
            Double element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                out.number(element);
            }
        }
        out.endMap();
    }

    private static void writeNavigableMapOfDayOfWeekToArrayOfByte(
            NavigableMap<DayOfWeek, byte[]> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()).name());
            byte[] element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                out.binary(element);
            }
        }
        out.endMap();
    }

    private static void writeConcurrentMapOfInstantToShort(ConcurrentMap<Instant, Short> map,
            ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(StringForm.of(requireKey(entry.getKey())));
            Short element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                out.number(element);
            }
        }
        out.endMap();
    }

    private static void writeSetOfString(Set<String> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (String element : set) {
            out.string(requireElement(element));
        }
        out.endSet();
    }

    private static void writeCollectionOfLong(Collection<? extends Long> list, ItemWriter out) {
        out.beginList(list.size());
        for (Long element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.number(element);
            }
        }
        out.endList();
    }

    private static void writeIterableOfLong(Iterable<Long> list, ItemWriter out) {
        out.beginList(0);
        for (Long element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.number(element);
            }
        }
        out.endList();
    }
}
