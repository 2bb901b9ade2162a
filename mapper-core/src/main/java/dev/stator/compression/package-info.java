/**
 * Makes bytes smaller, and bounds what becomes of them when they are inflated: {@link dev.stator.compression.Compressor}.
 *
 * <p>Uses {@code annotation}, {@code error} and the exception of {@code transform}. One class alone, {@code ZstdFrame}, needs zstd-jni.
 */
@NullMarked
package dev.stator.compression;

import org.jspecify.annotations.NullMarked;
