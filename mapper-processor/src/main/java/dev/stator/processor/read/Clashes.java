package dev.stator.processor.read;

import dev.stator.processor.draft.Draft.Clash;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the types that have, or will have, the name of a class that is generated for another type. */
final class Clashes {
    /** A name with more underscores than this is not tried for nested types: the tries double with each. */
    private static final int UNDERSCORES = 6;

    private final Reading reading;

    Clashes(Reading reading) {
        this.reading = reading;
    }

    List<Clash> of(TypeElement type, boolean isTable) {
        String joined = Describe.name(type).replace('.', '_');
        List<Clash> clashes = new ArrayList<>();
        List<String> suffixes = isTable ? List.of("Schema", "Table") : List.of("Schema");
        for (String suffix : suffixes) {
            find(joined + suffix)
                    .filter(found -> !isGenerated(found))
                    .ifPresent(found -> clashes.add(new Clash(joined + suffix, "another type in the package")));
        }
        for (String other : spellings(joined)) {
            find(other)
                    .filter(found -> !found.equals(type) && reading.isEntity(found))
                    .ifPresent(found ->
                            clashes.add(new Clash(joined + "Schema", "what is generated for '" + other + "'")));
        }
        return clashes;
    }

    private Optional<TypeElement> find(String name) {
        String home = reading.elements()
                .getPackageOf(reading.entity())
                .getQualifiedName()
                .toString();
        return Optional.ofNullable(reading.elements().getTypeElement(home.isEmpty() ? name : home + "." + name));
    }

    /** Whether it is what an earlier compilation generated and left on the class path. */
    private boolean isGenerated(TypeElement found) {
        return !reading.isSource(found)
                && found.getSuperclass() instanceof DeclaredType parent
                && parent.asElement() instanceof TypeElement element
                && Set.of(
                                Names.SCHEMA,
                                Names.TABLE_SCHEMA,
                                Names.SEALED_TABLE_SCHEMA,
                                Names.TABLE_CLASS,
                                Names.BATCH_TABLE_CLASS)
                        .contains(element.getQualifiedName().toString());
    }

    /** {@code Outer.Inner}, {@code Outer_Inner}: all types for which a class with this name would be generated. */
    private static Set<String> spellings(String joined) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(joined);
        if (joined.chars().filter(letter -> letter == '_').count() > UNDERSCORES) {
            return spellings;
        }
        for (int at = joined.indexOf('_', 1); at > 0 && at < joined.length() - 1; at = joined.indexOf('_', at + 1)) {
            for (String spelling : List.copyOf(spellings)) {
                spellings.add(spelling.substring(0, at) + "." + spelling.substring(at + 1));
            }
        }
        return spellings;
    }
}
