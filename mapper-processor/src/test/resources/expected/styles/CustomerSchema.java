package styles;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Customer} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>id<td>id<td>UUID<td>S<td>hash key
 * <tr><td>revision<td>revision<td>Integer<td>N<td>
 * <tr><td>name<td>name<td>String<td>S<td>
 * <tr><td>age<td>age<td>OptionalInt<td>N<td>
 * <tr><td>visits<td>visits<td>SortedSet&#60;Long&#62;<td>NS<td>
 * <tr><td>home_town<td>home.town<td>String<td>S<td>
 * <tr><td>home_picture<td>home.picture<td>byte[]<td>B<td>
 * <tr><td>home_size<td>home.size<td>float<td>N<td>
 * <tr><td>built_label<td>built.label<td>String<td>S<td>
 * <tr><td>built_steps<td>built.steps<td>List&#60;String&#62;<td>L<td>
 * <tr><td>fixed_levels<td>fixed.levels<td>Set&#60;Level&#62;<td>SS<td>
 * <tr><td>fixed_mark<td>fixed.mark<td>Optional&#60;Character&#62;<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class CustomerSchema extends TableSchema<Customer> {
    private static final AttributeNames NAMES = AttributeNames.of("id", "revision", "name", "age",
            "visits", "home_town", "home_picture", "home_size", "built_label", "built_steps",
            "fixed_levels", "fixed_mark");

    /**
     * The one instance.
     */
    public static final CustomerSchema INSTANCE = new CustomerSchema();

    private CustomerSchema() {
        super(
                Customer.class,
                NAMES,
                "customers",
                new KeyAttribute("id", AttributeType.S),
                null);
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Customer> key(UUID id) {
        return INSTANCE.newKey(0, id);
    }

    @Override
    public Key<Customer> keyOf(Customer value) {
        return key(value.getId());
    }

    @Override
    public Customer read(ItemReader in) {
        Customer customer = new Customer();
        Home home = null;
        Built.Builder builtBuilder = null;
        boolean hasFixed = false;
        Set<Level> fixedLevels = null;
        Optional<Character> fixedMark = Optional.empty();
        byte fixedIgnored = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                customer.setId(in.uuid());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                customer.setRevision(in.isNull() ? null : in.int32());
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                customer.setName(in.string());
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                customer.setAge(in.isNull() ? OptionalInt.empty() : OptionalInt.of(in.int32()));
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                customer.setVisits(in.isNull() ? new TreeSet<>() : readSortedSetOfLong(in));
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                if (home == null) {
                    home = new Home();
                }
                home.town = in.string();
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                if (home == null) {
                    home = new Home();
                }
                home.picture = in.isNull() ? null : in.binary().asByteArray();
                attribute = in.next(NAMES, 7);
            }
            if (attribute == 7) {
                if (home == null) {
                    home = new Home();
                }
                home.size = in.float32();
                attribute = in.next(NAMES, 8);
            }
            if (attribute == 8) {
                if (builtBuilder == null) {
                    builtBuilder = Built.builder();
                }
                builtBuilder = builtBuilder.label(in.string());
                attribute = in.next(NAMES, 9);
            }
            if (attribute == 9) {
                if (builtBuilder == null) {
                    builtBuilder = Built.builder();
                }
                builtBuilder = builtBuilder.steps(readListOfString(in));
                attribute = in.next(NAMES, 10);
            }
            if (attribute == 10) {
                hasFixed = true;
                fixedLevels = readSetOfLevel(in);
                attribute = in.next(NAMES, 11);
            }
            if (attribute == 11) {
                hasFixed = true;
                fixedMark = Optional.ofNullable(StringForm.toCharacter(in.string()));
                attribute = in.next(NAMES, 12);
            }
        }
        if (home != null) {
            customer.setHome(home);
        }
        Built built = builtBuilder == null ? null : builtBuilder.build();
        if (built != null) {
            customer.setBuilt(built);
        }
        Fixed fixed = null;
        if (hasFixed) {
            if (fixedLevels == null) {
                fixedLevels = new LinkedHashSet<>();
            }
            fixed = new Fixed(fixedLevels, fixedMark, fixedIgnored);
        }
        if (fixed != null) {
            customer.setFixed(fixed);
        }
        return customer;
    }

    @Override
    protected Customer readItem(Map<String, AttributeValue> item) {
        Customer customer = new Customer();
        Home home = null;
        Built.Builder builtBuilder = null;
        boolean hasFixed = false;
        Set<Level> fixedLevels = null;
        Optional<Character> fixedMark = Optional.empty();
        byte fixedIgnored = 0;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("id")) != null) {
            customer.setId(StringForm.toUUID(StoredValue.string(stored)));
        }
        if ((stored = item.get("revision")) != null) {
            customer.setRevision(StoredValue.isNull(stored) ? null : StoredValue.int32(stored));
        }
        if ((stored = item.get("name")) != null) {
            customer.setName(StoredValue.string(stored));
        }
        if ((stored = item.get("age")) != null) {
            customer.setAge(StoredValue.isNull(stored) ? OptionalInt.empty() : OptionalInt.of(StoredValue.int32(stored)));
        }
        if (in.find("visits")) {
            customer.setVisits(in.isNull() ? new TreeSet<>() : readSortedSetOfLong(in));
        }
        if ((stored = item.get("home_town")) != null) {
            if (home == null) {
                home = new Home();
            }
            home.town = StoredValue.string(stored);
        }
        if ((stored = item.get("home_picture")) != null) {
            if (home == null) {
                home = new Home();
            }
            home.picture = StoredValue.isNull(stored) ? null : StoredValue.binary(stored).asByteArray();
        }
        if ((stored = item.get("home_size")) != null) {
            if (home == null) {
                home = new Home();
            }
            home.size = StoredValue.float32(stored);
        }
        if ((stored = item.get("built_label")) != null) {
            if (builtBuilder == null) {
                builtBuilder = Built.builder();
            }
            builtBuilder = builtBuilder.label(StoredValue.string(stored));
        }
        if (in.find("built_steps")) {
            if (builtBuilder == null) {
                builtBuilder = Built.builder();
            }
            builtBuilder = builtBuilder.steps(readListOfString(in));
        }
        if (in.find("fixed_levels")) {
            hasFixed = true;
            fixedLevels = readSetOfLevel(in);
        }
        if ((stored = item.get("fixed_mark")) != null) {
            hasFixed = true;
            fixedMark = Optional.ofNullable(StringForm.toCharacter(StoredValue.string(stored)));
        }
        if (home != null) {
            customer.setHome(home);
        }
        Built built = builtBuilder == null ? null : builtBuilder.build();
        if (built != null) {
            customer.setBuilt(built);
        }
        Fixed fixed = null;
        if (hasFixed) {
            if (fixedLevels == null) {
                fixedLevels = new LinkedHashSet<>();
            }
            fixed = new Fixed(fixedLevels, fixedMark, fixedIgnored);
        }
        if (fixed != null) {
            customer.setFixed(fixed);
        }
        return customer;
    }

    @Override
    public void write(Customer value, ItemWriter out) {
        UUID id = value.getId();
        if (id != null) {
            out.attribute(NAMES, 0);
            out.string(id.toString());
        }
        Integer revision = value.getRevision();
        if (revision != null) {
            out.attribute(NAMES, 1);
            out.number(revision);
        }
        String name = value.getName();
        if (name != null) {
            out.attribute(NAMES, 2);
            out.string(name);
        }
        OptionalInt age = value.getAge();
        if (age != null && age.isPresent()) {
            out.attribute(NAMES, 3);
            out.number(age.getAsInt());
        }
        SortedSet<Long> visits = value.getVisits();
        if (visits == null) {
            out.attribute(NAMES, 4);
            out.nullValue();
        } else if (!visits.isEmpty()) {
            out.attribute(NAMES, 4);
            writeSortedSetOfLong(visits, out);
        }
        Home home = value.getHome();
        if (home != null) {
            String homeTown = home.town;
            if (homeTown != null) {
                out.attribute(NAMES, 5);
                out.string(homeTown);
            }
            byte[] homePicture = home.picture;
            if (homePicture != null) {
                out.attribute(NAMES, 6);
                out.binary(homePicture);
            }
            out.attribute(NAMES, 7);
            out.number(home.size);
        }
        Built built = value.getBuilt();
        if (built != null) {
            String builtLabel = built.label();
            if (builtLabel != null) {
                out.attribute(NAMES, 8);
                out.string(builtLabel);
            }
            List<String> builtSteps = built.steps();
            if (builtSteps != null) {
                out.attribute(NAMES, 9);
                writeListOfString(builtSteps, out);
            }
        }
        Fixed fixed = value.getFixed();
        if (fixed != null) {
            Set<Level> fixedLevels = fixed.getLevels();
            if (fixedLevels != null && !fixedLevels.isEmpty()) {
                out.attribute(NAMES, 10);
                writeSetOfLevel(fixedLevels, out);
            }
            Optional<Character> fixedMark = fixed.getMark();
            if (fixedMark != null && fixedMark.isPresent()) {
                out.attribute(NAMES, 11);
                out.string(String.valueOf(fixedMark.get()));
            }
        }
    }

    @Override
    protected void writeItem(Customer value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        UUID id = value.getId();
        if (id != null) {
            item.put("id", StoredValue.string(id.toString()));
        }
        Integer revision = value.getRevision();
        if (revision != null) {
            item.put("revision", StoredValue.number(revision));
        }
        String name = value.getName();
        if (name != null) {
            item.put("name", StoredValue.string(name));
        }
        OptionalInt age = value.getAge();
        if (age != null && age.isPresent()) {
            item.put("age", StoredValue.number(age.getAsInt()));
        }
        SortedSet<Long> visits = value.getVisits();
        if (visits == null) {
            out.key("visits");
            out.nullValue();
        } else if (!visits.isEmpty()) {
            out.key("visits");
            writeSortedSetOfLong(visits, out);
        }
        Home home = value.getHome();
        if (home != null) {
            String homeTown = home.town;
            if (homeTown != null) {
                item.put("home_town", StoredValue.string(homeTown));
            }
            byte[] homePicture = home.picture;
            if (homePicture != null) {
                item.put("home_picture", StoredValue.binary(homePicture));
            }
            item.put("home_size", StoredValue.number(home.size));
        }
        Built built = value.getBuilt();
        if (built != null) {
            String builtLabel = built.label();
            if (builtLabel != null) {
                item.put("built_label", StoredValue.string(builtLabel));
            }
            List<String> builtSteps = built.steps();
            if (builtSteps != null) {
                out.key("built_steps");
                writeListOfString(builtSteps, out);
            }
        }
        Fixed fixed = value.getFixed();
        if (fixed != null) {
            Set<Level> fixedLevels = fixed.getLevels();
            if (fixedLevels != null && !fixedLevels.isEmpty()) {
                out.key("fixed_levels");
                writeSetOfLevel(fixedLevels, out);
            }
            Optional<Character> fixedMark = fixed.getMark();
            if (fixedMark != null && fixedMark.isPresent()) {
                item.put("fixed_mark", StoredValue.string(String.valueOf(fixedMark.get())));
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string(((UUID) value).toString());
            case 1 -> out.number((int) value);
            case 2 -> out.string((String) value);
            case 3 -> out.number((int) value);
            case 4 -> writeSortedSetOfLong((SortedSet<Long>) value, out);
            case 5 -> out.string((String) value);
            case 6 -> out.binary((byte[]) value);
            case 7 -> out.number((float) value);
            case 8 -> out.string((String) value);
            case 9 -> writeListOfString((List<String>) value, out);
            case 10 -> writeSetOfLevel((Set<Level>) value, out);
            case 11 -> out.string(String.valueOf((char) value));
            case 12 -> out.number((long) value);
            case 13 -> out.string((String) value);
            case 14 -> out.string(nameOfLevel((Level) value));
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.uuid();
            case 1 -> in.int32();
            case 2 -> in.string();
            case 3 -> in.int32();
            case 4 -> readSortedSetOfLong(in);
            case 5 -> in.string();
            case 6 -> in.binary().asByteArray();
            case 7 -> in.float32();
            case 8 -> in.string();
            case 9 -> readListOfString(in);
            case 10 -> readSetOfLevel(in);
            case 11 -> StringForm.toCharacter(in.string());
            case 12 -> in.int64();
            case 13 -> in.string();
            case 14 -> toLevel(in.symbol());
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static SortedSet<Long> readSortedSetOfLong(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        in.beginSet(AttributeType.NS);
        SortedSet<Long> set = new TreeSet<>();
        while (in.nextElement()) {
            set.add(in.int64());
        }
        in.endSet();
        return set;
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

    private static Set<Level> readSetOfLevel(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<Level> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(toLevel(in.symbol()));
        }
        in.endSet();
        return set;
    }

    private static Level toLevel(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "1" -> Level.LOW;
            case "2" -> Level.HIGH;
            case "UNKNOWN" -> Level.UNKNOWN;
            default -> Level.UNKNOWN;
        };
    }

    private static void writeSortedSetOfLong(SortedSet<Long> set, ItemWriter out) {
        out.beginSet(AttributeType.NS, set.size());
        for (Long element : set) {
            out.number(requireElement(element));
        }
        out.endSet();
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

    private static void writeSetOfLevel(Set<Level> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (Level element : set) {
            out.string(nameOfLevel(requireElement(element)));
        }
        out.endSet();
    }

    private static String nameOfLevel(Level constant) {
        return switch (constant) {
            case LOW -> "1";
            case HIGH -> "2";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    /**
     * The handle of a {@link Customer} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Customer> {
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
         * {@link Customer#getId()}, hash key.
         */
        public StringAttribute<T, UUID> id() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Customer#getRevision()}.
         */
        public NumberAttribute<T, Integer> revision() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Customer#getName()}.
         */
        public StringAttribute<T, String> name() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Customer#getAge()}.
         */
        public NumberAttribute<T, Integer> age() {
            return new NumberAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Customer#getVisits()}.
         */
        public SetAttribute<T, SortedSet<Long>, Long> visits() {
            return new SetAttribute<>(path().then(INSTANCE, 4), DocumentPath.of(INSTANCE, 12));
        }

        /**
         * {@link Home#town}.
         */
        public StringAttribute<T, String> homeTown() {
            return new StringAttribute<>(path().then(INSTANCE, 5));
        }

        /**
         * {@link Home#picture}.
         */
        public BinaryAttribute<T, byte[]> homePicture() {
            return new BinaryAttribute<>(path().then(INSTANCE, 6));
        }

        /**
         * {@link Home#size}.
         */
        public NumberAttribute<T, Float> homeSize() {
            return new NumberAttribute<>(path().then(INSTANCE, 7));
        }

        /**
         * {@link Built#label()}.
         */
        public StringAttribute<T, String> builtLabel() {
            return new StringAttribute<>(path().then(INSTANCE, 8));
        }

        /**
         * {@link Built#steps()}.
         */
        public ListAttribute<T, List<String>, String, StringAttribute<T, String>> builtSteps() {
            return new ListAttribute<>(path().then(INSTANCE, 9),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 13)));
        }

        /**
         * {@link Fixed#getLevels()}.
         */
        public SetAttribute<T, Set<Level>, Level> fixedLevels() {
            return new SetAttribute<>(path().then(INSTANCE, 10), DocumentPath.of(INSTANCE, 14));
        }

        /**
         * {@link Fixed#getMark()}.
         */
        public StringAttribute<T, Character> fixedMark() {
            return new StringAttribute<>(path().then(INSTANCE, 11));
        }
    }
}
