package dev.stator.processor.read;

import dev.stator.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations that no annotated type can ever see. A class that others can extend may have annotated fields and
 * methods without being annotated itself, an interface annotated methods: they count where it is extended.
 */
public final class Strays {
    private final Reading reading;

    public Strays(Reading reading) {
        this.reading = reading;
    }

    /** Reports the annotation of this name on {@code element} if it has no effect. */
    public void check(Element element, String annotation) {
        Optional<Mark> mark = Mark.on(element, annotation);
        if (mark.isEmpty()) {
            return;
        }
        if (element instanceof TypeElement type && annotation.equals(Names.TAG)) {
            tag(type, mark.get());
        } else if (element instanceof TypeElement type
                && (annotation.equals(Names.HASH_KEY) || annotation.equals(Names.RANGE_KEY))) {
            template(type, mark.get());
        } else if (element instanceof TypeElement type) {
            index(type, mark.get());
        } else if (element.getKind() == ElementKind.FIELD && annotation.equals(Names.ENUM_DEFAULT)) {
            reading.problem(
                    Problem.NOT_A_PROPERTY,
                    reading.at(mark.get()),
                    mark.get().simpleName(),
                    element.getSimpleName(),
                    "no constant of an enum");
        } else if (element.getEnclosingElement() instanceof TypeElement owner && !isNamed(element, annotation)) {
            member(owner, element, mark.get());
        }
    }

    /** Whether it is a constant of an enum with the annotations that are for them. */
    private static boolean isNamed(Element element, String annotation) {
        return element.getKind() == ElementKind.ENUM_CONSTANT
                && (annotation.equals(Names.FIELD) || annotation.equals(Names.ENUM_DEFAULT));
    }

    private void index(TypeElement type, Mark mark) {
        boolean isIndex = mark.name().equals(Names.GLOBAL_INDEX) || mark.name().equals(Names.LOCAL_INDEX);
        if (isIndex && !reading.isEntity(type)) {
            reading.problem(Problem.INDEX_WITHOUT_TABLE, reading.at(mark), mark.simpleName(), Describe.name(type));
        }
    }

    private void template(TypeElement type, Mark mark) {
        boolean isTable = Mark.on(type, Names.TABLE).isPresent()
                || SealedReader.table(type, reading.types()).isPresent();
        if (!isTable) {
            stray(mark, type, "no @Table, nor has a sealed type that permits it");
        }
    }

    private void stray(Mark mark, TypeElement type, String what) {
        reading.problem(Problem.STRAY_ANNOTATION, reading.at(mark), mark.simpleName(), Describe.name(type), what);
    }

    private void tag(TypeElement type, Mark mark) {
        Optional<TypeElement> table = SealedReader.table(type, reading.types());
        boolean isTagged = table.flatMap(above -> Mark.on(above, Names.TABLE))
                .filter(found -> !found.string("discriminator").isEmpty())
                .isPresent();
        if (!isTagged) {
            reading.problem(
                    Problem.NO_EFFECT,
                    reading.at(mark),
                    "@Tag",
                    Describe.name(type),
                    table.map(above -> "the table '" + Describe.name(above) + "' has no type attribute")
                            .orElse("it is none of the types of a sealed table"));
        }
    }

    private void member(TypeElement owner, Element member, Mark mark) {
        boolean isExtensible = switch (owner.getKind()) {
            case CLASS -> !owner.getModifiers().contains(Modifier.FINAL);
            case INTERFACE -> member.getKind() == ElementKind.METHOD;
            default -> false;
        };
        if (!isExtensible && !reading.isEntity(owner)) {
            stray(mark, owner, "neither @Table nor @Document, and no class can inherit its fields");
        }
    }
}
