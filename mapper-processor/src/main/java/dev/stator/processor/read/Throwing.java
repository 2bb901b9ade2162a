package dev.stator.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Collects what would make an instance if it threw no checked exception, for the message where nothing else does. */
final class Throwing {
    private final Set<String> setters = new LinkedHashSet<>();
    private final Set<String> found = new LinkedHashSet<>();

    Throwing(List<String> properties) {
        for (String property : properties) {
            String name = lower(property);
            setters.addAll(List.of(name, "set" + name, "with" + name));
        }
    }

    void add(String member) {
        found.add(member);
    }

    /** The methods with one parameter that are named like a setter. */
    void setters(Access access) {
        collect(
                access,
                method -> method.getParameters().size() == 1
                        && setters.contains(lower(method.getSimpleName().toString())));
    }

    /** The static methods that seem to make a builder. */
    void factories(Access access) {
        collect(
                access,
                method -> method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().isEmpty()
                        && lower(method.toString() + method.getReturnType()).contains("builder"));
    }

    /** The methods without parameters that {@code condition} is true of. */
    void methods(Access access, Predicate<ExecutableElement> condition) {
        collect(access, method -> method.getParameters().isEmpty() && condition.test(method));
    }

    private void collect(Access access, Predicate<ExecutableElement> condition) {
        access.throwing().stream()
                .filter(condition)
                .forEach(method -> found.add(method.getSimpleName() + Describe.parameters(method)));
    }

    /** {@code 'build()' throws a checked exception, …} */
    Optional<String> sentence() {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("Generated code cannot call what throws a checked exception: "
                        + Describe.list(List.copyOf(found)) + ".");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
