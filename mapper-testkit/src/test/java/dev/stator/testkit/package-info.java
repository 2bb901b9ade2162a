/** The test kit itself: the server, the extension, and what they say where DynamoDB Local is missing. */
@NullMarked
package dev.stator.testkit;

import org.jspecify.annotations.NullMarked;
