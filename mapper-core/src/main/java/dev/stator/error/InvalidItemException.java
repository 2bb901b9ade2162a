package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * An item cannot be stored as it is; nothing was sent.
 *
 * <pre>{@code
 * catch (InvalidItemException e) {
 *     e.getMessage();     // orders[customerId=c1, orderId=o1]: attribute 'lines[2].weight' cannot be stored: DynamoDB cannot store NaN …
 *     e.attribute();      // lines[2].weight
 * }
 * }</pre>
 *
 * <p>Such are a number of too many digits, NaN, a null in a set, more levels than DynamoDB nests. Where a method of the entity or a
 * converter threw, its exception is the {@linkplain #getCause() cause}. A type that cannot be stored at all does not compile.
 */
public final class InvalidItemException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final String problem;

    /**
     * @param table the table's name, without prefix
     * @param key the item's key as text, where it is known
     * @param attribute the path of the attribute; empty for the item itself
     * @param problem what is wrong, without the value
     */
    public InvalidItemException(
            String table, @Nullable String key, String attribute, String problem, @Nullable Throwable cause) {
        super(message(Subject.of(table, key), attribute, problem), table, key, cause);
        this.attribute = attribute;
        this.problem = problem;
    }

    /** For a document, which is in no table of its own. */
    public InvalidItemException(Class<?> document, String attribute, String problem, @Nullable Throwable cause) {
        super(message(document.getSimpleName(), attribute, problem), null, null, cause);
        this.attribute = attribute;
        this.problem = problem;
    }

    /** The same of an item whose table and key are known where this was thrown from; called by the calls on a table. */
    public InvalidItemException in(String table, String key) {
        return new InvalidItemException(table, key, attribute, problem, this);
    }

    /** The path of the attribute that cannot be stored, such as {@code lines[2].weight}; empty for the item itself. */
    public String attribute() {
        return attribute;
    }

    private static String message(String subject, String attribute, String problem) {
        return subject + ": " + Subject.attribute(attribute) + " cannot be stored: " + problem;
    }
}
