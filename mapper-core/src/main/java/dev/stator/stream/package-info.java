/**
 * What DynamoDB Streams tells of a table's changes: each record as the typed change of an item.
 *
 * <p>A feature: nothing of the mapping uses it. Uses a connection, {@code schema}, {@code item} and {@code error}, the SDK's stream records, and in the classes
 * named after Lambda those of {@code aws-lambda-java-events}, which is an optional dependency.
 */
@NullMarked
package dev.stator.stream;

import org.jspecify.annotations.NullMarked;
