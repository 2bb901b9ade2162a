package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property encrypted, with keys that the connection has: {@code Stator.builder().encryption(…)}.
 *
 * <pre>{@code
 * @Encrypted String cardNumber
 * @Encrypted(deterministic = true) String email      // can be looked up by equality
 * }</pre>
 *
 * <p>The property may have any type that can be stored; it is stored as a B. What is stored is bound to the table, the attribute and the key
 * of the item: a value that somebody moves to another item or attribute, or changes by one bit, is refused when it is read.
 *
 * <p>A condition can ask whether the attribute exists and nothing else. With {@link #deterministic} equal values are stored alike in all items
 * of the table, so that they can be compared with {@code eq}, {@code ne} and {@code in}, and can be keys. That tells whoever reads the table
 * which items have equal values, and how often a value occurs: of an attribute with few values, such as a status, that is the values
 * themselves.
 *
 * <p>A key of the table or of an index has to be deterministic. It is stored as a B and is found by equality alone: its items have no order,
 * and there is no prefix to ask for. It may have 24 bytes less than DynamoDB allows: 2,024 as a hash key, 1,000 as a range key. Messages have
 * {@code (encrypted)} in its place, tokens have it as it is stored, and {@code Key.dotted()} refuses it. A tenant cannot use a table whose hash key
 * is encrypted.
 *
 * <p>While the connection has several keys, which it has during a rotation, a query of an index asks for the value under each of them, by one request
 * after the other: its items have the order of the range key under each, those of the oldest key first. Calls by such a key of the table, which would
 * find what is stored under the primary key only, are a {@code ConfigurationException} then, and where the connection reads plain values, unless
 * {@code Encryption.allowDuplicateKeys()} allows them.
 *
 * <p>The algorithms are AES-256-GCM and, deterministic, AES-SIV, of Google's Tink, which is an optional dependency
 * ({@code com.google.crypto.tink:tink}).
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Encrypted {
    /** Whether equal values are stored alike; by default not. */
    boolean deterministic() default false;
}
