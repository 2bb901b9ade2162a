/**
 * Values whose bytes are objects in S3: the places of objects, their keys, the pointers to them, and values that are read when a program asks for them.
 *
 * <p>Uses {@code transform}, {@code schema}, {@code item}, {@code error} and the futures of {@code internal}. Alone uses the SDK's
 * module {@code s3}, which an application that stores objects adds.
 */
@NullMarked
package dev.stator.s3;

import org.jspecify.annotations.NullMarked;
