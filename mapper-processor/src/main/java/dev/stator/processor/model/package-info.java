/**
 * What the processor knows of an annotated type once it has been read: records and sealed interfaces, no compiler mirrors.
 *
 * <p>{@code read} makes it, {@code check} judges it, {@code generate} turns it into source. Uses JavaPoet's type names.
 */
@NullMarked
package dev.stator.processor.model;

import org.jspecify.annotations.NullMarked;
