package dev.stator.benchmarks.coldstart;

import com.sun.management.ThreadMXBean;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderSchema;
import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.HandWrittenOrder;
import dev.stator.benchmarks.mapping.Samples;
import dev.stator.benchmarks.mapping.StaticSchemas;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Maps one order both ways, once, in the JVM that was started for it, and prints what that cost.
 *
 * <p>The order and the SDK's {@code AttributeValue} are there before the clock starts: every approach needs them. There is no
 * lambda and no string concatenation on the way, which would load for one approach what another would have to pay for.
 */
final class ColdStartTrial {
    private ColdStartTrial() {}

    /** The class log shows where it was loaded: here the mapping begins. */
    static final class Begin {
        private Begin() {}

        static void mark() {}
    }

    /** Here it has ended. */
    static final class End {
        private End() {}

        static void mark() {}
    }

    /**
     * The program.
     *
     * @param arguments the approach, and {@code nanoseconds} or {@code bytes}
     */
    public static void main(String[] arguments) {
        Approach approach = Approach.valueOf(arguments[0]);
        Order order = Samples.order();
        touchAttributeValue();
        if (arguments[1].equals("bytes")) {
            System.out.println(bytes(approach, order));
        } else {
            System.out.println(nanoseconds(approach, order));
        }
    }

    private static long nanoseconds(Approach approach, Order order) {
        Begin.mark();
        long begin = System.nanoTime();
        map(approach, order);
        long end = System.nanoTime();
        End.mark();
        return end - begin;
    }

    private static long bytes(Approach approach, Order order) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        thread.getCurrentThreadAllocatedBytes();
        long begin = thread.getCurrentThreadAllocatedBytes();
        map(approach, order);
        return thread.getCurrentThreadAllocatedBytes() - begin;
    }

    /** Not a switch: one on an enum loads a class of its own. */
    private static void map(Approach approach, Order order) {
        Order same;
        if (approach == Approach.GENERATED) {
            same = OrderSchema.INSTANCE.fromItem(OrderSchema.INSTANCE.toItem(order));
        } else if (approach == Approach.HAND_WRITTEN) {
            same = handWritten(order);
        } else if (approach == Approach.STATIC_SCHEMA) {
            same = enhanced(StaticSchemas.order(), order);
        } else {
            same = enhanced(TableSchema.fromBean(Order.class), order);
        }
        if (same.getLines().size() != order.getLines().size()) {
            throw new IllegalStateException("lines were lost");
        }
    }

    private static Order handWritten(Order order) {
        HandWrittenOrder mapping = new HandWrittenOrder();
        return mapping.fromItem(mapping.toItem(order));
    }

    private static Order enhanced(TableSchema<Order> schema, Order order) {
        return schema.mapToItem(schema.itemToMap(order, true));
    }

    private static void touchAttributeValue() {
        AttributeValue.createS("");
        AttributeValue.createN("0");
        AttributeValue.createBool(true);
        AttributeValue.createSs(List.of());
        AttributeValue.createM(Map.of());
        AttributeValue.createL(List.of());
        AttributeValue.builder().nul(true).build().type();
    }
}
