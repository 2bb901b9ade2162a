package shop;

import dev.stator.annotation.Projection;
import dev.stator.annotation.StreamView;
import dev.stator.error.InvalidKeyException;
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
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Order} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>customerId<td>customerId<td>String<td>S<td>hash key
 * <tr><td>orderId<td>orderId<td>String<td>S<td>range key
 * <tr><td>status<td>status<td>Status<td>S<td>byStatus hash key
 * <tr><td>created<td>createdAt<td>Instant<td>S<td>byStatus range key
 * <tr><td>t<td>total<td>long<td>N<td>byTotal range key
 * <tr><td>comment<td>comment<td>String<td>S<td>
 * <tr><td>note<td>note<td>Optional&#60;String&#62;<td>S<td>
 * <tr><td>tags<td>tags<td>Set&#60;String&#62;<td>SS<td>
 * <tr><td>lines<td>lines<td>Map&#60;UUID, List&#60;Line&#62;&#62;<td>M<td>
 * <tr><td>shipping<td>shipping<td>Money<td>S<td>
 * <tr><td>a_street<td>address.street<td>String<td>S<td>
 * <tr><td>a_city<td>address.city<td>String<td>S<td>
 * <tr><td>a_floor<td>address.floor<td>int<td>N<td>
 * <tr><td>a_bells<td>address.bells<td>Set&#60;Integer&#62;<td>NS<td>
 * <tr><td>a_at_latitude<td>address.place.latitude<td>double<td>N<td>
 * <tr><td>a_at_longitude<td>address.place.longitude<td>double<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class OrderSchema extends TableSchema<Order> {
    private static final AttributeNames NAMES = AttributeNames.of("customerId", "orderId", "status",
            "created", "t", "comment", "note", "tags", "lines", "shipping", "a_street", "a_city",
            "a_floor", "a_bells", "a_at_latitude", "a_at_longitude");

    /**
     * The one instance.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    private static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

    private OrderSchema() {
        super(
                Order.class,
                NAMES,
                "orders",
                new KeyAttribute("customerId", AttributeType.S),
                new KeyAttribute("orderId", AttributeType.S),
                new Index(
                        "byStatus",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("status", AttributeType.S)),
                        List.of(new KeyAttribute("created", AttributeType.S)),
                        Projection.ALL,
                        List.of()),
                new Index(
                        "byTotal",
                        Index.Scope.LOCAL,
                        List.of(new KeyAttribute("customerId", AttributeType.S)),
                        List.of(new KeyAttribute("t", AttributeType.N)),
                        Projection.INCLUDE,
                        List.of("note")));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Order> key(String customerId, String orderId) {
        return INSTANCE.newKey(0, customerId, 1, orderId);
    }

    @Override
    public Key<Order> keyOf(Order value) {
        return key(value.customerId(), value.orderId());
    }

    @Override
    public StreamView streamView() {
        return StreamView.NEW_AND_OLD_IMAGES;
    }

    @Override
    public Order read(ItemReader in) {
        String customerId = null;
        String orderId = null;
        Status status = null;
        Instant createdAt = null;
        long total = 0;
        String comment = null;
        Optional<String> note = Optional.empty();
        Set<String> tags = null;
        Map<UUID, List<Line>> lines = null;
        Money shipping = null;
        boolean hasAddress = false;
        String addressStreet = null;
        String addressCity = null;
        int addressFloor = 0;
        Set<Integer> addressBells = null;
        boolean hasAddressPlace = false;
        double addressPlaceLatitude = 0;
        double addressPlaceLongitude = 0;
        int hits = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                customerId = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                orderId = in.string();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                status = toStatus(in.symbol());
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                createdAt = in.instant();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                total = in.int64();
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                comment = in.string();
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                note = Optional.ofNullable(in.string());
                attribute = in.next(NAMES, 7);
            }
            if (attribute == 7) {
                tags = readSetOfString(in);
                attribute = in.next(NAMES, 8);
            }
            if (attribute == 8) {
                lines = readMapOfUUIDToListOfLine(in);
                attribute = in.next(NAMES, 9);
            }
            if (attribute == 9) {
                shipping = in.isNull() ? null : MONEY_CONVERTER.read(in.string());
                attribute = in.next(NAMES, 10);
            }
            if (attribute == 10) {
                hasAddress = true;
                addressStreet = in.string();
                attribute = in.next(NAMES, 11);
            }
            if (attribute == 11) {
                hasAddress = true;
                addressCity = in.string();
                attribute = in.next(NAMES, 12);
            }
            if (attribute == 12) {
                hasAddress = true;
                addressFloor = in.int32();
                attribute = in.next(NAMES, 13);
            }
            if (attribute == 13) {
                hasAddress = true;
                addressBells = readSetOfInteger(in);
                attribute = in.next(NAMES, 14);
            }
            if (attribute == 14) {
                hasAddressPlace = true;
                addressPlaceLatitude = in.float64();
                attribute = in.next(NAMES, 15);
            }
            if (attribute == 15) {
                hasAddressPlace = true;
                addressPlaceLongitude = in.float64();
                attribute = in.next(NAMES, 16);
            }
        }
        Place addressPlace = null;
        if (hasAddressPlace) {
            addressPlace = new Place(addressPlaceLatitude, addressPlaceLongitude);
        }
        Address address = null;
        if (hasAddress || addressPlace != null) {
            if (addressBells == null) {
                addressBells = new LinkedHashSet<>();
            }
            address = new Address(addressStreet, addressCity, addressFloor, addressBells,
                    addressPlace);
        }
        if (tags == null) {
            tags = new LinkedHashSet<>();
        }
        return new Order(customerId, orderId, status, createdAt, total, comment, note, tags, lines,
                shipping, address, hits);
    }

    @Override
    protected Order readItem(Map<String, AttributeValue> item) {
        String customerId = null;
        String orderId = null;
        Status status = null;
        Instant createdAt = null;
        long total = 0;
        String comment = null;
        Optional<String> note = Optional.empty();
        Set<String> tags = null;
        Map<UUID, List<Line>> lines = null;
        Money shipping = null;
        boolean hasAddress = false;
        String addressStreet = null;
        String addressCity = null;
        int addressFloor = 0;
        Set<Integer> addressBells = null;
        boolean hasAddressPlace = false;
        double addressPlaceLatitude = 0;
        double addressPlaceLongitude = 0;
        int hits = 0;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("customerId")) != null) {
            customerId = StoredValue.string(stored);
        }
        if ((stored = item.get("orderId")) != null) {
            orderId = StoredValue.string(stored);
        }
        if ((stored = item.get("status")) != null) {
            status = toStatus(StoredValue.string(stored));
        }
        if ((stored = item.get("created")) != null) {
            createdAt = StringForm.toInstant(StoredValue.string(stored));
        }
        if ((stored = item.get("t")) != null) {
            total = StoredValue.int64(stored);
        }
        if ((stored = item.get("comment")) != null) {
            comment = StoredValue.string(stored);
        }
        if ((stored = item.get("note")) != null) {
            note = Optional.ofNullable(StoredValue.string(stored));
        }
        if (in.find("tags")) {
            tags = readSetOfString(in);
        }
        if (in.find("lines")) {
            lines = readMapOfUUIDToListOfLine(in);
        }
        if ((stored = item.get("shipping")) != null) {
            shipping = StoredValue.isNull(stored) ? null : MONEY_CONVERTER.read(StoredValue.string(stored));
        }
        if ((stored = item.get("a_street")) != null) {
            hasAddress = true;
            addressStreet = StoredValue.string(stored);
        }
        if ((stored = item.get("a_city")) != null) {
            hasAddress = true;
            addressCity = StoredValue.string(stored);
        }
        if ((stored = item.get("a_floor")) != null) {
            hasAddress = true;
            addressFloor = StoredValue.int32(stored);
        }
        if (in.find("a_bells")) {
            hasAddress = true;
            addressBells = readSetOfInteger(in);
        }
        if ((stored = item.get("a_at_latitude")) != null) {
            hasAddressPlace = true;
            addressPlaceLatitude = StoredValue.float64(stored);
        }
        if ((stored = item.get("a_at_longitude")) != null) {
            hasAddressPlace = true;
            addressPlaceLongitude = StoredValue.float64(stored);
        }
        Place addressPlace = null;
        if (hasAddressPlace) {
            addressPlace = new Place(addressPlaceLatitude, addressPlaceLongitude);
        }
        Address address = null;
        if (hasAddress || addressPlace != null) {
            if (addressBells == null) {
                addressBells = new LinkedHashSet<>();
            }
            address = new Address(addressStreet, addressCity, addressFloor, addressBells,
                    addressPlace);
        }
        if (tags == null) {
            tags = new LinkedHashSet<>();
        }
        return new Order(customerId, orderId, status, createdAt, total, comment, note, tags, lines,
                shipping, address, hits);
    }

    @Override
    public void write(Order value, ItemWriter out) {
        String customerId = value.customerId();
        if (customerId != null) {
            out.attribute(NAMES, 0);
            out.string(customerId);
        }
        String orderId = value.orderId();
        if (orderId != null) {
            out.attribute(NAMES, 1);
            out.string(orderId);
        }
        Status status = value.status();
        if (status != null) {
            out.attribute(NAMES, 2);
            out.string(status.name());
        }
        Instant createdAt = value.createdAt();
        if (createdAt != null) {
            out.attribute(NAMES, 3);
            out.string(StringForm.of(createdAt));
        }
        out.attribute(NAMES, 4);
        out.number(value.total());
        String comment = value.comment();
        if (comment == null) {
            out.attribute(NAMES, 5);
            out.nullValue();
        } else {
            out.attribute(NAMES, 5);
            out.string(comment);
        }
        Optional<String> note = value.note();
        if (note != null && note.isPresent()) {
            out.attribute(NAMES, 6);
            out.string(note.get());
        }
        Set<String> tags = value.tags();
        if (tags != null && !tags.isEmpty()) {
            out.attribute(NAMES, 7);
            writeSetOfString(tags, out);
        }
        Map<UUID, List<Line>> lines = value.lines();
        if (lines != null) {
            out.attribute(NAMES, 8);
            writeMapOfUUIDToListOfLine(lines, out);
        }
        Money shipping = value.shipping();
        if (shipping != null) {
            out.attribute(NAMES, 9);
            out.string(requireStored(MONEY_CONVERTER.write(shipping), MONEY_CONVERTER));
        }
        Address address = value.address();
        if (address != null) {
            String addressStreet = address.street();
            if (addressStreet != null) {
                out.attribute(NAMES, 10);
                out.string(addressStreet);
            }
            String addressCity = address.city();
            if (addressCity != null) {
                out.attribute(NAMES, 11);
                out.string(addressCity);
            }
            out.attribute(NAMES, 12);
            out.number(address.floor());
            Set<Integer> addressBells = address.bells();
            if (addressBells != null && !addressBells.isEmpty()) {
                out.attribute(NAMES, 13);
                writeSetOfInteger(addressBells, out);
            }
            Place addressPlace = address.place();
            if (addressPlace != null) {
                out.attribute(NAMES, 14);
                out.number(addressPlace.latitude());
                out.attribute(NAMES, 15);
                out.number(addressPlace.longitude());
            }
        }
    }

    @Override
    protected void writeItem(Order value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String customerId = value.customerId();
        if (customerId != null) {
            item.put("customerId", StoredValue.string(customerId));
        }
        String orderId = value.orderId();
        if (orderId != null) {
            item.put("orderId", StoredValue.string(orderId));
        }
        Status status = value.status();
        if (status != null) {
            item.put("status", StoredValue.string(status.name()));
        }
        Instant createdAt = value.createdAt();
        if (createdAt != null) {
            item.put("created", StoredValue.string(StringForm.of(createdAt)));
        }
        item.put("t", StoredValue.number(value.total()));
        String comment = value.comment();
        if (comment == null) {
            item.put("comment", StoredValue.nullValue());
        } else {
            item.put("comment", StoredValue.string(comment));
        }
        Optional<String> note = value.note();
        if (note != null && note.isPresent()) {
            item.put("note", StoredValue.string(note.get()));
        }
        Set<String> tags = value.tags();
        if (tags != null && !tags.isEmpty()) {
            out.key("tags");
            writeSetOfString(tags, out);
        }
        Map<UUID, List<Line>> lines = value.lines();
        if (lines != null) {
            out.key("lines");
            writeMapOfUUIDToListOfLine(lines, out);
        }
        Money shipping = value.shipping();
        if (shipping != null) {
            item.put("shipping", StoredValue.string(requireStored(MONEY_CONVERTER.write(shipping), MONEY_CONVERTER)));
        }
        Address address = value.address();
        if (address != null) {
            String addressStreet = address.street();
            if (addressStreet != null) {
                item.put("a_street", StoredValue.string(addressStreet));
            }
            String addressCity = address.city();
            if (addressCity != null) {
                item.put("a_city", StoredValue.string(addressCity));
            }
            item.put("a_floor", StoredValue.number(address.floor()));
            Set<Integer> addressBells = address.bells();
            if (addressBells != null && !addressBells.isEmpty()) {
                out.key("a_bells");
                writeSetOfInteger(addressBells, out);
            }
            Place addressPlace = address.place();
            if (addressPlace != null) {
                item.put("a_at_latitude", StoredValue.number(addressPlace.latitude()));
                item.put("a_at_longitude", StoredValue.number(addressPlace.longitude()));
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string(((Status) value).name());
            case 3 -> out.string(StringForm.of((Instant) value));
            case 4 -> out.number((long) value);
            case 5 -> out.string((String) value);
            case 6 -> out.string((String) value);
            case 7 -> writeSetOfString((Set<String>) value, out);
            case 8 -> writeMapOfUUIDToListOfLine((Map<UUID, List<Line>>) value, out);
            case 9 -> out.string(requireStored(MONEY_CONVERTER.write((Money) value), MONEY_CONVERTER));
            case 10 -> out.string((String) value);
            case 11 -> out.string((String) value);
            case 12 -> out.number((int) value);
            case 13 -> writeSetOfInteger((Set<Integer>) value, out);
            case 14 -> out.number((double) value);
            case 15 -> out.number((double) value);
            case 16 -> out.string((String) value);
            case 17 -> out.string(((UUID) value).toString());
            case 18 -> LineSchema.INSTANCE.writeMap((Line) value, out);
            case 19 -> writeListOfLine((List<Line>) value, out);
            case 20 -> out.number((int) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> toStatus(in.symbol());
            case 3 -> in.instant();
            case 4 -> in.int64();
            case 5 -> in.string();
            case 6 -> in.string();
            case 7 -> readSetOfString(in);
            case 8 -> readMapOfUUIDToListOfLine(in);
            case 9 -> MONEY_CONVERTER.read(in.string());
            case 10 -> in.string();
            case 11 -> in.string();
            case 12 -> in.int32();
            case 13 -> readSetOfInteger(in);
            case 14 -> in.float64();
            case 15 -> in.float64();
            case 16 -> in.string();
            case 18 -> LineSchema.INSTANCE.readMap(in);
            case 19 -> readListOfLine(in);
            case 20 -> in.int32();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static Status toStatus(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "NEW" -> Status.NEW;
            case "PAID" -> Status.PAID;
            case "SENT" -> Status.SENT;
            default -> throw new CodecException(
                    "the stored string is no constant of Status; it has NEW, PAID, SENT");
        };
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

    private static Map<UUID, List<Line>> readMapOfUUIDToListOfLine(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<UUID, List<Line>> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(StringForm.toUUID(key), readListOfLine(in));
        }
        in.endMap();
        return map;
    }

    private static List<Line> readListOfLine(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Line> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(LineSchema.INSTANCE.readMap(in));
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

    private static void writeSetOfString(Set<String> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (String element : set) {
            out.string(requireElement(element));
        }
        out.endSet();
    }

    private static void writeMapOfUUIDToListOfLine(Map<UUID, List<Line>> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()).toString());
            List<Line> element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                writeListOfLine(element, out);
            }
        }
        out.endMap();
    }

    private static void writeListOfLine(List<Line> list, ItemWriter out) {
        out.beginList(list.size());
        for (Line element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                LineSchema.INSTANCE.writeMap(element, out);
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

    /**
     * The handle of a {@link Order} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Order> {
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
         * {@link Order#customerId()}, hash key.
         */
        public StringAttribute<T, String> customerId() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Order#orderId()}, range key.
         */
        public StringAttribute<T, String> orderId() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Order#status()}, byStatus hash key.
         */
        public StringAttribute<T, Status> status() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Order#createdAt()}, byStatus range key.
         */
        public StringAttribute<T, Instant> createdAt() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Order#total()}, byTotal range key.
         */
        public NumberAttribute<T, Long> total() {
            return new NumberAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * {@link Order#comment()}.
         */
        public StringAttribute<T, String> comment() {
            return new StringAttribute<>(path().then(INSTANCE, 5));
        }

        /**
         * {@link Order#note()}.
         */
        public StringAttribute<T, String> note() {
            return new StringAttribute<>(path().then(INSTANCE, 6));
        }

        /**
         * {@link Order#tags()}.
         */
        public SetAttribute<T, Set<String>, String> tags() {
            return new SetAttribute<>(path().then(INSTANCE, 7), DocumentPath.of(INSTANCE, 16));
        }

        /**
         * {@link Order#lines()}.
         */
        public MapAttribute<T, Map<UUID, List<Line>>, UUID, List<Line>, ListAttribute<T, List<Line>, Line, LineSchema.Path<T>>> lines(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 8), DocumentPath.of(INSTANCE, 17),
                    new ListAttribute<>(DocumentPath.of(INSTANCE, 19),
                    new LineSchema.Path<>(DocumentPath.of(INSTANCE, 18))));
        }

        /**
         * {@link Order#shipping()}.
         */
        public StringAttribute<T, Money> shipping() {
            return new StringAttribute<>(path().then(INSTANCE, 9));
        }

        /**
         * {@link Address#street()}.
         */
        public StringAttribute<T, String> addressStreet() {
            return new StringAttribute<>(path().then(INSTANCE, 10));
        }

        /**
         * {@link Address#city()}.
         */
        public StringAttribute<T, String> addressCity() {
            return new StringAttribute<>(path().then(INSTANCE, 11));
        }

        /**
         * {@link Address#floor()}.
         */
        public NumberAttribute<T, Integer> addressFloor() {
            return new NumberAttribute<>(path().then(INSTANCE, 12));
        }

        /**
         * {@link Address#bells()}.
         */
        public SetAttribute<T, Set<Integer>, Integer> addressBells() {
            return new SetAttribute<>(path().then(INSTANCE, 13), DocumentPath.of(INSTANCE, 20));
        }

        /**
         * {@link Place#latitude()}.
         */
        public NumberAttribute<T, Double> addressPlaceLatitude() {
            return new NumberAttribute<>(path().then(INSTANCE, 14));
        }

        /**
         * {@link Place#longitude()}.
         */
        public NumberAttribute<T, Double> addressPlaceLongitude() {
            return new NumberAttribute<>(path().then(INSTANCE, 15));
        }
    }
}
