package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * A value cannot be (a part of) a key; nothing was sent.
 *
 * <pre>{@code
 * orders.get("c1", "");     // orders: key attribute 'orderId' must not be empty
 * }</pre>
 *
 * <p>A key attribute is never null and never an empty string or binary; as a hash key it has at most 2,048 bytes, as a range key at
 * most 1,024. A key of the wrong type does not compile.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
 */
public final class InvalidKeyException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final String attribute;

    /**
     * @param table the table's name, without prefix
     * @param attribute the stored name of the key's attribute
     * @param problem what is wrong with it, as a phrase after its name: {@code must not be empty}
     */
    public InvalidKeyException(String table, String attribute, String problem, @Nullable Throwable cause) {
        super(table + ": key attribute '" + attribute + "' " + problem, table, null, cause);
        this.attribute = attribute;
    }

    /** The stored name of the key's attribute that is wrong. */
    public String attribute() {
        return attribute;
    }
}
