package dev.stator.examples.migration;

import dev.stator.annotation.Convert;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.Generated;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;
import java.util.Set;
import lombok.Builder;
import lombok.With;

/** The same trip as Stator has it. */
@With
@Builder
@Table("trips")
@GlobalIndex(name = "byState", hashKey = "state")
@LocalIndex(name = "byTotal", rangeKey = "total")
public record Trip(
        @HashKey String customer,
        @RangeKey String number,
        @Field("t") Long total,
        State state,
        @Ignore String cached,
        @Version Long version,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated,
        @Generated String ticket,
        Long saves,
        Address address,
        @Flatten Box box,
        @Convert(Sale.Percent.class) Integer discount,
        Set<String> tags) {

    /** A document. */
    @Document
    public record Address(String city, String street) {}

    /** Two attributes of the item. */
    @Document
    public record Box(Integer width, Integer height) {}
}
