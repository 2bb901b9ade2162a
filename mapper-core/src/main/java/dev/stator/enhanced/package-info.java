/**
 * Generated schemas under the SDK's own mapper, {@code software.amazon.awssdk:dynamodb-enhanced}, an optional dependency.
 *
 * <p>{@link dev.stator.enhanced.EnhancedSchema} is what a user names; nothing else of Stator uses this package. Uses {@code expression},
 * {@code schema}, {@code item}, {@code error} and of {@code internal} what a table is created from.
 */
@NullMarked
package dev.stator.enhanced;

import org.jspecify.annotations.NullMarked;
