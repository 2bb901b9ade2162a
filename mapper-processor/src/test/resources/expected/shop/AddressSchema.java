package shop;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
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
import dev.stator.schema.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Address} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>street<td>street<td>String<td>S<td>
 * <tr><td>city<td>city<td>String<td>S<td>
 * <tr><td>floor<td>floor<td>int<td>N<td>
 * <tr><td>bells<td>bells<td>Set&#60;Integer&#62;<td>NS<td>
 * <tr><td>at_latitude<td>place.latitude<td>double<td>N<td>
 * <tr><td>at_longitude<td>place.longitude<td>double<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class AddressSchema extends Schema<Address> {
    private static final AttributeNames NAMES = AttributeNames.of("street", "city", "floor",
            "bells", "at_latitude", "at_longitude");

    /**
     * The one instance.
     */
    public static final AddressSchema INSTANCE = new AddressSchema();

    private AddressSchema() {
        super(Address.class, NAMES);
    }

    @Override
    public Address read(ItemReader in) {
        String street = null;
        String city = null;
        int floor = 0;
        Set<Integer> bells = null;
        boolean hasPlace = false;
        double placeLatitude = 0;
        double placeLongitude = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                street = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                city = in.string();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                floor = in.int32();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                bells = readSetOfInteger(in);
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                hasPlace = true;
                placeLatitude = in.float64();
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                hasPlace = true;
                placeLongitude = in.float64();
                attribute = in.next(NAMES, 6);
            }
        }
        Place place = null;
        if (hasPlace) {
            place = new Place(placeLatitude, placeLongitude);
        }
        if (bells == null) {
            bells = new LinkedHashSet<>();
        }
        return new Address(street, city, floor, bells, place);
    }

    @Override
    protected Address readItem(Map<String, AttributeValue> item) {
        String street = null;
        String city = null;
        int floor = 0;
        Set<Integer> bells = null;
        boolean hasPlace = false;
        double placeLatitude = 0;
        double placeLongitude = 0;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("street")) != null) {
            street = StoredValue.string(stored);
        }
        if ((stored = item.get("city")) != null) {
            city = StoredValue.string(stored);
        }
        if ((stored = item.get("floor")) != null) {
            floor = StoredValue.int32(stored);
        }
        if (in.find("bells")) {
            bells = readSetOfInteger(in);
        }
        if ((stored = item.get("at_latitude")) != null) {
            hasPlace = true;
            placeLatitude = StoredValue.float64(stored);
        }
        if ((stored = item.get("at_longitude")) != null) {
            hasPlace = true;
            placeLongitude = StoredValue.float64(stored);
        }
        Place place = null;
        if (hasPlace) {
            place = new Place(placeLatitude, placeLongitude);
        }
        if (bells == null) {
            bells = new LinkedHashSet<>();
        }
        return new Address(street, city, floor, bells, place);
    }

    @Override
    public void write(Address value, ItemWriter out) {
        String street = value.street();
        if (street != null) {
            out.attribute(NAMES, 0);
            out.string(street);
        }
        String city = value.city();
        if (city != null) {
            out.attribute(NAMES, 1);
            out.string(city);
        }
        out.attribute(NAMES, 2);
        out.number(value.floor());
        Set<Integer> bells = value.bells();
        if (bells != null && !bells.isEmpty()) {
            out.attribute(NAMES, 3);
            writeSetOfInteger(bells, out);
        }
        Place place = value.place();
        if (place != null) {
            out.attribute(NAMES, 4);
            out.number(place.latitude());
            out.attribute(NAMES, 5);
            out.number(place.longitude());
        }
    }

    @Override
    protected void writeItem(Address value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String street = value.street();
        if (street != null) {
            item.put("street", StoredValue.string(street));
        }
        String city = value.city();
        if (city != null) {
            item.put("city", StoredValue.string(city));
        }
        item.put("floor", StoredValue.number(value.floor()));
        Set<Integer> bells = value.bells();
        if (bells != null && !bells.isEmpty()) {
            out.key("bells");
            writeSetOfInteger(bells, out);
        }
        Place place = value.place();
        if (place != null) {
            item.put("at_latitude", StoredValue.number(place.latitude()));
            item.put("at_longitude", StoredValue.number(place.longitude()));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.number((int) value);
            case 3 -> writeSetOfInteger((Set<Integer>) value, out);
            case 4 -> out.number((double) value);
            case 5 -> out.number((double) value);
            case 6 -> out.number((int) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.int32();
            case 3 -> readSetOfInteger(in);
            case 4 -> in.float64();
            case 5 -> in.float64();
            case 6 -> in.int32();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
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

    private static void writeSetOfInteger(Set<Integer> set, ItemWriter out) {
        out.beginSet(AttributeType.NS, set.size());
        for (Integer element : set) {
            out.number(requireElement(element));
        }
        out.endSet();
    }

    /**
     * The handle of a {@link Address} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Address> {
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
         * {@link Address#street()}.
         */
        public StringAttribute<T, String> street() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Address#city()}.
         */
        public StringAttribute<T, String> city() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Address#floor()}.
         */
        public NumberAttribute<T, Integer> floor() {
            return new NumberAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Address#bells()}.
         */
        public SetAttribute<T, Set<Integer>, Integer> bells() {
            return new SetAttribute<>(path().then(INSTANCE, 3), DocumentPath.of(INSTANCE, 6));
        }

        /**
         * {@link Place#latitude()}.
         */
        public NumberAttribute<T, Double> placeLatitude() {
            return new NumberAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * {@link Place#longitude()}.
         */
        public NumberAttribute<T, Double> placeLongitude() {
            return new NumberAttribute<>(path().then(INSTANCE, 5));
        }
    }
}
