/**
 * What can be wrong with an annotated type, and where: the catalogue of problems and the report that collects them.
 *
 * <p>Both reading and checking report here. Knows no compiler elements; of the compiler it uses the messager alone.
 */
@NullMarked
package dev.stator.processor.problem;

import org.jspecify.annotations.NullMarked;
