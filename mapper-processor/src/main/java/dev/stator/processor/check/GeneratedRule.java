package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.GeneratedDraft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What is generated needs a property of an item, of a type that can hold it, and sense in its numbers. */
final class GeneratedRule implements Rule {
    private static final Set<Scalar> NUMBERS = Set.of(Scalar.INT, Scalar.LONG);
    private static final Set<Scalar> INSTANTS = Set.of(Scalar.INSTANT, Scalar.INSTANT_SECONDS, Scalar.INSTANT_MILLIS);
    private static final Set<Scalar> IDS = Set.of(Scalar.STRING, Scalar.UUID);
    private static final Set<Scalar> SECONDS = Set.of(Scalar.INSTANT_SECONDS, Scalar.INSTANT_MILLIS, Scalar.LONG);

    @Override
    public void check(Draft draft, Report report) {
        for (PropertyDraft property : draft.properties()) {
            List<GeneratedDraft> generated = property.generated();
            if (generated.size() > 1) {
                String first = generated.get(0).annotation();
                String second = generated.get(1).annotation();
                report.add(Problem.TWO_GENERATORS, property.at(second), property.name(), first, second);
            }
            if (property.leftOut().isEmpty()) {
                generated.forEach(each -> check(draft, property, each, report));
            }
        }
        onlyOne(draft, "Version", report);
        onlyOne(draft, "CreatedAt", report);
        onlyOne(draft, "TimeToLive", report);
    }

    private static void check(Draft draft, PropertyDraft property, GeneratedDraft generated, Report report) {
        String annotation = generated.annotation();
        if (draft.table().isEmpty()) {
            report.add(Problem.GENERATED_IN_DOCUMENT, property.at(annotation), annotation, property.name());
            return;
        }
        boolean isKey = property.isMarked("HashKey") || property.isMarked("RangeKey");
        if (isKey && !(generated instanceof GeneratedDraft.NewId)) {
            report.add(Problem.GENERATED_KEY, property.at(annotation), annotation, property.name());
        }
        if (generated instanceof GeneratedDraft.Version version) {
            type(property, annotation, NUMBERS, "long, int, Long or Integer", report);
            boolean isInt = property.stored()
                    .filter(stored -> stored.value() instanceof ScalarValue value && value.scalar() == Scalar.INT)
                    .isPresent();
            number(property, "start", version.start(), isInt, report);
            number(property, "step", version.step(), isInt, report);
        } else if (generated instanceof GeneratedDraft.Stamp) {
            type(property, annotation, INSTANTS, "java.time.Instant", report);
        } else if (generated instanceof GeneratedDraft.NewId) {
            type(property, annotation, IDS, "String or UUID", report);
        } else if (generated instanceof GeneratedDraft.Expiry expiry) {
            type(property, annotation, SECONDS, "java.time.Instant, long or Long", report);
            lifetime(property, expiry.duration(), report);
            if (property.codec().equals("EPOCH_MILLIS")) {
                report.add(Problem.LIFETIME_CODEC, property.at("Field.codec"), property.name(), property.codec());
            }
        }
    }

    private static void type(
            PropertyDraft property, String annotation, Set<Scalar> allowed, String wanted, Report report) {
        boolean isFlattened =
                property.property().filter(Flattened.class::isInstance).isPresent();
        boolean isWrong = property.stored()
                .map(stored -> !(stored.value() instanceof ScalarValue scalar && allowed.contains(scalar.scalar())))
                .orElse(isFlattened);
        if (isWrong) {
            boolean isConverted = property.stored()
                    .map(Stored::value)
                    .filter(ConvertedValue.class::isInstance)
                    .isPresent();
            report.add(
                    Problem.GENERATED_TYPE,
                    property.at(annotation),
                    annotation,
                    property.name(),
                    property.type(),
                    isConverted ? " with a converter" : "",
                    wanted);
        }
    }

    private static void number(PropertyDraft property, String what, long value, boolean isInt, Report report) {
        boolean isTooLarge = isInt && value > Integer.MAX_VALUE;
        if (value < 1 || isTooLarge) {
            report.add(
                    Problem.VERSION_NUMBER,
                    property.at("Version." + what),
                    property.name(),
                    what,
                    value,
                    isTooLarge ? ", and at most " + Integer.MAX_VALUE + " in an int" : "");
        }
    }

    private static void lifetime(PropertyDraft property, String duration, Report report) {
        String problem = duration.isEmpty() ? "" : problem(duration);
        if (!problem.isEmpty()) {
            report.add(Problem.LIFETIME, property.at("TimeToLive.value"), property.name(), duration, problem);
        }
    }

    private static String problem(String duration) {
        try {
            Duration parsed = Duration.parse(duration);
            return parsed.compareTo(Duration.ofSeconds(1)) < 0 ? "is less than a second" : "";
        } catch (DateTimeException e) {
            return "is no duration";
        }
    }

    private static void onlyOne(Draft draft, String annotation, Report report) {
        List<PropertyDraft> marked = draft.marked(annotation);
        marked.stream()
                .skip(1)
                .forEach(second -> report.add(
                        Problem.SECOND_GENERATED,
                        second.at(annotation),
                        second.name(),
                        annotation,
                        marked.get(0).name()));
    }
}
