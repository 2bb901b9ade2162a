/** Every condition: what is sent, and what DynamoDB makes of it. */
@NullMarked
package dev.stator.contract.condition;

import org.jspecify.annotations.NullMarked;
