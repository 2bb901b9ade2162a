package dev.stator.processor.read;

import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to read one annotated type.
 *
 * @param sources the names of the top-level types that are being compiled
 * @param entity the annotated type; messages about types that are not being compiled stand on it
 * @param report where problems go
 * @param flattened the documents whose properties are being read, from the entity inwards
 * @param mentions what generated code will name
 */
public record Reading(
        Elements elements,
        Types types,
        Set<String> sources,
        TypeElement entity,
        Report report,
        List<TypeElement> flattened,
        Mentions mentions) {
    public Reading {
        flattened = List.copyOf(flattened);
    }

    /** What is needed to begin. */
    public Reading(Elements elements, Types types, Set<String> sources, TypeElement entity, Report report) {
        this(elements, types, sources, entity, report, List.of(), new Mentions());
    }

    /** What is needed to read another type of the same table, for which code is generated as well. */
    Reading of(TypeElement other) {
        return new Reading(elements, types, sources, isSource(other) ? other : entity, report);
    }

    /** What is needed to look at another type, whose problems are reported where that type is read. */
    Reading aside(TypeElement other) {
        return new Reading(elements, types, sources, other, new Report());
    }

    /** The same inside a flattened document. */
    Reading inside(TypeElement document) {
        List<TypeElement> longer = new ArrayList<>(flattened);
        longer.add(document);
        return new Reading(elements, types, sources, entity, report, longer, mentions);
    }

    public Position at(Element element) {
        return at(element, null, null);
    }

    Position at(Mark mark) {
        return at(mark.element(), mark.mirror(), null);
    }

    /** The value of an annotation, or the annotation where the value is not written. */
    Position at(Mark mark, String value) {
        return at(mark, mark.written(value));
    }

    Position at(Mark mark, @Nullable AnnotationValue value) {
        return at(mark.element(), mark.mirror(), value);
    }

    /** A string of an annotation. */
    Named string(Mark mark, String value) {
        return new Named(mark.string(value), at(mark, value));
    }

    public void problem(Problem problem, Position position, Object... details) {
        report.add(problem, position, details);
    }

    /** Whether code is generated for {@code type}: it has an annotation for that, or it is one of the types of a sealed table. */
    boolean isEntity(TypeElement type) {
        return ValueReader.isDocument(type) || SealedReader.table(type, types).isPresent();
    }

    /** The package that generated code is in. */
    PackageElement home() {
        return elements.getPackageOf(entity);
    }

    /** A class file has no lines: a message about one stands on the entity. */
    private Position at(Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
        return isSource(element) ? new Place(element, mirror, value) : new Place(entity, null, null);
    }

    /** Whether {@code element} is being compiled, not read from a class file. */
    boolean isSource(Element element) {
        Element top = element;
        while (top.getEnclosingElement() != null && !(top.getEnclosingElement() instanceof PackageElement)) {
            top = top.getEnclosingElement();
        }
        return top instanceof TypeElement type
                && sources.contains(type.getQualifiedName().toString());
    }
}
