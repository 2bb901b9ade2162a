package dev.stator.benchmarks.coldstart;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.OrderTable;

/** Makes a connection and a table object, as a program does when it starts, and calls nothing. */
final class StartTrial {
    private StartTrial() {}

    /** The program. */
    public static void main(String[] arguments) {
        ColdStartTrial.Begin.mark();
        OrderTable orders = new OrderTable(Stator.builder().build());
        ColdStartTrial.End.mark();
        System.out.println(orders);
    }
}
