package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.AsyncBatchTable;
import dev.stator.BatchTable;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot work does not compile against the generated code. */
class WrongUseTest {
    private static final String ORDER = """
            package shop;
            import dev.stator.annotation.*;
            import java.time.Instant;
            @Table("orders")
            @GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "total")
            @GlobalIndex(name = "byPlace", hashKey = {"country", "city"}, rangeKey = {"total", "created"})
            @GlobalIndex(name = "by-key", hashKey = "country", projection = Projection.KEYS_ONLY)
            @GlobalIndex(name = "scan", hashKey = "country", rangeKey = "limit")
            @GlobalIndex(name = "2nd.class", hashKey = "country")
            public record Order(@HashKey String customerId, @RangeKey String orderId, String status, long total,
                    String country, String city, Instant created, int limit) {}
            """;
    private static final String USER = """
            package shop;
            import dev.stator.annotation.*;
            @Table("users")
            public record User(@HashKey long id, boolean active) {}
            """;

    private static final String WALLET = """
            package shop;
            import dev.stator.annotation.*;
            @Table("wallets")
            public record Wallet(@HashKey String owner, long balance, @Version Long version) {}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders.query(\"c1\").orderId().beginsWith(\"2026-\").descending().list()",
                "orders.byStatus(\"NEW\").total().between(1L, 2L).count()",
                "orders.byPlace(\"FR\", \"Paris\").total().eq(1L).created().gt(Instant.EPOCH).first()",
                "orders.byPlace(\"FR\", \"Paris\").total().lt(1L).where(OrderTable.ORDER_ID.eq(\"o1\")).list()",
                "orders.byKey(\"FR\").one().get(OrderTable.ORDER_ID)",
                "orders.scan_(\"FR\").limit_().gt(1).limit(1).list()",
                "orders.index2ndClass(\"FR\").list()",
                "orders.scanByKey().pageSize(2).list().get(0).has(OrderTable.COUNTRY)",
                "orders.async().byStatus(\"NEW\").total().ge(1L).publisher()",
                "orders.query(\"c1\").project(OrderTable.STATUS, OrderTable.TOTAL).list().get(0).get(OrderTable.TOTAL)",
                "orders.get(\"c1\", \"o1\", OrderTable.STATUS).get().get(OrderTable.STATUS)",
                "users.query(7).oneOrEmpty()",
                "users.putAll(List.of())",
                "users.async().putAll(List.of())",
                "stator.batchWrite().put(users, List.of()).put(users.async(), List.of())",
                "stator.batchGet().get(wallets, List.of()).run()",
                "stator.transaction().put(wallets, new Wallet(\"ada\", 1, null)).run()",
                "wallets.getAll(List.of())",
                "any(wallets)",
                "any(users)",
                "batch(users.consistent())"
            })
    void rightUseCompiles(String call) {
        assertThat(compile(call).errors()).isEmpty();
    }

    @Test
    void aRangeConditionOnATableWithoutRangeKey() {
        refused("users.query(7).active()");
    }

    @Test
    void aSecondRangeCondition() {
        refused("orders.query(\"c1\").orderId().gt(\"a\").orderId()");
    }

    @Test
    void theRangeOfAnIndexBeforeItsHash() {
        refused("orders.byStatus().total()");
        refused("orders.byStatus(3L)");
        refused("orders.byPlace(\"FR\").total()");
    }

    @Test
    void aRangeAttributeOfAnIndexBeforeTheOneThatSortsFirst() {
        refused("orders.byPlace(\"FR\", \"Paris\").created()");
        refused("orders.byPlace(\"FR\", \"Paris\").total().gt(1L).created()");
    }

    @Test
    void aHashKeyOfTheWrongType() {
        refused("users.query(\"7\")");
        refused("orders.query(7)");
    }

    @Test
    void aRangeKeyOfTheWrongType() {
        refused("orders.query(\"c1\").orderId().gt(7)");
        refused("orders.byStatus(\"NEW\").total().between(\"a\", \"b\")");
    }

    @Test
    void beginsWithOnANumber() {
        refused("orders.byStatus(\"NEW\").total().beginsWith(\"1\")");
    }

    @Test
    void aConditionOnAnotherEntity() {
        refused("orders.query(\"c1\").where(UserTable.ACTIVE.eq(true))");
        refused("orders.query(\"c1\").project(UserTable.ACTIVE)");
    }

    @Test
    void aWholeEntityFromAnIndexThatHasKeysOnly() {
        refused("orders.byKey(\"FR\").one().total()");
    }

    @Test
    void theOrderOfAScan() {
        refused("orders.scan().descending()");
    }

    @Test
    void aBatchWriteOfAnEntityWithAVersion() {
        refused("wallets.putAll(List.of())", "cannot find symbol", "putAll", "WalletTable");
        refused("wallets.consistent().putAll(List.of())", "cannot find symbol", "putAll", "WalletTable");
        refused("wallets.async().deleteAll(List.of())", "cannot find symbol", "deleteAll", "WalletTable");
        refused(
                "stator.batchWrite().put(wallets, List.<Wallet>of())",
                "no suitable method found for put(shop.WalletTable,",
                "shop.WalletTable cannot be converted to dev.stator.internal.Unversioned<");
        refused(
                "stator.batchWrite().delete(wallets.async(), List.<Key<Wallet>>of())",
                "no suitable method found for delete(shop.WalletTable.Async,",
                "shop.WalletTable.Async cannot be converted to dev.stator.internal.Unversioned<");
        refused("batch(wallets)", "shop.WalletTable cannot be converted to dev.stator.BatchTable<");
    }

    @Test
    void theNamesThatGeneratedMethodsAvoidAreThoseOfTheLibrary() throws ReflectiveOperationException {
        assertThat(reserved("OF_TABLE", "OF_OBJECT")).containsAll(methods(BatchTable.class, AsyncBatchTable.class));
        assertThat(reserved("OF_QUERY", "OF_OBJECT")).containsAll(methods(Query.class, AsyncQuery.class));
    }

    private static List<String> reserved(String... fields) throws ReflectiveOperationException {
        Class<?> names = Class.forName("dev.stator.processor.generate.QueryNames");
        Stream<String> all = Stream.of();
        for (String field : fields) {
            var constant = names.getDeclaredField(field);
            constant.setAccessible(true);
            all = Stream.concat(
                    all, ((java.util.Set<?>) constant.get(null)).stream().map(String::valueOf));
        }
        return all.toList();
    }

    /** The methods that a subclass in another package has. */
    private static List<String> methods(Class<?>... types) {
        return Arrays.stream(types)
                .flatMap(type -> Stream.<Class<?>>iterate(type, t -> t != null, t -> t.getSuperclass())
                        .flatMap(t -> Stream.concat(Stream.of(t), Arrays.stream(t.getInterfaces()))))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .distinct()
                .toList();
    }

    private static void refused(String call) {
        assertThat(compile(call).errors()).as(call).hasSize(1);
    }

    /** Refused with a message that has these words. */
    private static void refused(String call, String... words) {
        assertThat(compile(call).errors())
                .as(call)
                .singleElement()
                .satisfies(error -> assertThat(error.toString()).contains(words));
    }

    private static Compilation compile(String call) {
        String use = """
                package shop;
                import dev.stator.*;
                import dev.stator.schema.Key;
                import java.time.Instant;
                import java.util.List;
                class Use {
                    static Object use(OrderTable orders, UserTable users, WalletTable wallets, Stator stator) { return %s; }
                    static Instant used() { return Instant.EPOCH; }
                    static <T> EntityTable<T> any(EntityTable<T> table) { return table; }
                    static <T> BatchTable<T> batch(BatchTable<T> table) { return table; }
                }
                """.formatted(call);
        return Compiler.stator()
                .compile(Map.of("shop.Order", ORDER, "shop.User", USER, "shop.Wallet", WALLET, "shop.Use", use));
    }
}
