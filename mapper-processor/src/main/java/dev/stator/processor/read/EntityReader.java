package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.draft.ComposedDraft;
import dev.stator.processor.draft.Declaration;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.SumDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.draft.TemplateDraft;
import dev.stator.processor.model.Construction;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads one annotated type. */
public final class EntityReader {
    private final Reading reading;

    public EntityReader(Reading reading) {
        this.reading = reading;
    }

    /** What the type that is being read says. */
    public Draft read() {
        return read(reading.entity());
    }

    /** What {@code type} says: the entity itself, or a document that it flattens. */
    Draft read(TypeElement type) {
        return read(type, Mark.on(type, Names.TABLE));
    }

    /** The same for a type of a sealed table, whose {@code table} says where it is stored. */
    Draft read(TypeElement type, Mark table) {
        return read(type, Optional.of(table));
    }

    private Draft read(TypeElement type, Optional<Mark> table) {
        reading.mentions().add(type.asType());
        Declaration declaration = declaration(type);
        boolean isReadable = declaration.isClass() && !declaration.isSealed() && !declaration.isGeneric();
        List<PropertyDraft> properties = isReadable ? new PropertyReader(type, reading).read() : List.of();
        boolean isMakeable = isReadable
                && !declaration.isAbstract()
                && declaration.hiddenBy().isEmpty();
        Optional<Construction> construction =
                isMakeable ? new ConstructionReader(type, reading).read() : Optional.empty();
        Optional<SumDraft> sum = declaration.isSealed() ? new SumReader(reading).read(type) : Optional.empty();
        return new Draft(
                ClassName.get(type),
                isPublic(type),
                reading.mentions().deprecations(),
                reading.at(type),
                declaration,
                table.map(mark -> table(type, mark)),
                properties,
                construction,
                sum,
                declaration.isSealed()
                        ? table.map(mark -> new SealedReader(reading).read(type, mark))
                        : Optional.empty(),
                new SumReader(reading).parents(type),
                new HookReader(reading).read(type),
                new Clashes(reading).of(type, table.isPresent()));
    }

    private TableDraft table(TypeElement type, Mark mark) {
        if (mark.element().equals(type)
                && !type.getModifiers().contains(Modifier.SEALED)
                && !mark.string("discriminator").isEmpty()) {
            reading.problem(
                    Problem.NO_EFFECT,
                    reading.at(mark, "discriminator"),
                    "A discriminator",
                    Describe.name(type),
                    "it is not sealed, and has one type of items");
        }
        return new TableDraft(
                mark.string("value"),
                reading.at(mark, "value"),
                template(type, Names.HASH_KEY, mark, "hashKey"),
                template(type, Names.RANGE_KEY, mark, "rangeKey"),
                mark.constant("stream"),
                new IndexReader(reading).read(type));
    }

    /** The template of a key, whose attribute the table names. */
    private Optional<ComposedDraft> template(TypeElement type, String annotation, Mark table, String name) {
        return Mark.on(type, annotation)
                .map(mark -> new ComposedDraft(
                        reading.string(table, name),
                        mark.simpleName(),
                        TemplateDraft.of(reading.string(mark, "value")),
                        false));
    }

    private Declaration declaration(TypeElement type) {
        Map<String, Position> marks = new HashMap<>();
        Mark.all(type).forEach(mark -> marks.put(mark.simpleName(), reading.at(mark)));
        Mark.repeated(type, Names.GLOBAL_INDEX, Names.GLOBAL_INDEXES)
                .forEach(mark -> marks.put(mark.simpleName(), reading.at(mark)));
        Mark.repeated(type, Names.LOCAL_INDEX, Names.LOCAL_INDEXES)
                .forEach(mark -> marks.put(mark.simpleName(), reading.at(mark)));
        return new Declaration(
                Describe.kind(type.getKind()),
                type.getModifiers().contains(Modifier.ABSTRACT),
                type.getModifiers().contains(Modifier.SEALED),
                type.getModifiers().contains(Modifier.FINAL),
                isInner(type),
                !type.getTypeParameters().isEmpty(),
                hiddenBy(type),
                marks);
    }

    private static boolean isInner(TypeElement type) {
        return ((DeclaredType) type.asType()).getEnclosingType() instanceof DeclaredType;
    }

    private static Optional<String> hiddenBy(TypeElement type) {
        for (Element around = type; around instanceof TypeElement outer; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(Describe.name(outer));
            }
        }
        return Optional.empty();
    }

    private static boolean isPublic(TypeElement type) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (!around.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
