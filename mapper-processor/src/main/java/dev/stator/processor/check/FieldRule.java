package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;

/** What an annotation on a property asks for must have an effect. */
final class FieldRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        for (PropertyDraft property : draft.properties()) {
            property.leftOut()
                    .ifPresent(reason -> property.marks().keySet().stream()
                            .filter(mark -> !mark.contains("."))
                            .sorted()
                            .forEach(mark -> report.add(
                                    Problem.NOT_A_PROPERTY,
                                    property.at(mark),
                                    mark,
                                    property.name(),
                                    reason + " and not stored" + remedy(mark, reason))));
            if (property.isMarked("Flatten") && property.leftOut().isEmpty()) {
                for (String mark : List.of("Field", "Convert", "Compressed", "Encrypted", "S3Backed")) {
                    if (property.isMarked(mark)) {
                        report.add(
                                Problem.NOT_A_PROPERTY,
                                property.at(mark),
                                mark,
                                property.name(),
                                "flattened, so that it is no attribute itself");
                    }
                }
            }
            property.stored().ifPresent(stored -> options(draft, property, stored, report));
        }
    }

    /** A key has to be stored, so there it is the other annotation that is too much. */
    private static String remedy(String mark, String reason) {
        boolean isKey = mark.equals("HashKey") || mark.equals("RangeKey");
        return isKey && reason.endsWith("@Ignore") ? "; remove @Ignore" : "";
    }

    private static String article(String primitive) {
        return primitive.equals("int") ? "an " : "a ";
    }

    private static void options(Draft draft, PropertyDraft property, Stored stored, Report report) {
        if (stored.writeNull()) {
            if (property.isPrimitive()) {
                writeNull(property, article(property.type()) + property.type() + " is never null", report);
            } else if (isKey(draft, property)) {
                writeNull(property, "DynamoDB does not take NULL for a key", report);
            }
        }
        boolean isEpoch = property.codec().startsWith("EPOCH");
        if (isEpoch && !hasEpoch(stored.value())) {
            report.add(Problem.CODEC, property.at("Field.codec"), property.name(), property.type(), property.codec());
        }
    }

    private static void writeNull(PropertyDraft property, String why, Report report) {
        report.add(Problem.WRITE_NULL, property.at("Field.writeNull"), property.name(), why);
    }

    private static boolean isKey(Draft draft, PropertyDraft property) {
        return property.isMarked("HashKey")
                || property.isMarked("RangeKey")
                || draft.table().filter(table -> table.isInKey(property.name())).isPresent()
                || draft.table().map(TableDraft::indexes).orElse(List.of()).stream()
                        .anyMatch(index -> isKey(index, property.name()));
    }

    private static boolean isKey(IndexDraft index, String property) {
        return index.hashKey().stream().map(Named::text).anyMatch(property::equals)
                || index.rangeKey().stream().map(Named::text).anyMatch(property::equals);
    }

    /** Whether the codec changed anything. */
    private static boolean hasEpoch(ValueType value) {
        return value.all()
                .anyMatch(part -> part instanceof ScalarValue scalar
                        && (scalar.scalar() == Scalar.INSTANT_SECONDS || scalar.scalar() == Scalar.INSTANT_MILLIS));
    }
}
