/**
 * One order, in every style that an entity can be written in, and one contract that the table of each keeps.
 *
 * <p>Without null annotations, as most entities are.
 */
package dev.stator.contract.order;
