package dev.stator.schema;

/**
 * Stores a type of your own as one that Stator stores.
 *
 * <pre>{@code
 * final class MoneyConverter implements Converter<Money, String> {
 *     public String write(Money money) { return money.currency() + " " + money.amount(); }
 *     public Money read(String stored) { return Money.parse(stored); }
 * }
 * }</pre>
 *
 * <p>Named in {@link dev.stator.annotation.Convert}. It is never given null: a null property is not written, and a stored NULL is
 * read as null. What it throws reaches the caller as the cause of an {@link dev.stator.error.InvalidItemException} or an
 * {@link dev.stator.error.UndecodableItemException}. It must be thread-safe, because one instance serves every call.
 *
 * @param <T> the property's type
 * @param <S> the type it is stored as, any that Stator stores
 */
public interface Converter<T, S> {
    /** What is stored for {@code value}; never null, which is an {@link dev.stator.error.InvalidItemException}. */
    S write(T value);

    /** The value that {@link #write} stored. */
    T read(S stored);
}
