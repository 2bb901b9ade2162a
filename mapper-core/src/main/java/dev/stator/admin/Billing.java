package dev.stator.admin;

/**
 * How a table is paid for.
 *
 * <pre>{@code
 * admin.create(OrderTable.SCHEMA, Billing.provisioned(5, 5));
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html">DynamoDB: throughput capacity</a>
 */
public sealed interface Billing {
    /** By the request: what a table has unless told otherwise. */
    static Billing onDemand() {
        return new OnDemand();
    }

    /**
     * By the capacity that is kept ready, of the table and of each of its global indexes.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    static Billing provisioned(long readUnits, long writeUnits) {
        return new Provisioned(readUnits, writeUnits);
    }

    /** By the request. */
    record OnDemand() implements Billing {}

    /**
     * By the capacity that is kept ready.
     *
     * @param readUnits reads of up to 4 KB a second
     * @param writeUnits writes of up to 1 KB a second
     */
    record Provisioned(long readUnits, long writeUnits) implements Billing {
        public Provisioned {
            if (readUnits < 1 || writeUnits < 1) {
                throw new IllegalArgumentException(
                        "capacity must be at least 1, not " + readUnits + " read and " + writeUnits + " write units");
            }
        }
    }
}
