/**
 * One class for each call of DynamoDB, shared by the blocking and the asynchronous face, and the connection that they are made on.
 *
 * <p>Not for applications: this package can change in any release. Uses {@code expression}, {@code schema}, {@code item},
 * {@code error} and {@code interceptor}, and is used by every face.
 */
@NullMarked
package dev.stator.internal;

import org.jspecify.annotations.NullMarked;
