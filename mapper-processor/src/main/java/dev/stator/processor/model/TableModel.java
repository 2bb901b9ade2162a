package dev.stator.processor.model;

import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @Table} and the annotations beside it say.
 *
 * @param name the table's name without prefix
 * @param stream a constant of the annotation's enum: what the table's stream keeps, or NONE
 * @param membership that other types share the table
 */
public record TableModel(
        String name,
        Attribute hashKey,
        Optional<Attribute> rangeKey,
        String stream,
        List<IndexModel> indexes,
        Optional<Membership> membership) {
    public TableModel {
        indexes = List.copyOf(indexes);
    }

    /** A table with items of one type. */
    public TableModel(
            String name, Attribute hashKey, Optional<Attribute> rangeKey, String stream, List<IndexModel> indexes) {
        this(name, hashKey, rangeKey, stream, indexes, Optional.empty());
    }

    /** The same with other indexes. */
    public TableModel with(List<IndexModel> others) {
        return new TableModel(name, hashKey, rangeKey, stream, others, membership);
    }

    /** The same as one of the types that share the table. */
    public TableModel in(Membership sealed) {
        return new TableModel(name, hashKey, rangeKey, stream, indexes, Optional.of(sealed));
    }

    /** The type attribute, and what it says, where it is what tells the type. */
    public Optional<Membership.Mark> tag() {
        return membership.flatMap(Membership::tag);
    }

    /** The attributes of the key. */
    public List<Attribute> key() {
        return Stream.concat(Stream.of(hashKey), rangeKey.stream()).toList();
    }

    /** The properties that the key is made of, in order, each once. */
    public List<Stored> keyProperties() {
        return key().stream().flatMap(TableModel::properties).distinct().toList();
    }

    /** The properties that an attribute is made of; of a plain one, itself. */
    public static Stream<Stored> properties(Attribute attribute) {
        return attribute instanceof Composed composed
                ? composed.template().properties().stream()
                : Stream.of((Stored) attribute);
    }
}
