package dev.stator.query;

import dev.stator.internal.Reading;
import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are read, added up to an outline. For one thread at a time. */
final class OutlineSum<T> {
    /** What an outline has of one partition. */
    private static final class Part {
        private final List<String> rangeKeys = new ArrayList<>();
        private long items;
    }

    private final Reading<T, ?> reading;
    private final int mostPartitions;
    private final int mostRangeKeys;
    private final List<KeyAttribute> hash;
    private final List<KeyAttribute> range;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long items;
    private long others;

    OutlineSum(Reading<T, ?> reading, int mostPartitions, int mostRangeKeys) {
        this.reading = reading;
        this.mostPartitions = Bounds.positive("partitions", mostPartitions);
        this.mostRangeKeys = Bounds.positive("rangeKeys", mostRangeKeys);
        Index index = reading.index();
        TableSchema<T> schema = reading.target().schema();
        this.hash = index == null ? List.of(schema.hashKey()) : index.hashKey();
        this.range = index == null ? schema.rangeKey().stream().toList() : index.rangeKey();
    }

    void add(Page<Map<String, AttributeValue>> page) {
        page.items().forEach(this::add);
    }

    /** What is encrypted is shown as it is stored: equal ones are told from others. */
    private void add(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = reading.target().sealed(item);
        items++;
        String partition = text(hash, key);
        Part part = parts.get(partition);
        if (part == null) {
            if (parts.size() == mostPartitions) {
                others++;
                return;
            }
            part = new Part();
            parts.put(partition, part);
        }
        part.items++;
        if (part.rangeKeys.size() < mostRangeKeys) {
            if (!range.isEmpty()) {
                part.rangeKeys.add(text(range, key));
            } else if (reading.index() != null) {
                part.rangeKeys.add(itemKey(item));
            }
        }
    }

    /** The key of an item of an index; as a text that can be given to {@code parseKey} where nothing of it is encrypted. */
    private String itemKey(Map<String, AttributeValue> item) {
        TableSchema<T> schema = reading.target().schema();
        List<KeyAttribute> attributes = Stream.concat(Stream.of(schema.hashKey()), schema.rangeKey().stream())
                .toList();
        Protection protection = schema.protection();
        return attributes.stream().anyMatch(attribute -> protection.place(attribute.name()) != null)
                ? text(attributes, reading.target().sealed(item))
                : schema.keyOfItem(item).dotted();
    }

    private static String text(List<KeyAttribute> attributes, Map<String, AttributeValue> key) {
        return attributes.stream()
                .map(attribute -> text(key.get(attribute.name())))
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable AttributeValue value) {
        if (value == null) {
            return "?";
        } else if (value.b() != null) {
            return Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
        }
        return value.n() == null ? value.s() : value.n();
    }

    Outline outline() {
        List<Outline.Partition> partitions = new ArrayList<>(parts.size());
        parts.forEach((hashKey, part) -> partitions.add(new Outline.Partition(hashKey, part.items, part.rangeKeys)));
        return new Outline(reading.description(), partitions, items, others);
    }
}
