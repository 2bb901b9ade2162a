package types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.expression.Attribute;
import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.ComparableAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.MapAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                strings = readListOfString(in);
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                ints = readArrayOfInt(in);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                grid = readArrayOfArrayOfString(in);
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                decimals = readSetOfBigDecimal(in);
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                binaries = readSetOfSdkBytes(in);
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                days = readSetOfDayOfWeek(in);
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                booleans = readSetOfBoolean(in);
                attribute = in.next(NAMES, 7);
            }
            if (attribute == 7) {
                ids = readSortedSetOfUUID(in);
                attribute = in.next(NAMES, 8);
            }
            if (attribute == 8) {
                sets = readListOfSetOfInteger(in);
                attribute = in.next(NAMES, 9);
            }
            if (attribute == 9) {
                optionals = readListOfOptionalOfLong(in);
                attribute = in.next(NAMES, 10);
            }
            if (attribute == 10) {
                seconds = readListOfInstant(in);
                attribute = in.next(NAMES, 11);
            }
            if (attribute == 11) {
                instants = readListOfInstant2(in);
                attribute = in.next(NAMES, 12);
            }
            if (attribute == 12) {
                open = readMapOfStringToListOfString(in);
                attribute = in.next(NAMES, 13);
            }
            if (attribute == 13) {
                nested = readMapOfIntegerToMapOfDurationToJsonNode(in);
                attribute = in.next(NAMES, 14);
            }
            if (attribute == 14) {
                tree = readTreeMapOfCharacterToDouble(in);
                attribute = in.next(NAMES, 15);
            }
            if (attribute == 15) {
                byDay = readNavigableMapOfDayOfWeekToArrayOfByte(in);
                attribute = in.next(NAMES, 16);
            }
            if (attribute == 16) {
                concurrent = readConcurrentMapOfInstantToShort(in);
                attribute = in.next(NAMES, 17);
            }
            if (attribute == 17) {
                optionalSet = Optional.ofNullable(readSetOfString(in));
                attribute = in.next(NAMES, 18);
            }
            if (attribute == 18) {
                collection = readCollectionOfLong(in);
                attribute = in.next(NAMES, 19);
            }
            if (attribute == 19) {
                iterable = readIterableOfLong(in);
                attribute = in.next(NAMES, 20);
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
    protected Containers readItem(Map<String, AttributeValue> item) {
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
        AttributeValueReader in = new AttributeValueReader(item);
        if (in.find("strings")) {
            strings = readListOfString(in);
        }
        if (in.find("ints")) {
            ints = readArrayOfInt(in);
        }
        if (in.find("grid")) {
            grid = readArrayOfArrayOfString(in);
        }
        if (in.find("decimals")) {
            decimals = readSetOfBigDecimal(in);
        }
        if (in.find("binaries")) {
            binaries = readSetOfSdkBytes(in);
        }
        if (in.find("days")) {
            days = readSetOfDayOfWeek(in);
        }
        if (in.find("booleans")) {
            booleans = readSetOfBoolean(in);
        }
        if (in.find("ids")) {
            ids = readSortedSetOfUUID(in);
        }
        if (in.find("sets")) {
            sets = readListOfSetOfInteger(in);
        }
        if (in.find("optionals")) {
            optionals = readListOfOptionalOfLong(in);
        }
        if (in.find("seconds")) {
            seconds = readListOfInstant(in);
        }
        if (in.find("instants")) {
            instants = readListOfInstant2(in);
        }
        if (in.find("open")) {
            open = readMapOfStringToListOfString(in);
        }
        if (in.find("nested")) {
            nested = readMapOfIntegerToMapOfDurationToJsonNode(in);
        }
        if (in.find("tree")) {
            tree = readTreeMapOfCharacterToDouble(in);
        }
        if (in.find("byDay")) {
            byDay = readNavigableMapOfDayOfWeekToArrayOfByte(in);
        }
        if (in.find("concurrent")) {
            concurrent = readConcurrentMapOfInstantToShort(in);
        }
        if (in.find("optionalSet")) {
            optionalSet = Optional.ofNullable(readSetOfString(in));
        }
        if (in.find("collection")) {
            collection = readCollectionOfLong(in);
        }
        if (in.find("iterable")) {
            iterable = readIterableOfLong(in);
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
    protected void writeItem(Containers value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        List<String> strings = value.strings();
        if (strings != null) {
            out.key("strings");
            writeListOfString(strings, out);
        }
        int[] ints = value.ints();
        if (ints != null) {
            out.key("ints");
            writeArrayOfInt(ints, out);
        }
        String[][] grid = value.grid();
        if (grid != null) {
            out.key("grid");
            writeArrayOfArrayOfString(grid, out);
        }
        Set<BigDecimal> decimals = value.decimals();
        if (decimals != null && !decimals.isEmpty()) {
            out.key("decimals");
            writeSetOfBigDecimal(decimals, out);
        }
        Set<SdkBytes> binaries = value.binaries();
        if (binaries != null && !binaries.isEmpty()) {
            out.key("binaries");
            writeSetOfSdkBytes(binaries, out);
        }
        Set<DayOfWeek> days = value.days();
        if (days != null && !days.isEmpty()) {
            out.key("days");
            writeSetOfDayOfWeek(days, out);
        }
        Set<Boolean> booleans = value.booleans();
        if (booleans != null) {
            out.key("booleans");
            writeSetOfBoolean(booleans, out);
        }
        SortedSet<UUID> ids = value.ids();
        if (ids != null && !ids.isEmpty()) {
            out.key("ids");
            writeSortedSetOfUUID(ids, out);
        }
        List<Set<Integer>> sets = value.sets();
        if (sets != null) {
            out.key("sets");
            writeListOfSetOfInteger(sets, out);
        }
        List<Optional<Long>> optionals = value.optionals();
        if (optionals != null) {
            out.key("optionals");
            writeListOfOptionalOfLong(optionals, out);
        }
        List<Instant> seconds = value.seconds();
        if (seconds != null) {
            out.key("seconds");
            writeListOfInstant(seconds, out);
        }
        List<Instant> instants = value.instants();
        if (instants != null) {
            out.key("instants");
            writeListOfInstant2(instants, out);
        }
        Map<String, ? extends List<? extends String>> open = value.open();
        if (open != null) {
            out.key("open");
            writeMapOfStringToListOfString(open, out);
        }
        Map<Integer, Map<Duration, JsonNode>> nested = value.nested();
        if (nested != null) {
            out.key("nested");
            writeMapOfIntegerToMapOfDurationToJsonNode(nested, out);
        }
        TreeMap<Character, Double> tree = value.tree();
        if (tree != null) {
            out.key("tree");
            writeTreeMapOfCharacterToDouble(tree, out);
        }
        NavigableMap<DayOfWeek, byte[]> byDay = value.byDay();
        if (byDay != null) {
            out.key("byDay");
            writeNavigableMapOfDayOfWeekToArrayOfByte(byDay, out);
        }
        ConcurrentMap<Instant, Short> concurrent = value.concurrent();
        if (concurrent != null) {
            out.key("concurrent");
            writeConcurrentMapOfInstantToShort(concurrent, out);
        }
        Optional<Set<String>> optionalSet = value.optionalSet();
        if (optionalSet != null && optionalSet.isPresent() && !optionalSet.get().isEmpty()) {
            out.key("optionalSet");
            writeSetOfString(optionalSet.get(), out);
        }
        Collection<? extends Long> collection = value.collection();
        if (collection != null) {
            out.key("collection");
            writeCollectionOfLong(collection, out);
        }
        Iterable<Long> iterable = value.iterable();
        if (iterable != null) {
            out.key("iterable");
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
            case 20 -> out.string((String) value);
            case 21 -> out.number((int) value);
            case 22 -> writeArrayOfString((String[]) value, out);
            case 23 -> out.number((BigDecimal) value);
            case 24 -> out.binary((SdkBytes) value);
            case 25 -> out.string(((DayOfWeek) value).name());
            case 26 -> out.bool((boolean) value);
            case 27 -> out.string(((UUID) value).toString());
            case 28 -> out.number((int) value);
            case 29 -> writeSetOfInteger((Set<Integer>) value, out);
            case 30 -> out.number((long) value);
            case 31 -> out.number(((Instant) value).getEpochSecond());
            case 32 -> out.string(StringForm.of((Instant) value));
            case 33 -> out.string((String) value);
            case 34 -> writeListOfString2((List<? extends String>) value, out);
            case 35 -> out.string(((Integer) value).toString());
            case 36 -> out.string(NumberForm.of((Duration) value).toPlainString());
            case 37 -> JsonTree.write((JsonNode) value, out);
            case 38 -> writeMapOfDurationToJsonNode((Map<Duration, JsonNode>) value, out);
            case 39 -> out.string(((Character) value).toString());
            case 40 -> out.number((double) value);
            case 41 -> out.string(((DayOfWeek) value).name());
            case 42 -> out.binary((byte[]) value);
            case 43 -> out.string(StringForm.of((Instant) value));
            case 44 -> out.number((short) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> readListOfString(in);
            case 1 -> readArrayOfInt(in);
            case 2 -> readArrayOfArrayOfString(in);
            case 3 -> readSetOfBigDecimal(in);
            case 4 -> readSetOfSdkBytes(in);
            case 5 -> readSetOfDayOfWeek(in);
            case 6 -> readSetOfBoolean(in);
            case 7 -> readSortedSetOfUUID(in);
            case 8 -> readListOfSetOfInteger(in);
            case 9 -> readListOfOptionalOfLong(in);
            case 10 -> readListOfInstant(in);
            case 11 -> readListOfInstant2(in);
            case 12 -> readMapOfStringToListOfString(in);
            case 13 -> readMapOfIntegerToMapOfDurationToJsonNode(in);
            case 14 -> readTreeMapOfCharacterToDouble(in);
            case 15 -> readNavigableMapOfDayOfWeekToArrayOfByte(in);
            case 16 -> readConcurrentMapOfInstantToShort(in);
            case 17 -> readSetOfString(in);
            case 18 -> readCollectionOfLong(in);
            case 19 -> readIterableOfLong(in);
            case 20 -> in.string();
            case 21 -> in.int32();
            case 22 -> readArrayOfString(in);
            case 23 -> in.decimal();
            case 24 -> in.binary();
            case 25 -> toDayOfWeek(in.symbol());
            case 26 -> in.bool();
            case 27 -> in.uuid();
            case 28 -> in.int32();
            case 29 -> readSetOfInteger(in);
            case 30 -> in.int64();
            case 31 -> NumberForm.toInstantOfSeconds(in.decimal());
            case 32 -> in.instant();
            case 34 -> readListOfString2(in);
            case 37 -> JsonTree.read(in);
            case 38 -> readMapOfDurationToJsonNode(in);
            case 40 -> in.float64();
            case 42 -> in.binary().asByteArray();
            case 44 -> in.int16();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
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
            set.add(toDayOfWeek(in.symbol()));
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
            set.add(in.uuid());
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
            list.add(in.instant());
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

    /**
     * The handle of a {@link Containers} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Containers> {
        /**
         * The handle of the document at this path.
         */
        public Path(DocumentPath path) {
            super(path);
        }

        @Override
        protected <R> Path<R> moved(DocumentPath place) {
            return new Path<>(place);
        }

        /**
         * {@link Containers#strings()}.
         */
        public ListAttribute<T, List<String>, String, StringAttribute<T, String>> strings() {
            return new ListAttribute<>(path().then(INSTANCE, 0),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 20)));
        }

        /**
         * {@link Containers#ints()}.
         */
        public ListAttribute<T, int[], Integer, NumberAttribute<T, Integer>> ints() {
            return new ListAttribute<>(path().then(INSTANCE, 1),
                    new NumberAttribute<>(DocumentPath.of(INSTANCE, 21)));
        }

        /**
         * {@link Containers#grid()}.
         */
        public ListAttribute<T, String[][], String[], ListAttribute<T, String[], String, StringAttribute<T, String>>> grid(
                ) {
            return new ListAttribute<>(path().then(INSTANCE, 2),
                    new ListAttribute<>(DocumentPath.of(INSTANCE, 22),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 20))));
        }

        /**
         * {@link Containers#decimals()}.
         */
        public SetAttribute<T, Set<BigDecimal>, BigDecimal> decimals() {
            return new SetAttribute<>(path().then(INSTANCE, 3), DocumentPath.of(INSTANCE, 23));
        }

        /**
         * {@link Containers#binaries()}.
         */
        public SetAttribute<T, Set<SdkBytes>, SdkBytes> binaries() {
            return new SetAttribute<>(path().then(INSTANCE, 4), DocumentPath.of(INSTANCE, 24));
        }

        /**
         * {@link Containers#days()}.
         */
        public SetAttribute<T, Set<DayOfWeek>, DayOfWeek> days() {
            return new SetAttribute<>(path().then(INSTANCE, 5), DocumentPath.of(INSTANCE, 25));
        }

        /**
         * {@link Containers#booleans()}.
         */
        public ListAttribute<T, Set<Boolean>, Boolean, Attribute<T, Boolean>> booleans() {
            return new ListAttribute<>(path().then(INSTANCE, 6),
                    new Attribute<>(DocumentPath.of(INSTANCE, 26)));
        }

        /**
         * {@link Containers#ids()}.
         */
        public SetAttribute<T, SortedSet<UUID>, UUID> ids() {
            return new SetAttribute<>(path().then(INSTANCE, 7), DocumentPath.of(INSTANCE, 27));
        }

        /**
         * {@link Containers#sets()}.
         */
        public ListAttribute<T, List<Set<Integer>>, Set<Integer>, SetAttribute<T, Set<Integer>, Integer>> sets(
                ) {
            return new ListAttribute<>(path().then(INSTANCE, 8),
                    new SetAttribute<>(DocumentPath.of(INSTANCE, 29), DocumentPath.of(INSTANCE, 28)));
        }

        /**
         * {@link Containers#optionals()}.
         */
        public ListAttribute<T, List<Optional<Long>>, Long, NumberAttribute<T, Long>> optionals() {
            return new ListAttribute<>(path().then(INSTANCE, 9),
                    new NumberAttribute<>(DocumentPath.of(INSTANCE, 30)));
        }

        /**
         * {@link Containers#seconds()}.
         */
        public ListAttribute<T, List<Instant>, Instant, ComparableAttribute<T, Instant>> seconds() {
            return new ListAttribute<>(path().then(INSTANCE, 10),
                    new ComparableAttribute<>(DocumentPath.of(INSTANCE, 31)));
        }

        /**
         * {@link Containers#instants()}.
         */
        public ListAttribute<T, List<Instant>, Instant, StringAttribute<T, Instant>> instants() {
            return new ListAttribute<>(path().then(INSTANCE, 11),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 32)));
        }

        /**
         * {@link Containers#open()}.
         */
        public MapAttribute<T, Map<String, ? extends List<? extends String>>, String, List<? extends String>, ListAttribute<T, List<? extends String>, String, StringAttribute<T, String>>> open(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 12), DocumentPath.of(INSTANCE, 33),
                    new ListAttribute<>(DocumentPath.of(INSTANCE, 34),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 20))));
        }

        /**
         * {@link Containers#nested()}.
         */
        public MapAttribute<T, Map<Integer, Map<Duration, JsonNode>>, Integer, Map<Duration, JsonNode>, MapAttribute<T, Map<Duration, JsonNode>, Duration, JsonNode, Attribute<T, JsonNode>>> nested(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 13), DocumentPath.of(INSTANCE, 35),
                    new MapAttribute<>(DocumentPath.of(INSTANCE, 38), DocumentPath.of(INSTANCE, 36),
                    new Attribute<>(DocumentPath.of(INSTANCE, 37))));
        }

        /**
         * {@link Containers#tree()}.
         */
        public MapAttribute<T, TreeMap<Character, Double>, Character, Double, NumberAttribute<T, Double>> tree(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 14), DocumentPath.of(INSTANCE, 39),
                    new NumberAttribute<>(DocumentPath.of(INSTANCE, 40)));
        }

        /**
         * {@link Containers#byDay()}.
         */
        public MapAttribute<T, NavigableMap<DayOfWeek, byte[]>, DayOfWeek, byte[], BinaryAttribute<T, byte[]>> byDay(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 15), DocumentPath.of(INSTANCE, 41),
                    new BinaryAttribute<>(DocumentPath.of(INSTANCE, 42)));
        }

        /**
         * {@link Containers#concurrent()}.
         */
        public MapAttribute<T, ConcurrentMap<Instant, Short>, Instant, Short, NumberAttribute<T, Short>> concurrent(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 16), DocumentPath.of(INSTANCE, 43),
                    new NumberAttribute<>(DocumentPath.of(INSTANCE, 44)));
        }

        /**
         * {@link Containers#optionalSet()}.
         */
        public SetAttribute<T, Set<String>, String> optionalSet() {
            return new SetAttribute<>(path().then(INSTANCE, 17), DocumentPath.of(INSTANCE, 20));
        }

        /**
         * {@link Containers#collection()}.
         */
        public ListAttribute<T, Collection<? extends Long>, Long, NumberAttribute<T, Long>> collection(
                ) {
            return new ListAttribute<>(path().then(INSTANCE, 18),
                    new NumberAttribute<>(DocumentPath.of(INSTANCE, 30)));
        }

        /**
         * {@link Containers#iterable()}.
         */
        public ListAttribute<T, Iterable<Long>, Long, NumberAttribute<T, Long>> iterable() {
            return new ListAttribute<>(path().then(INSTANCE, 19),
                    new NumberAttribute<>(DocumentPath.of(INSTANCE, 30)));
        }
    }
}
