/**
 * What a connection does to values before they are stored, and after they were read: compressed, encrypted, put into S3, in this order and
 * back. Joins the engines of the packages {@code compression}, {@code encryption}, {@code s3} and {@code transform}, and says how what they
 * make is stored. Knows nothing of calls; {@code internal} has items go through it.
 */
@NullMarked
package dev.stator.vault;

import org.jspecify.annotations.NullMarked;
