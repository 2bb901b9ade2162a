package dev.stator.contract.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Orders of other tenants, and of none, in the table of the tenant {@code acme}, which never change. */
final class OtherTenants {
    static final String NAME = "acme";
    private static final String PREFIX = NAME + "#";

    private final Stator stator;
    private final Set<Map<String, AttributeValue>> before;

    /** @param stator a connection of no tenant */
    OtherTenants(Stator stator) {
        this.stator = stator;
        for (Stator other : List.of(stator, stator.tenant("acm"), stator.tenant("acme.b"), stator.tenant("zoo"))) {
            new OrderTable(other)
                    .putAll(LongStream.range(0, 12)
                            .mapToObj(OtherTenants::order)
                            .toList());
        }
        this.before = items();
    }

    private static Order order(long number) {
        Order order = TableContract.ORDER;
        return new Order(
                "c1",
                number,
                order.status(),
                order.placed(),
                order.total(),
                order.tags(),
                order.lines(),
                "somebody else's");
    }

    private Set<Map<String, AttributeValue>> items() {
        return stator
                .client()
                .scanPaginator(request -> request.tableName(stator.tableName(OrderTable.SCHEMA)))
                .items()
                .stream()
                .filter(item -> !hash(item).startsWith(PREFIX))
                .collect(Collectors.toSet());
    }

    private static String hash(Map<String, AttributeValue> item) {
        return String.valueOf(item.getOrDefault(OrderTable.SCHEMA.hashKey().name(), AttributeValue.fromS(""))
                .s());
    }

    /** A key as it is stored. */
    static Map<String, AttributeValue> stored(Map<String, AttributeValue> own) {
        Map<String, AttributeValue> stored = new HashMap<>(own);
        stored.computeIfPresent(
                OrderTable.SCHEMA.hashKey().name(), (name, value) -> AttributeValue.fromS(PREFIX + value.s()));
        return stored;
    }

    void assertUnchanged() {
        assertThat(items()).isEqualTo(before).hasSize(48);
    }
}
