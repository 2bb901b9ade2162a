package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds when an item was stored for the first time.
 *
 * <pre>{@code
 * @CreatedAt Instant created
 *
 * Article stored = articles.put(new Article("a1", "Hello", null));
 * articles.put(new Article("a1", "Hello again", null)).created();     // the same: it is kept
 * }</pre>
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>{@code create}, and {@code put} where nothing is stored, set it from the connection's clock where the property is null.
 *   <li>A {@code put} over a stored item keeps the stored instant where the property is null, and replaces all the rest. That takes two
 *       requests, the second on the condition that the instant is still the same; everything else takes one. A stored value that is no
 *       instant is replaced too.
 *   <li>Updates keep the stored instant, whatever the item says; only an action of the update's own, {@code set(ArticleTable.CREATED, …)},
 *       is obeyed.
 *   <li>A batch or a transaction cannot look at what is stored: there a {@code put} of an item without the instant begins anew. Put what was
 *       read, or {@code update} the item in the transaction.
 * </ul>
 *
 * <p>The type is {@link java.time.Instant}, in any of its {@linkplain Codec forms}. An entity has one at most.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
