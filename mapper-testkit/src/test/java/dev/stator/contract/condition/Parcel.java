package dev.stator.contract.condition;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** An entity with an attribute of every kind that conditions tell apart; some have names that only placeholders can stand for. */
@Table("parcels")
record Parcel(
        @HashKey String id,
        @Field("name") String label,
        State state,
        Instant sent,
        long weight,
        long most,
        @Nullable Boolean fragile,
        SdkBytes code,
        Set<String> tags,
        Set<Integer> zones,
        List<Stop> stops,
        List<List<Integer>> grid,
        Map<String, BigDecimal> fees,
        Address address,
        @Field("a.b c#:0") Optional<String> odd,
        @Field("größe") int height) {

    enum State {
        NEW,
        SENT,
        LOST
    }

    @Document
    record Address(String city, @Nullable String street, int size) {}

    @Document
    record Stop(String city, List<Address> at) {}
}
