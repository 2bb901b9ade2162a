package dev.stator.interceptor;

import java.util.Optional;

/**
 * The capacity units that a call consumed in one table, or in one of its indexes.
 *
 * <pre>{@code
 * Consumption[table=orders, index=Optional.empty, readUnits=0.0, writeUnits=1.0]
 * Consumption[table=orders, index=Optional[byStatus], readUnits=0.0, writeUnits=1.0]
 * }</pre>
 *
 * @param table without prefix
 * @param index whose units these are; empty for those of the table itself
 * @param readUnits as DynamoDB tells them; 0.5 is an eventually consistent read of up to 4 KB
 * @param writeUnits as DynamoDB tells them; 1 is a write of up to 1 KB
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html">DynamoDB: capacity units</a>
 */
public record Consumption(String table, Optional<String> index, double readUnits, double writeUnits) {}
