package dev.stator.internal;

import dev.stator.annotation.Projection;
import dev.stator.schema.Index;
import dev.stator.schema.TableSchema;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The size of an item as DynamoDB counts it: the bytes of the names in UTF-8 and of the values.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">DynamoDB item sizes</a>
 */
final class ItemSize {
    /** 400 KB, the largest item. */
    static final long LIMIT = 409_600;

    /** Of a list or a map, beside its contents. */
    private static final long CONTAINER = 3;

    private static final int LARGEST = 5;

    private ItemSize() {}

    static long of(Map<String, AttributeValue> item) {
        long size = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            size += of(attribute);
        }
        return size;
    }

    /**
     * What counts for the limit: the item, and what the table's local indexes hold of it.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html#LSI.ItemCollections.SizeLimit">Local
     *     secondary indexes</a>
     */
    static long withLocalIndexes(TableSchema<?> schema, Map<String, AttributeValue> item) {
        long size = of(item);
        for (Index index : KeySchemas.local(schema)) {
            if (index.rangeKey().stream().allMatch(key -> item.containsKey(key.name()))) {
                size += index.projection() == Projection.ALL ? of(item) : of(projected(schema, index, item));
            }
        }
        return size;
    }

    private static Map<String, AttributeValue> projected(
            TableSchema<?> schema, Index index, Map<String, AttributeValue> item) {
        Set<String> names = new HashSet<>(index.include());
        names.add(schema.hashKey().name());
        schema.rangeKey().ifPresent(key -> names.add(key.name()));
        index.rangeKey().forEach(key -> names.add(key.name()));
        Map<String, AttributeValue> projected = new HashMap<>(item);
        projected.keySet().retainAll(names);
        return projected;
    }

    /** The largest attributes by name, the largest first. */
    static Map<String, Long> largest(Map<String, AttributeValue> item) {
        Map<String, Long> largest = new LinkedHashMap<>();
        item.entrySet().stream()
                .map(attribute -> Map.entry(attribute.getKey(), of(attribute)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LARGEST)
                .forEach(size -> largest.put(size.getKey(), size.getValue()));
        return largest;
    }

    private static long of(Map.Entry<String, AttributeValue> attribute) {
        return text(attribute.getKey()) + of(attribute.getValue());
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> text(value.s());
            case N -> number(value.n());
            case B -> bytes(value.b());
            case SS -> value.ss().stream().mapToLong(ItemSize::text).sum();
            case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
            case BS -> value.bs().stream().mapToLong(ItemSize::bytes).sum();
            case L -> list(value.l());
            case M -> CONTAINER + of(value.m()) + value.m().size();
            default -> 1; // BOOL and NULL
        };
    }

    private static long list(List<AttributeValue> elements) {
        long size = CONTAINER + elements.size();
        for (AttributeValue element : elements) {
            size += of(element);
        }
        return size;
    }

    /**
     * One byte for every two significant digits, and one more: so the rules, which call it approximate. DynamoDB Local pairs digits
     * from the decimal point, and has a byte for the sign of a negative number; so does this.
     */
    private static long number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        int digits = number.precision() + (number.scale() & 1);
        return (digits + 1) / 2 + 1L + (number.signum() < 0 ? 1 : 0);
    }

    private static long bytes(SdkBytes bytes) {
        return bytes.asByteArrayUnsafe().length;
    }

    /** The length in UTF-8, counted without encoding. */
    private static long text(String text) {
        long size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair counts two of its four bytes.
            size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return size;
    }
}
