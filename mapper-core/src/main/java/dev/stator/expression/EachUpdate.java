package dev.stator.expression;

/**
 * The update of each item that a query or scan finds.
 *
 * <pre>{@code
 * long paid = orders.query("c1")
 *         .where(OrderTable.STATUS.eq(Status.NEW))
 *         .updateAll(each -> each.set(OrderTable.STATUS, Status.PAID).add(OrderTable.TOTAL, 5L));
 * }</pre>
 *
 * <p>Immutable: each method returns another update, and the last is to be returned. The actions are those of
 * {@code orders.update(key)}, but for those that take a whole item.
 *
 * @param <T> the entity
 */
public final class EachUpdate<T> extends ItemActions<T, EachUpdate<T>> {
    private EachUpdate(Changes<T> changes) {
        super(changes);
    }

    /** An update without any action; called by queries and scans. */
    public static <T> EachUpdate<T> none() {
        return new EachUpdate<>(Changes.none());
    }

    @Override
    protected EachUpdate<T> with(Changes<T> changes) {
        return new EachUpdate<>(changes);
    }
}
