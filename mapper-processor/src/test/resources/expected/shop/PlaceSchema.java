package shop;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Place} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>latitude<td>latitude<td>double<td>N<td>
 * <tr><td>longitude<td>longitude<td>double<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class PlaceSchema extends Schema<Place> {
    private static final AttributeNames NAMES = AttributeNames.of("latitude", "longitude");

    /**
     * The one instance.
     */
    public static final PlaceSchema INSTANCE = new PlaceSchema();

    private PlaceSchema() {
        super(Place.class, NAMES);
    }

    @Override
    public Place read(ItemReader in) {
        double latitude = 0;
        double longitude = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                latitude = in.float64();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                longitude = in.float64();
                attribute = in.next(NAMES, 2);
            }
        }
        return new Place(latitude, longitude);
    }

    @Override
    protected Place readItem(Map<String, AttributeValue> item) {
        double latitude = 0;
        double longitude = 0;
        AttributeValue stored;
        if ((stored = item.get("latitude")) != null) {
            latitude = StoredValue.float64(stored);
        }
        if ((stored = item.get("longitude")) != null) {
            longitude = StoredValue.float64(stored);
        }
        return new Place(latitude, longitude);
    }

    @Override
    public void write(Place value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.number(value.latitude());
        out.attribute(NAMES, 1);
        out.number(value.longitude());
    }

    @Override
    protected void writeItem(Place value, Map<String, AttributeValue> item) {
        item.put("latitude", StoredValue.number(value.latitude()));
        item.put("longitude", StoredValue.number(value.longitude()));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.number((double) value);
            case 1 -> out.number((double) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.float64();
            case 1 -> in.float64();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Place} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Place> {
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
         * {@link Place#latitude()}.
         */
        public NumberAttribute<T, Double> latitude() {
            return new NumberAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Place#longitude()}.
         */
        public NumberAttribute<T, Double> longitude() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }
    }
}
