/**
 * Reading and writing one item: a pull-style reader, a push-style writer, and the formats behind them.
 *
 * <p>Generated code is written against {@link dev.stator.item.ItemReader} and {@link dev.stator.item.ItemWriter}; two formats
 * implement them, the SDK's {@code AttributeValue} and DynamoDB JSON text; the latter is also read straight from the bytes of an answer, by
 * {@link dev.stator.item.WireReader}. The scalars of an item that the SDK hands over are
 * read and written without them, by {@link dev.stator.item.StoredValue}. Uses the SDK's {@code AttributeValue}, Jackson's
 * streaming API, and nothing of Stator.
 */
@NullMarked
package dev.stator.item;

import org.jspecify.annotations.NullMarked;
