/**
 * Every type that a property can have, in entities of every style, through every format and back.
 *
 * <p>Without null annotations, as most entities are.
 */
package dev.stator.contract.type;
