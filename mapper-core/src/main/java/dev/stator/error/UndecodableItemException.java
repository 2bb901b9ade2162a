package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * A stored item cannot be read as the type that was asked for.
 *
 * <pre>{@code
 * catch (UndecodableItemException e) {
 *     e.getMessage();     // orders[customerId=c1, orderId=o1]: attribute 'lines[2].price' cannot be read: expected N but found S
 *     e.attribute();      // lines[2].price
 * }
 * }</pre>
 *
 * <p>The item was written by something that stores it otherwise: another version of the entity, or another program. Such are an
 * attribute of another type, a number that the property cannot hold, an unknown constant of an enum. Where the entity's
 * constructor, one of its methods or a converter threw, its exception is the {@linkplain #getCause() cause}. Where the answer to a write that was
 * made cannot be read, the message begins with what was done.
 */
public final class UndecodableItemException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final String problem;

    /**
     * @param table the table's name, without prefix
     * @param key the item's key as text, where it is known
     * @param attribute the path of the attribute; empty for the item itself
     * @param problem what is wrong, without the value
     */
    public UndecodableItemException(
            String table, @Nullable String key, String attribute, String problem, @Nullable Throwable cause) {
        super(message(Subject.of(table, key), attribute, problem), table, key, cause);
        this.attribute = attribute;
        this.problem = problem;
    }

    /** For a document, which is in no table of its own. */
    public UndecodableItemException(Class<?> document, String attribute, String problem, @Nullable Throwable cause) {
        super(message(document.getSimpleName(), attribute, problem), null, null, cause);
        this.attribute = attribute;
        this.problem = problem;
    }

    private UndecodableItemException(String done, UndecodableItemException failure) {
        super(
                done + ": " + failure.getMessage(),
                failure.table().orElse(null),
                failure.key().orElse(null),
                failure);
        this.attribute = failure.attribute;
        this.problem = failure.problem;
    }

    /**
     * The same, found in the answer to a write that was made.
     *
     * @param done {@code the item was deleted; its old value cannot be read}
     */
    public UndecodableItemException after(String done) {
        return new UndecodableItemException(done, this);
    }

    /** The path of the attribute that cannot be read, such as {@code lines[2].price}; empty for the item itself. */
    public String attribute() {
        return attribute;
    }

    /** What is wrong, without the value. */
    String problem() {
        return problem;
    }

    private static String message(String subject, String attribute, String problem) {
        return subject + ": " + Subject.attribute(attribute) + " cannot be read: " + problem;
    }
}
