package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.draft.SumDraft;
import dev.stator.processor.draft.SumDraft.CaseDraft;
import dev.stator.processor.draft.SumDraft.Parent;
import dev.stator.processor.model.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads sealed types. */
final class SumReader {
    private final Reading reading;

    SumReader(Reading reading) {
        this.reading = reading;
    }

    /** What a sealed document says. */
    Optional<SumDraft> read(TypeElement type) {
        return Mark.on(type, Names.DOCUMENT).map(mark -> {
            Set<TypeElement> leaves = new LinkedHashSet<>();
            collect(type, leaves);
            AtRestReader atRest = new AtRestReader(reading);
            boolean isAnyAtRest = leaves.stream().anyMatch(atRest::isReached);
            return new SumDraft(
                    mark.string("discriminator"),
                    leaves.stream().map(leaf -> toCase(leaf, isAnyAtRest)).toList());
        });
    }

    /** The sealed documents and tables above {@code type}. */
    List<Parent> parents(TypeElement type) {
        Set<TypeElement> ancestors = new LinkedHashSet<>();
        climb(type.asType(), ancestors);
        List<Parent> parents = new ArrayList<>();
        for (TypeElement ancestor : ancestors) {
            if (isSealed(ancestor)) {
                Mark.on(ancestor, Names.DOCUMENT)
                        .or(() -> Mark.on(ancestor, Names.TABLE))
                        .ifPresent(
                                mark -> parents.add(new Parent(Describe.name(ancestor), mark.string("discriminator"))));
            }
        }
        return parents;
    }

    private void collect(TypeElement type, Set<TypeElement> leaves) {
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            TypeElement element = (TypeElement) reading.types().asElement(permitted);
            if (isSealed(element)) {
                collect(element, leaves);
            } else {
                leaves.add(element);
                reading.mentions().add(permitted);
            }
        }
    }

    private void climb(TypeMirror type, Set<TypeElement> ancestors) {
        for (TypeMirror parent : reading.types().directSupertypes(type)) {
            TypeElement element = (TypeElement) reading.types().asElement(parent);
            if (ancestors.add(element)) {
                climb(parent, ancestors);
            }
        }
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    private CaseDraft toCase(TypeElement type, boolean isAnyAtRest) {
        Optional<Mark> document = Mark.on(type, Names.DOCUMENT);
        String tag = document.map(mark -> mark.string("value")).orElse("");
        return new CaseDraft(
                ClassName.get(type),
                tag.isEmpty() ? type.getSimpleName().toString() : tag,
                document.isPresent(),
                new AtRestReader(reading).isReached(type),
                isAnyAtRest && document.isPresent() ? attributes(type) : List.of());
    }

    /** The attributes of a permitted type, which reports what is wrong with it itself. */
    private List<Leaf> attributes(TypeElement type) {
        return new EntityReader(reading.aside(type)).read(type).leaves();
    }
}
