/**
 * What a user writes on an entity: which class is stored in which table, and how each of its properties is stored.
 *
 * <p>Annotations only, read at compile time and not kept at run time. Uses nothing.
 */
@NullMarked
package dev.stator.annotation;

import org.jspecify.annotations.NullMarked;
