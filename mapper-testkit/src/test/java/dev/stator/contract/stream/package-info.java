/**
 * What the streams of tables give, read as typed changes: from the SDK's records and from those of Lambda.
 *
 * <p>The records are DynamoDB Local's own.
 */
@NullMarked
package dev.stator.contract.stream;

import org.jspecify.annotations.NullMarked;
