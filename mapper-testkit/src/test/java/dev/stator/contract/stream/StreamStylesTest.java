package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.contract.order.BeanOrderTable;
import dev.stator.contract.order.BuilderOrderTable;
import dev.stator.contract.order.ConstructorOrderTable;
import dev.stator.contract.order.InheritedOrderTable;
import dev.stator.contract.order.Line;
import dev.stator.contract.order.LombokBuilderOrderTable;
import dev.stator.contract.order.LombokDataOrderTable;
import dev.stator.contract.order.LombokValueOrderTable;
import dev.stator.contract.order.Order;
import dev.stator.contract.order.OrderTable;
import dev.stator.contract.order.PublicFieldOrderTable;
import dev.stator.contract.order.Status;
import dev.stator.schema.TableSchema;
import dev.stator.stream.LambdaStreamReader;
import dev.stator.stream.StreamChange;
import dev.stator.stream.StreamReader;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Old and new image in every style that an order can be written in; all styles are stored as the record is. */
@ExtendWith(StatorExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class StreamStylesTest {
    private static final Order NEW = order(Status.NEW, "ring twice");
    private static final Order PAID = order(Status.PAID, "left at the door");

    private String prefix = "";
    private String arn = "";
    private List<Record> records = List.of();

    static Stream<TableSchema<?>> styles() {
        return Stream.of(
                OrderTable.SCHEMA,
                BeanOrderTable.SCHEMA,
                BuilderOrderTable.SCHEMA,
                ConstructorOrderTable.SCHEMA,
                InheritedOrderTable.SCHEMA,
                LombokBuilderOrderTable.SCHEMA,
                LombokDataOrderTable.SCHEMA,
                LombokValueOrderTable.SCHEMA,
                PublicFieldOrderTable.SCHEMA);
    }

    @BeforeAll
    void change(Stator stator, DynamoDbStreamsClient client) {
        OrderTable orders = new OrderTable(stator);
        orders.put(NEW);
        orders.put(PAID);
        orders.delete("c1", 7);
        Shards shards = Shards.of(client, stator, OrderTable.SCHEMA);
        prefix = stator.tablePrefix();
        arn = shards.arn();
        records = shards.read(3);
    }

    @ParameterizedTest
    @MethodSource("styles")
    <T> void bothImagesAreOfTheStyle(TableSchema<T> schema) {
        assertImages(schema, StreamReader.of(schema).readAll(records));
        assertImages(
                schema, LambdaStreamReader.of(schema).tablePrefix(prefix).readAll(LambdaRecords.event(arn, records)));
    }

    private static <T> void assertImages(TableSchema<T> schema, List<StreamChange<T>> changes) {
        assertThat(changes)
                .extracting(change -> plain(schema, change.oldImage()))
                .containsExactly(Optional.empty(), Optional.of(NEW), Optional.of(PAID));
        assertThat(changes)
                .extracting(change -> plain(schema, change.newImage()))
                .containsExactly(Optional.of(NEW), Optional.of(PAID), Optional.empty());
    }

    private static <T> Optional<Order> plain(TableSchema<T> schema, Optional<T> image) {
        return image.map(value -> {
            assertThat(value).isInstanceOf(schema.type());
            return OrderTable.SCHEMA.fromItem(schema.toItem(value));
        });
    }

    private static Order order(Status status, String note) {
        return new Order(
                "c1",
                7,
                status,
                Instant.parse("2026-01-02T03:04:05.678Z"),
                new BigDecimal("19.95"),
                Set.of("gift", "fragile"),
                List.of(new Line("a-1", 2, new BigDecimal("7.5"))),
                note);
    }
}
