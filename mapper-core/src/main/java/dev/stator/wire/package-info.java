/**
 * Answers that are read from their bytes: the items go straight into entities, the rest of the answer to the SDK. And requests whose items are
 * written as bytes, into what the SDK makes of the rest. Uses {@code item} and the SDK's public hooks; what is read and written of which
 * call is said by {@code internal}.
 */
@NullMarked
package dev.stator.wire;

import org.jspecify.annotations.NullMarked;
