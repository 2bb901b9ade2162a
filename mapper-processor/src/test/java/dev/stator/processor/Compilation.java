package dev.stator.processor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came out of a compilation.
 *
 * @param succeeded whether there was no error and, since every warning is an error, no warning
 * @param diagnostics errors, warnings and notes, in the order of their appearance
 * @param sources the generated sources by the qualified name of their type
 * @param classes the compiled classes by binary name, those of the given sources included
 */
public record Compilation(
        boolean succeeded,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Map<String, String> sources,
        Map<String, byte[]> classes) {

    /** This, if it succeeded. */
    public Compilation orFail() {
        if (!succeeded) {
            throw new AssertionError(messages() + sources.values());
        }
        return this;
    }

    /** The generated source of a type. */
    public String generated(String type) {
        String source = sources.get(type);
        if (source == null) {
            throw new AssertionError("not generated: " + type + "; generated: " + sources.keySet() + "\n" + messages());
        }
        return source;
    }

    /** A compiled class, initialised; each call makes a loader of its own. */
    public Class<?> load(String type) throws ClassNotFoundException {
        return Class.forName(type, true, loader());
    }

    /** A loader of the compiled classes, which sees those of the tests too. */
    public ClassLoader loader() {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** All diagnostics as text, for the message of a failed test. */
    public String messages() {
        return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The messages of the errors, in the order of their appearance. */
    public List<String> errors() {
        return diagnostics.stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }
}
