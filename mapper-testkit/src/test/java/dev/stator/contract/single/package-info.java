/**
 * Several types of item in one table, in every style that the types can be written in, and one contract that their tables keep.
 *
 * <p>Without null annotations, as most entities are.
 */
package dev.stator.contract.single;
