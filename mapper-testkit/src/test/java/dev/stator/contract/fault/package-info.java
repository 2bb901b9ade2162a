/**
 * What goes wrong at run time, through generated code: each a typed exception that names table, key and attribute, and no value.
 *
 * <p>Without null annotations, as most entities are.
 */
package dev.stator.contract.fault;
