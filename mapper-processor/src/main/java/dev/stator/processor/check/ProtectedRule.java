package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.AtRest.Compressed;
import dev.stator.processor.model.AtRest.Offloaded;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;
import java.util.Optional;

/** What is compressed, encrypted or in S3 is nothing that others have to read, and what is done to it goes together. */
final class ProtectedRule implements Rule {
    /** The annotations, in the order in which they are applied. */
    static final List<String> ANNOTATIONS = List.of("Compressed", "Encrypted", "S3Backed");

    private static final String VERSION = "Version";
    private static final String EXPIRY = "TimeToLive";
    private static final String CREATION = "CreatedAt";

    /** What is left of an item's 400 KB for the rest of it. */
    private static final long MOST_INLINE = 300 * 1024;

    @Override
    public void check(Draft draft, Report report) {
        for (PropertyDraft property : draft.properties()) {
            transformed(property).ifPresent(transformed -> {
                combined(property, transformed, report);
                generated(property, report);
                transformed.compressed().ifPresent(settings -> compressed(property, settings, report));
                transformed.offloaded().ifPresent(settings -> offloaded(property, settings, report));
            });
        }
    }

    /** What the annotations of a property say. */
    static Optional<Transformed> transformed(PropertyDraft property) {
        return property.stored()
                .flatMap(Stored::atRest)
                .filter(Transformed.class::isInstance)
                .map(Transformed.class::cast);
    }

    private static void combined(PropertyDraft property, Transformed transformed, Report report) {
        for (String other : List.of("Compressed", "S3Backed")) {
            if (transformed.isDeterministic() && property.isMarked(other)) {
                report.add(Problem.DETERMINISTIC_COMBINED, property.at(other), other, property.name(), other);
            }
        }
    }

    private static void generated(PropertyDraft property, Report report) {
        for (String annotation : ANNOTATIONS) {
            if (property.isMarked(annotation) && property.isMarked(VERSION)) {
                generated(property, annotation, VERSION, "DynamoDB compares and counts", report);
            }
            if (property.isMarked(annotation) && property.isMarked(CREATION)) {
                generated(property, annotation, CREATION, "is compared when an item is put again", report);
            }
            if (property.isMarked(annotation) && property.isMarked(EXPIRY)) {
                generated(property, annotation, EXPIRY, "DynamoDB reads to delete the item", report);
            }
        }
    }

    private static void generated(
            PropertyDraft property, String annotation, String generator, String use, Report report) {
        report.add(
                Problem.PROTECTED_GENERATED,
                property.at(annotation),
                annotation,
                property.name(),
                generator,
                use,
                annotation);
    }

    private static void compressed(PropertyDraft property, Compressed settings, Report report) {
        if (settings.minimumBytes() < 0) {
            setting(property, "Compressed", "minimumBytes", settings.minimumBytes(), "0 or more", report);
        }
        if (settings.maxBytes() < 1) {
            setting(property, "Compressed", "maxBytes", settings.maxBytes(), "1 or more", report);
        }
    }

    private static void offloaded(PropertyDraft property, Offloaded settings, Report report) {
        if (settings.inlineBytes() < 0 || settings.inlineBytes() > MOST_INLINE) {
            setting(property, "S3Backed", "inlineBytes", settings.inlineBytes(), "0 to " + MOST_INLINE, report);
        }
        if (!settings.store().matches("[A-Za-z0-9_.-]*")) {
            String wanted = "a name of the letters a-z and A-Z, digits, '_', '-' and '.'";
            setting(property, "S3Backed", "store", "\"" + settings.store() + "\"", wanted, report);
        }
    }

    private static void setting(
            PropertyDraft property, String annotation, String name, Object value, String wanted, Report report) {
        report.add(
                Problem.PROTECTED_SETTING,
                property.at(annotation + "." + name),
                annotation,
                property.name(),
                name,
                value,
                wanted);
    }
}
