package shelf;

import static check.RoundTrip.keeps;
import static check.RoundTrip.same;

import dev.stator.error.UndecodableItemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class HoldingCheck implements Runnable {
    private static final Holding.Book BOOK = new Holding.Book("l1", 7, "Emma", 1815, Set.of("Austen"));
    private static final Holding.Disc DISC = new Holding.Disc("l1", 8, "Kind of Blue", "Columbia");

    @Override
    public void run() {
        keeps(HoldingSchema.INSTANCE, BOOK);
        keeps(HoldingSchema.INSTANCE, DISC);
        keeps(Holding_BookSchema.INSTANCE, BOOK);
        keeps(Holding_DiscSchema.INSTANCE, DISC);
        bothSchemasStoreTheSame();
        anItemOfAnotherTypeIsRefused();
        keysAreTheSameKeys();
        theTableHasWhatEachTypeHas();
    }

    private static void bothSchemasStoreTheSame() {
        Map<String, AttributeValue> item = Holding_BookSchema.INSTANCE.toItem(BOOK);
        same(AttributeValue.fromS("book"), item.get("kind"));
        same(item, HoldingSchema.INSTANCE.toItem(BOOK));
        same(Holding_BookSchema.INSTANCE.toJson(BOOK), HoldingSchema.INSTANCE.toJson(BOOK));
    }

    private static void anItemOfAnotherTypeIsRefused() {
        Map<String, AttributeValue> disc = HoldingSchema.INSTANCE.toItem(DISC);
        same(AttributeValue.fromS("Disc"), disc.get("kind"));
        refuses(() -> Holding_BookSchema.INSTANCE.fromItem(disc), "another type: its 'kind' is not book");
        String json = HoldingSchema.INSTANCE.toJson(DISC);
        refuses(() -> Holding_BookSchema.INSTANCE.fromJson(json), "another type: its 'kind' is not book");
        Map<String, AttributeValue> other = new HashMap<>(disc);
        other.put("kind", AttributeValue.fromS("map"));
        String none = "none of the types of the table: Book (kind = book), Disc (kind = Disc), Tape (kind = Tape)";
        refuses(() -> HoldingSchema.INSTANCE.fromItem(other), none);
        other.remove("kind");
        refuses(() -> HoldingSchema.INSTANCE.fromItem(other), none);
    }

    private static void keysAreTheSameKeys() {
        same(Holding_BookSchema.key("l1", 7), HoldingSchema.INSTANCE.keyOf(BOOK));
        same(HoldingSchema.key("l1", new java.math.BigDecimal("7")), HoldingSchema.key(Holding_BookSchema.key("l1", 7)));
    }

    private static void theTableHasWhatEachTypeHas() {
        same(HoldingSchema.INSTANCE, Holding_TapeSchema.INSTANCE.definition());
        same(
                List.of("byTitle", "byYear", "byLabel"),
                HoldingSchema.INSTANCE.indexes().stream().map(index -> index.name()).toList());
        same(List.of("kind"), HoldingSchema.INSTANCE.indexes().get(1).include());
        same(List.of("title", "kind"), HoldingSchema.INSTANCE.indexes().get(2).include());
    }

    private static void refuses(Runnable reading, String problem) {
        try {
            reading.run();
        } catch (UndecodableItemException e) {
            same(true, e.getMessage().contains(problem));
            return;
        }
        throw new AssertionError("read");
    }
}
