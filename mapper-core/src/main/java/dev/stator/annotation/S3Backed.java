package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property in S3 where it is large, and in the item only where to find it.
 *
 * <pre>{@code
 * @S3Backed S3Text page                          // read when it is asked for
 * @S3Backed String summary                       // read with the item
 * @S3Backed(store = "archive") S3Bytes scan
 * }</pre>
 *
 * <p>A value of up to {@link #inlineBytes} stays in the item. A longer one is put into the connection's store,
 * {@code Stator.builder().s3(…)}, as an object of its own with a new name before the item is written, and the item has a pointer to it
 * with its length and SHA-256. If the item is not written the new object is deleted again; if it is, the object of the value before
 * is left for the sweep. So no item ever points to an object that is not there.
 *
 * <p>The object of a value that was read and is written again is copied: another may have replaced the value meanwhile, and a sweep may be about to
 * delete its object. An update that does not name the property leaves it alone.
 *
 * <p>The property may have any type that can be stored; with {@code S3Text} and {@code S3Bytes} the object is
 * read when the program asks for it, with all other types when the item is read.
 *
 * <p>A condition can ask whether the attribute exists and nothing else. It cannot be a key, of the table or of an index.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface S3Backed {
    /** The name of the store, among those of the connection; by default the one that has no name. */
    String store() default "";

    /** The most bytes, compressed and encrypted where it is, that stay in the item: 32 KiB; 0 for none. */
    int inlineBytes() default 32 * 1024;
}
