package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.draft.Assembly;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Ignored;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.read.Fields.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads the properties of a class or record. */
final class PropertyReader {

    private static final TypeName INSTANT = ClassName.get(Instant.class);

    private final TypeElement type;
    private final Reading reading;
    private final Members members;

    PropertyReader(TypeElement type, Reading reading) {
        this.type = type;
        this.reading = reading;
        this.members = new Members(type, reading);
    }

    List<PropertyDraft> read() {
        List<PropertyDraft> drafts = new ArrayList<>();
        for (Typed field : Fields.of(type, reading)) {
            Map<String, Position> marks = marks(field);
            if (field.isProperty() || !marks.isEmpty()) {
                drafts.add(new PropertyDraft(
                        field.name(),
                        Objects.requireNonNull(field.field().getEnclosingElement())
                                .getSimpleName()
                                .toString(),
                        Describe.type(field.type()),
                        field.type().getKind().isPrimitive(),
                        field.leftOut(),
                        codec(field),
                        GeneratedReader.read(field.field()),
                        reading.at(field.field()),
                        marks,
                        property(field)));
            }
        }
        return drafts;
    }

    private Map<String, Position> marks(Typed field) {
        Map<String, Position> marks = new HashMap<>();
        for (Mark mark : Mark.all(field.field())) {
            if (Names.OF_PROPERTIES.contains(mark.name())) {
                String name = mark.simpleName();
                marks.put(name, reading.at(mark));
                mark.written().forEach(value -> marks.put(name + "." + value, reading.at(mark, value)));
            }
        }
        return marks;
    }

    private Optional<Property> property(Typed field) {
        if (!field.isProperty()) {
            return Optional.empty();
        }
        TypeName typeName = TypeName.get(field.type());
        reading.mentions().add(field.type());
        if (field.leftOut().isPresent()) {
            return Optional.of(new Ignored(field.name(), typeName));
        }
        Optional<Member> getter = getter(field);
        Optional<Mark> flatten = Mark.on(field.field(), Names.FLATTEN);
        if (flatten.isPresent()) {
            Optional<Draft> document = flattened(field, flatten.get());
            return getter.isEmpty() || document.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Flattened(
                            field.name(),
                            typeName,
                            flatten.get().string("prefix"),
                            Assembly.of(document.get()),
                            getter.get()));
        }
        Optional<ValueType> value = value(field);
        return getter.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stored(
                        field.name(),
                        typeName,
                        storedName(field),
                        isNullWritten(field),
                        value.get(),
                        getter.get(),
                        new AtRestReader(reading).read(field.field(), value.get())));
    }

    private Optional<Member> getter(Typed field) {
        Optional<Member> getter = members.getter(field.field(), field.type());
        if (getter.isEmpty()) {
            String prefix = field.type().getKind() == TypeKind.BOOLEAN ? "is" : "get";
            String bean =
                    Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
            reading.problem(
                    Problem.NO_GETTER,
                    reading.at(field.field()),
                    field.name(),
                    Describe.name(type),
                    prefix + bean,
                    field.name(),
                    Describe.type(field.type()),
                    members.throwingGetter(field.field(), field.type())
                            .map(method -> " ('" + method + "' throws a checked exception)")
                            .orElse(""),
                    field.field().getModifiers().contains(Modifier.PRIVATE)
                            ? "private"
                            : "not visible to generated code");
        }
        return getter;
    }

    private Optional<ValueType> value(Typed field) {
        Optional<Mark> convert = Mark.on(field.field(), Names.CONVERT);
        Use use = new Use(reading, field.name(), field.type(), reading.at(field.field()), codec(field), List.of());
        return convert.isPresent()
                ? new ConverterReader(reading, use).read(convert.get(), field.type())
                : new ValueReader(reading, use).read(field.type());
    }

    /** The form that is chosen; an instant that is a time to live has the one that DynamoDB wants. */
    private static String codec(Typed field) {
        String chosen = Mark.on(field.field(), Names.FIELD)
                .map(mark -> mark.constant("codec"))
                .orElse("DEFAULT");
        boolean isExpiry = Mark.on(field.field(), Names.TIME_TO_LIVE).isPresent()
                && TypeName.get(field.type()).withoutAnnotations().equals(INSTANT);
        return isExpiry && chosen.equals("DEFAULT") ? "EPOCH_SECONDS" : chosen;
    }

    private static String storedName(Typed field) {
        String stored = Mark.on(field.field(), Names.FIELD)
                .map(mark -> mark.string("value"))
                .orElse("");
        return stored.isEmpty() ? field.name() : stored;
    }

    private static boolean isNullWritten(Typed field) {
        return Mark.on(field.field(), Names.FIELD)
                .map(mark -> mark.isTrue("writeNull"))
                .orElse(false);
    }

    /** The document that a property flattens; empty where it cannot be, which has been reported. */
    private Optional<Draft> flattened(Typed field, Mark flatten) {
        if (!(reading.types().asElement(field.type()) instanceof TypeElement document)
                || Mark.on(document, Names.DOCUMENT).isEmpty()) {
            return refused(field, flatten, "it has no @Document");
        }
        if (document.getModifiers().contains(Modifier.SEALED)) {
            return refused(field, flatten, "which of its types it holds would be lost; leave out the @Flatten");
        }
        if (reading.flattened().contains(document) || type.equals(document)) {
            reading.problem(Problem.FLATTEN_RECURSION, reading.at(flatten), field.name(), circle(document));
            return Optional.empty();
        }
        Draft draft = new EntityReader(reading.inside(type)).read(document);
        boolean isWhole = draft.construction().isPresent()
                && draft.properties().stream()
                        .allMatch(property -> property.property().isPresent());
        return isWhole ? Optional.of(draft) : Optional.empty();
    }

    private Optional<Draft> refused(Typed field, Mark flatten, String why) {
        reading.problem(Problem.FLATTEN_TYPE, reading.at(flatten), field.name(), Describe.type(field.type()), why);
        return Optional.empty();
    }

    private String circle(TypeElement document) {
        List<TypeElement> path = new ArrayList<>(reading.flattened());
        path.add(type);
        path.add(document);
        return path.subList(path.indexOf(document), path.size()).stream()
                .map(Describe::name)
                .collect(Collectors.joining(" has "));
    }
}
