/** An entity with more properties than one method of HotSpot's liking can hold. Without null annotations, as most entities are. */
package dev.stator.contract.wide;
