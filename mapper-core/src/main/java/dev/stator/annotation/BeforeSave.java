package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an entity that checks or normalises it before it is written.
 *
 * <pre>{@code
 * @BeforeSave
 * Order normalised() {                    // what it returns is stored
 *     if (total < 0) {
 *         throw new IllegalArgumentException("a total below 0");
 *     }
 *     return new Order(customerId, orderId, email.toLowerCase(Locale.ROOT), total);
 * }
 *
 * @BeforeSave
 * void normalise() { … }                  // the same for a bean, which changes itself
 * }</pre>
 *
 * <p>Called once for each item that is put, created or saved as a whole or in parts, in calls, batches and transactions, before anything is
 * generated; not for updates by key. What it throws is thrown by the call as it is, also by those of {@code attempt()}; an asynchronous call
 * has it in its future. Nothing is written then, also of the other items of a batch or a transaction.
 *
 * <p>The method may be inherited from a class, or be the default method of an interface. It has no parameters, is not private and not static,
 * throws no checked exception, and returns nothing or the entity. An entity has one at most.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface BeforeSave {}
