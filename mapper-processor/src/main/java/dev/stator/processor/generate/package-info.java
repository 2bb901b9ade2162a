/**
 * Turns a model into Java source: a schema for each type, and a table for each {@code @Table}.
 *
 * <p>{@link dev.stator.processor.generate.Generator} is the entry. Values are written by one class and read by another; the pieces that
 * need statements become private methods of the schema. Knows the model and JavaPoet; no compiler elements.
 */
@NullMarked
package dev.stator.processor.generate;

import org.jspecify.annotations.NullMarked;
