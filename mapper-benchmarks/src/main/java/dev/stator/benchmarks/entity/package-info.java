/**
 * What is mapped: beans that the enhanced client and Stator both map, so they carry both sets of annotations.
 *
 * <p>Not null-marked: the fields of a bean are null until its setters are called.
 */
@NullUnmarked
package dev.stator.benchmarks.entity;

import org.jspecify.annotations.NullUnmarked;
