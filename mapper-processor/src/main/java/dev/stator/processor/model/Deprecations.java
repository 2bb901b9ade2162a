package dev.stator.processor.model;

import java.util.List;

/**
 * The warnings of javac that generated code would cause because it names what a user has deprecated: {@code deprecation},
 * {@code removal}, both or none.
 *
 * @param inTable because of the types that it names
 * @param inSchema because of these and the members that it names
 */
public record Deprecations(List<String> inTable, List<String> inSchema) {
    public Deprecations {
        inTable = List.copyOf(inTable);
        inSchema = List.copyOf(inSchema);
    }
}
