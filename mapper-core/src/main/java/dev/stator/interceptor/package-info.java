/**
 * What is called before and after each request to DynamoDB, and what it is told: {@link dev.stator.interceptor.Interceptor}.
 *
 * <p>Uses {@code error} and nothing else of Stator; {@link dev.stator.interceptor.MicrometerInterceptor} alone needs Micrometer.
 */
@NullMarked
package dev.stator.interceptor;

import org.jspecify.annotations.NullMarked;
