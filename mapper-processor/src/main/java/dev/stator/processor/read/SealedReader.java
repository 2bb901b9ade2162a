package dev.stator.processor.read;

import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.SealedDraft;
import dev.stator.processor.draft.SealedDraft.CaseDraft;
import dev.stator.processor.draft.SealedDraft.OpenDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads sealed types that are tables, and the types that they permit, which share the table. */
public final class SealedReader {
    private final Reading reading;

    public SealedReader(Reading reading) {
        this.reading = reading;
    }

    /** What a sealed table says. */
    SealedDraft read(TypeElement type, Mark table) {
        List<CaseDraft> cases = new ArrayList<>();
        for (TypeElement permitted : cases(type, reading.types())) {
            Reading inner = reading.of(permitted);
            cases.add(new CaseDraft(new EntityReader(inner).read(permitted, table), tag(permitted, inner)));
        }
        List<OpenDraft> open = sealed(type, reading.types()).stream()
                .filter(each -> !each.getModifiers().contains(Modifier.ABSTRACT))
                .map(each -> new OpenDraft(Describe.name(each), reading.at(each)))
                .toList();
        return new SealedDraft(
                new Named(table.string("discriminator"), reading.at(table, "discriminator")), cases, open);
    }

    private static Named tag(TypeElement type, Reading reading) {
        return Mark.on(type, Names.TAG)
                .map(mark -> new Named(mark.string("value"), reading.at(mark, "value")))
                .orElseGet(() -> new Named(type.getSimpleName().toString(), reading.at(type)));
    }

    /** The sealed table that has the items of {@code type}, for a type that asks for no code itself. */
    public Optional<TypeElement> owner(TypeElement type) {
        return ValueReader.isDocument(type) ? Optional.empty() : table(type, reading.types());
    }

    /** The sealed type with {@code @Table} among those above {@code type}. */
    static Optional<TypeElement> table(TypeElement type, Types types) {
        for (TypeMirror parent : types.directSupertypes(type.asType())) {
            if (types.asElement(parent) instanceof TypeElement above && isSealed(above)) {
                Optional<TypeElement> found = isTable(above) ? Optional.of(above) : table(above, types);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether {@code type} is sealed and has {@code @Table}. */
    static boolean isTable(TypeElement type) {
        return isSealed(type) && Mark.on(type, Names.TABLE).isPresent();
    }

    /** The types that a sealed type permits, those of sealed ones in their place. */
    static Set<TypeElement> cases(TypeElement type, Types types) {
        Set<TypeElement> cases = new LinkedHashSet<>();
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (types.asElement(permitted) instanceof TypeElement element) {
                if (isSealed(element)) {
                    cases.addAll(cases(element, types));
                } else {
                    cases.add(element);
                }
            }
        }
        return cases;
    }

    /** A sealed type and the sealed ones that it permits. */
    private static Set<TypeElement> sealed(TypeElement type, Types types) {
        Set<TypeElement> sealed = new LinkedHashSet<>();
        sealed.add(type);
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (types.asElement(permitted) instanceof TypeElement element && isSealed(element)) {
                sealed.addAll(sealed(element, types));
            }
        }
        return sealed;
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }
}
