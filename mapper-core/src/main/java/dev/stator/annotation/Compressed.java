package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property compressed.
 *
 * <pre>{@code
 * @Compressed List<Line> lines
 * @Compressed(Compression.ZSTD) String page
 * }</pre>
 *
 * <p>The property may have any type that can be stored; it is stored as a B. A value that has less than {@link #minimumBytes}, or that does
 * not get smaller, is stored as it is, in the same form. Nulls are left out as they always are.
 *
 * <p>A condition can ask whether the attribute exists and nothing else, and an update can set or remove it as a whole: its handle has no
 * other operation. It cannot be a key, of the table or of an index.
 *
 * <p>With {@link Encrypted} it is compressed first, with {@link S3Backed} the object is compressed. How well text compresses can tell
 * something of it: do not compress and encrypt a secret together with text that others choose.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Compressed {
    /** How; by default with gzip. */
    Compression value() default Compression.GZIP;

    /** The least number of bytes that is compressed; below it, what is saved is less than what it costs. */
    int minimumBytes() default 256;

    /** The most bytes that a value may have when it is inflated: 16 MiB. A longer one is refused, when written and when read. */
    int maxBytes() default 16 * 1024 * 1024;
}
