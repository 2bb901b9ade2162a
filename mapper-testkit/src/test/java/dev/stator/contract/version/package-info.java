/** Items with a version: who may write them, who has won, and what the others are told. */
@NullMarked
package dev.stator.contract.version;

import org.jspecify.annotations.NullMarked;
