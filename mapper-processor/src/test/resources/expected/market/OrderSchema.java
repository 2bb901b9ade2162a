package market;

import dev.stator.annotation.Projection;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.NumberForm;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.DerivedKey;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.KeyParts;
import dev.stator.schema.KeyTemplate;
import dev.stator.schema.TableSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * <tr><td>PK<td>CUST#&#123;customerId&#125;<td>String<td>S<td>hash key
 * <tr><td>SK<td>ORDER#&#123;placed&#125;#&#123;number:10&#125;<td>String<td>S<td>range key
 * <tr><td>status<td>status<td>Status<td>S<td>
 * <tr><td>basket<td>basket<td>UUID<td>S<td>
 * <tr><td>note<td>note<td>String<td>S<td>
 * <tr><td>GSI1PK<td>STATUS#&#123;status&#125;<td>String<td>S<td>GSI1 hash key
 * <tr><td>GSI1SK<td>&#123;placed&#125;#&#123;customerId&#125;<td>String<td>S<td>GSI1 range key
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class OrderSchema extends TableSchema<Order> {
    private static final AttributeNames NAMES = AttributeNames.of("PK", "SK", "status", "basket",
            "note", "GSI1PK", "GSI1SK");

    /**
     * The one instance.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    static final KeyTemplate PK_TEMPLATE = KeyTemplate.of("CUST#{customerId}");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.of("ORDER#{placed}#{number:10}");

    static final KeyTemplate GSI1_PK_TEMPLATE = KeyTemplate.of("STATUS#{status}");

    static final KeyTemplate GSI1_SK_TEMPLATE = KeyTemplate.of("{placed}#{customerId}");

    private static final List<DerivedKey> DERIVED_KEYS = List.of(
            new DerivedKey("GSI1", 5, GSI1_PK_TEMPLATE, new DerivedKey.Part(2)),
            new DerivedKey("GSI1", 6, GSI1_SK_TEMPLATE, new DerivedKey.Part(1, SK_TEMPLATE, 0), new DerivedKey.Part(0, PK_TEMPLATE, 0)));

    private OrderSchema() {
        super(
                Order.class,
                NAMES,
                "market",
                new KeyAttribute("PK", AttributeType.S),
                new KeyAttribute("SK", AttributeType.S),
                new Index(
                        "GSI1",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("GSI1PK", AttributeType.S)),
                        List.of(new KeyAttribute("GSI1SK", AttributeType.S)),
                        Projection.ALL,
                        List.of()));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Order> key(String customerId, Instant placed, long number) {
        return INSTANCE.newKey(0, pk(customerId), 1, sk(placed, number));
    }

    @Override
    public Key<Order> keyOf(Order value) {
        return key(value.customerId(), value.placed(), value.number());
    }

    @Override
    public List<DerivedKey> derivedKeys() {
        return DERIVED_KEYS;
    }

    /**
     * The text of <code>PK</code>.
     */
    static KeyParts pk(String customerId) {
        return PK_TEMPLATE.begin().part(customerId);
    }

    /**
     * The text of <code>SK</code>.
     */
    static KeyParts sk(Instant placed, long number) {
        return SK_TEMPLATE.begin().part(placed).part(number);
    }

    /**
     * The text of <code>GSI1PK</code>.
     */
    static KeyParts gsi1pk(Status status) {
        return GSI1_PK_TEMPLATE.begin().part(status, OrderSchema::statusText);
    }

    /**
     * The text of <code>GSI1SK</code>.
     */
    static KeyParts gsi1sk(Instant placed, String customerId) {
        return GSI1_SK_TEMPLATE.begin().part(placed).part(customerId);
    }

    @Override
    public Order read(ItemReader in) {
        String customerId = null;
        Instant placed = null;
        long number = 0;
        Status status = null;
        UUID basket = null;
        String note = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                String[] pk = PK_TEMPLATE.split(in.string());
                customerId = pk[0];
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                String[] sk = SK_TEMPLATE.split(in.string());
                placed = requireWritten(StringForm.toInstant(sk[0]), sk[0]);
                number = requireWritten(NumberForm.int64(sk[1]), sk[1]);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                status = toStatus(in.symbol());
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                basket = in.uuid();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                note = in.string();
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                attribute = in.next(NAMES, 7);
            }
        }
        return new Order(customerId, placed, number, status, basket, note);
    }

    @Override
    protected Order readItem(Map<String, AttributeValue> item) {
        String customerId = null;
        Instant placed = null;
        long number = 0;
        Status status = null;
        UUID basket = null;
        String note = null;
        AttributeValue stored;
        if ((stored = item.get("PK")) != null) {
            String[] pk = PK_TEMPLATE.split(StoredValue.string(stored));
            customerId = pk[0];
        }
        if ((stored = item.get("SK")) != null) {
            String[] sk = SK_TEMPLATE.split(StoredValue.string(stored));
            placed = requireWritten(StringForm.toInstant(sk[0]), sk[0]);
            number = requireWritten(NumberForm.int64(sk[1]), sk[1]);
        }
        if ((stored = item.get("status")) != null) {
            status = toStatus(StoredValue.string(stored));
        }
        if ((stored = item.get("basket")) != null) {
            basket = StringForm.toUUID(StoredValue.string(stored));
        }
        if ((stored = item.get("note")) != null) {
            note = StoredValue.string(stored);
        }
        return new Order(customerId, placed, number, status, basket, note);
    }

    @Override
    public void write(Order value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.string(pk(value.customerId()).text());
        out.attribute(NAMES, 1);
        out.string(sk(value.placed(), value.number()).text());
        Status status = value.status();
        if (status != null) {
            out.attribute(NAMES, 2);
            out.string(nameOfStatus(status));
        }
        UUID basket = value.basket();
        if (basket != null) {
            out.attribute(NAMES, 3);
            out.string(basket.toString());
        }
        String note = value.note();
        if (note != null) {
            out.attribute(NAMES, 4);
            out.string(note);
        }
        KeyParts gsi1pk = gsi1pk(value.status());
        if (gsi1pk.isComplete()) {
            out.attribute(NAMES, 5);
            out.string(gsi1pk.text());
        }
        KeyParts gsi1sk = gsi1sk(value.placed(), value.customerId());
        if (gsi1sk.isComplete()) {
            out.attribute(NAMES, 6);
            out.string(gsi1sk.text());
        }
    }

    @Override
    protected void writeItem(Order value, Map<String, AttributeValue> item) {
        item.put("PK", StoredValue.string(pk(value.customerId()).text()));
        item.put("SK", StoredValue.string(sk(value.placed(), value.number()).text()));
        Status status = value.status();
        if (status != null) {
            item.put("status", StoredValue.string(nameOfStatus(status)));
        }
        UUID basket = value.basket();
        if (basket != null) {
            item.put("basket", StoredValue.string(basket.toString()));
        }
        String note = value.note();
        if (note != null) {
            item.put("note", StoredValue.string(note));
        }
        KeyParts gsi1pk = gsi1pk(value.status());
        if (gsi1pk.isComplete()) {
            item.put("GSI1PK", StoredValue.string(gsi1pk.text()));
        }
        KeyParts gsi1sk = gsi1sk(value.placed(), value.customerId());
        if (gsi1sk.isComplete()) {
            item.put("GSI1SK", StoredValue.string(gsi1sk.text()));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string(nameOfStatus((Status) value));
            case 3 -> out.string(((UUID) value).toString());
            case 4 -> out.string((String) value);
            case 5 -> out.string((String) value);
            case 6 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> toStatus(in.symbol());
            case 3 -> in.uuid();
            case 4 -> in.string();
            case 5 -> in.string();
            case 6 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The text of {@code status} in a key.
     */
    static String statusText(Status status) {
        return nameOfStatus(status);
    }

    private static Status toStatus(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "N" -> Status.NEW;
            case "P" -> Status.PAID;
            default -> throw new CodecException(
                    "the stored string is no constant of Status; it has N, P");
        };
    }

    private static String nameOfStatus(Status constant) {
        return switch (constant) {
            case NEW -> "N";
            case PAID -> "P";
        };
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
         * <code>CUST#&#123;customerId&#125;</code>, hash key.
         */
        public StringAttribute<T, String> pk() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * <code>ORDER#&#123;placed&#125;#&#123;number:10&#125;</code>, range key.
         */
        public StringAttribute<T, String> sk() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Order#status()}.
         */
        public StringAttribute<T, Status> status() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Order#basket()}.
         */
        public StringAttribute<T, UUID> basket() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Order#note()}.
         */
        public StringAttribute<T, String> note() {
            return new StringAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * <code>STATUS#&#123;status&#125;</code>, GSI1 hash key.
         */
        public StringAttribute<T, String> gsi1pk() {
            return new StringAttribute<>(path().then(INSTANCE, 5));
        }

        /**
         * <code>&#123;placed&#125;#&#123;customerId&#125;</code>, GSI1 range key.
         */
        public StringAttribute<T, String> gsi1sk() {
            return new StringAttribute<>(path().then(INSTANCE, 6));
        }
    }
}
