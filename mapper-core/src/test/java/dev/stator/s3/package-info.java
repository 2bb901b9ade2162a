/** Keys, pointers and stores, without a server. */
@NullMarked
package dev.stator.s3;

import org.jspecify.annotations.NullMarked;
