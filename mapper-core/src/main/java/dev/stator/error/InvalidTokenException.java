package dev.stator.error;

/**
 * A token does not fit what it is to be the continuation of; nothing was sent.
 *
 * <pre>{@code
 * try {
 *     return orders.query(customer).startAt(request.parameter("next")).limit(20).page();
 * } catch (InvalidTokenException e) {
 *     return badRequest();      // changed on the way, or of another customer
 * }
 * }</pre>
 *
 * <p>A token goes on where it was made: the same table, index and keys, and for a query the same key condition. One that is of
 * something else, cut off or changed is refused, always with this exception. The message names the table and nothing of the token.
 */
public final class InvalidTokenException extends StatorException {
    private static final long serialVersionUID = 1L;

    /**
     * @param table the table's name, without prefix
     * @param problem what is wrong with it, as a phrase after "the token"
     */
    public InvalidTokenException(String table, String problem) {
        super(table + ": the token " + problem, table, null, null);
    }
}
