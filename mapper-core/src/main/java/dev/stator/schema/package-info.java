/**
 * Frozen schemas: how a type is stored, its keys, and its indexes.
 *
 * <p>The processor generates one subclass of {@link dev.stator.schema.Schema} for each annotated type. Uses {@code item} and
 * {@code error}.
 */
@NullMarked
package dev.stator.schema;

import org.jspecify.annotations.NullMarked;
