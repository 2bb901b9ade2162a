package dev.stator.examples;

import java.nio.file.Path;

/** Where the tests run. */
public final class Project {
    private Project() {}

    /** The root of the project. Maven sets the base directory of the module; an editor starts tests in it, or in the root. */
    public static Path root() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return module.endsWith("mapper-examples") ? module.resolve("..").normalize() : module;
    }
}
