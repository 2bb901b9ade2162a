/**
 * What is generated when an item is written, exact to the stored form, in every style that an entity can be written in.
 *
 * <p>Without null annotations, as most entities are.
 */
package dev.stator.contract.generated;
