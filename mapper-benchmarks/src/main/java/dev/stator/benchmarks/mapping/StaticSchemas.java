package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Line;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.Session;
import dev.stator.benchmarks.entity.Status;
import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** {@link Session} and {@link Order} in the enhanced client's static schema. */
public final class StaticSchemas {
    private StaticSchemas() {}

    static TableSchema<Session> session() {
        return StaticTableSchema.builder(Session.class)
                .newItemSupplier(Session::new)
                .addAttribute(
                        String.class,
                        a -> a.name("id")
                                .getter(Session::getId)
                                .setter(Session::setId)
                                .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("user").getter(Session::getUser).setter(Session::setUser))
                .addAttribute(
                        Long.class,
                        a -> a.name("visits").getter(Session::getVisits).setter(Session::setVisits))
                .addAttribute(
                        Boolean.class,
                        a -> a.name("active").getter(Session::isActive).setter(Session::setActive))
                .build();
    }

    /** The schema of an order, made anew. */
    public static TableSchema<Order> order() {
        StaticTableSchema.Builder<Order> schema =
                StaticTableSchema.builder(Order.class).newItemSupplier(Order::new);
        addScalars(schema);
        addContainers(schema);
        return schema.build();
    }

    private static void addScalars(StaticTableSchema.Builder<Order> schema) {
        schema.addAttribute(
                String.class,
                a -> a.name("customerId")
                        .getter(Order::getCustomerId)
                        .setter(Order::setCustomerId)
                        .tags(StaticAttributeTags.primaryPartitionKey()));
        schema.addAttribute(
                String.class,
                a -> a.name("orderId")
                        .getter(Order::getOrderId)
                        .setter(Order::setOrderId)
                        .tags(StaticAttributeTags.primarySortKey()));
        schema.addAttribute(
                Instant.class,
                a -> a.name("createdAt").getter(Order::getCreatedAt).setter(Order::setCreatedAt));
        schema.addAttribute(
                EnhancedType.of(Status.class),
                a -> a.name("status").getter(Order::getStatus).setter(Order::setStatus));
        schema.addAttribute(
                Long.class, a -> a.name("total").getter(Order::getTotal).setter(Order::setTotal));
        schema.addAttribute(
                Double.class, a -> a.name("weight").getter(Order::getWeight).setter(Order::setWeight));
        schema.addAttribute(
                Boolean.class, a -> a.name("gift").getter(Order::isGift).setter(Order::setGift));
        schema.addAttribute(
                String.class, a -> a.name("note").getter(Order::getNote).setter(Order::setNote));
    }

    private static void addContainers(StaticTableSchema.Builder<Order> schema) {
        schema.addAttribute(
                EnhancedType.setOf(String.class),
                a -> a.name("tags").getter(Order::getTags).setter(Order::setTags));
        schema.addAttribute(
                EnhancedType.mapOf(String.class, String.class),
                a -> a.name("attributes").getter(Order::getAttributes).setter(Order::setAttributes));
        schema.addAttribute(
                EnhancedType.listOf(EnhancedType.documentOf(Line.class, line())),
                a -> a.name("lines").getter(Order::getLines).setter(Order::setLines));
    }

    private static TableSchema<Line> line() {
        return StaticTableSchema.builder(Line.class)
                .newItemSupplier(Line::new)
                .addAttribute(
                        String.class, a -> a.name("sku").getter(Line::getSku).setter(Line::setSku))
                .addAttribute(
                        Integer.class,
                        a -> a.name("quantity").getter(Line::getQuantity).setter(Line::setQuantity))
                .addAttribute(
                        BigDecimal.class,
                        a -> a.name("price").getter(Line::getPrice).setter(Line::setPrice))
                .build();
    }
}
