package dev.stator.error;

/**
 * Exactly one item was asked for, and there is none or more than one.
 *
 * <pre>{@code
 * try {
 *     return users.byEmail(email).one();
 * } catch (NotOneItemException e) {
 *     if (e.isNone()) { … }
 * }
 * }</pre>
 *
 * <p>Where none is an answer, {@code oneOrEmpty()} gives an {@code Optional}; where one of several will do, {@code first()} does.
 */
public final class NotOneItemException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final boolean none;

    /**
     * @param table the table's name, without prefix
     * @param reading what gave the items: {@code query orders}
     * @param none whether there is no item; otherwise there is more than one
     */
    public NotOneItemException(String table, String reading, boolean none) {
        super(
                reading + ": one item was asked for, and there is " + (none ? "none" : "more than one"),
                table,
                null,
                null);
        this.none = none;
    }

    /** Whether there is no item; otherwise there is more than one. */
    public boolean isNone() {
        return none;
    }
}
