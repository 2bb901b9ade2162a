package dev.stator.runtime;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** An entity with an index of several hash and range attributes, which DynamoDB Local does not know. */
@Table("places")
@GlobalIndex(
        name = "byArea",
        hashKey = {"country", "city"},
        rangeKey = {"zip", "number"})
public record Place(@HashKey String id, String country, String city, String zip, int number) {
    /** The same table without the index, so that there is one to ask. */
    @Table("places")
    public record Site(@HashKey String id) {}
}
