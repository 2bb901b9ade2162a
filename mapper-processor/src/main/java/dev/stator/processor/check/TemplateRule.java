package dev.stator.processor.check;

import dev.stator.processor.draft.ComposedDraft;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.TemplateDraft.Literal;
import dev.stator.processor.draft.TemplateDraft.Piece;
import dev.stator.processor.draft.TemplateDraft.Placeholder;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.SimpleName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import dev.stator.processor.problem.Spelling;
import java.util.List;
import java.util.Optional;

/** The template of a key names properties that have a text, and a key that is made by it can be taken apart again. */
final class TemplateRule implements Rule {
    private static final int MOST_DIGITS = 38;

    @Override
    public void check(Draft draft, Report report) {
        draft.table().ifPresent(table -> {
            table.composedKey().forEach(key -> template(draft, key, report));
            table.composedIndexKeys().forEach(key -> template(draft, key, report));
        });
    }

    private static void template(Draft draft, ComposedDraft key, Report report) {
        if (key.template().fault().isPresent()) {
            report.add(
                    Problem.TEMPLATE,
                    key.template().text().position(),
                    key.template().text().text(),
                    key.annotation(),
                    key.template().fault().get());
            return;
        }
        List<Piece> pieces = key.template().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Placeholder placeholder) {
                Optional<ValueType> type = type(draft, key, placeholder, report);
                boolean isPadded = digits(key, placeholder, type, report);
                if (type.isPresent() && !isPadded && i + 1 < pieces.size()) {
                    end(key, placeholder, type.get(), pieces.get(i + 1), report);
                }
            }
        }
    }

    /** What the property is stored as; empty where it cannot be in a key. */
    private static Optional<ValueType> type(Draft draft, ComposedDraft key, Placeholder placeholder, Report report) {
        Optional<PropertyDraft> property = draft.property(placeholder.property())
                .filter(found -> found.leftOut().isEmpty());
        if (property.isEmpty()) {
            List<String> names = draft.properties().stream()
                    .filter(found -> found.leftOut().isEmpty())
                    .map(PropertyDraft::name)
                    .toList();
            report.add(
                    Problem.TEMPLATE_PROPERTY,
                    key.template().text().position(),
                    key.template().text().text(),
                    placeholder.property(),
                    draft.name() + "'" + Spelling.hint(placeholder.property(), names));
            return Optional.empty();
        }
        if (property.get().property().isEmpty()) {
            return Optional.empty(); // it could not be read, which has been reported
        }
        Optional<ValueType> type = property.get().stored().map(Stored::value);
        Optional<ValueType> held = type.map(
                value -> key.isDerived() && value instanceof OptionalValue optional ? optional.value() : value);
        if (held.filter(TextForm::exists).isEmpty()) {
            report.add(
                    Problem.TEMPLATE_TYPE,
                    key.template().text().position(),
                    key.template().text().text(),
                    placeholder.property(),
                    property.get().type(),
                    type.map(TemplateRule::advice)
                            .orElse("which has no text of its own; name a property that is one value"));
            return Optional.empty();
        }
        return held;
    }

    private static String advice(ValueType type) {
        return type instanceof OptionalValue optional && TextForm.exists(optional.value())
                ? "but every item has its key; use "
                        + SimpleName.of(optional.value().type())
                : "which has no text of its own; use String, a number, an enum, a UUID or a type of java.time";
    }

    /** Whether it is padded, so that it ends after its digits. */
    private static boolean digits(ComposedDraft key, Placeholder placeholder, Optional<ValueType> type, Report report) {
        if (placeholder.digits().isEmpty()) {
            return false;
        }
        String digits = placeholder.digits().get();
        boolean isNumber = digits.matches("[1-9][0-9]?") && Integer.parseInt(digits) <= MOST_DIGITS;
        if (!isNumber) {
            report.add(
                    Problem.TEMPLATE_DIGITS,
                    key.template().text().position(),
                    key.template().text().text(),
                    placeholder.property(),
                    "to '" + digits + "' digits; it can be 1 to " + MOST_DIGITS);
        } else if (type.isPresent() && !TextForm.isWholeNumber(type.get())) {
            report.add(
                    Problem.TEMPLATE_DIGITS,
                    key.template().text().position(),
                    key.template().text().text(),
                    placeholder.property(),
                    "which has type " + SimpleName.of(type.get().type()) + "; only whole numbers can be padded");
        }
        return true;
    }

    private static void end(ComposedDraft key, Placeholder placeholder, ValueType type, Piece next, Report report) {
        String shown = "'{" + placeholder.property() + "}'";
        if (next instanceof Literal literal) {
            TextForm.containing(literal.text(), type)
                    .ifPresent(text -> report.add(
                            Problem.TEMPLATE_END,
                            key.template().text().position(),
                            key.template().text().text(),
                            shown + " is followed by '" + literal.text() + "', which " + text + " can contain"));
        } else {
            report.add(
                    Problem.TEMPLATE_END,
                    key.template().text().position(),
                    key.template().text().text(),
                    shown + " is followed by '{" + ((Placeholder) next).property() + "}' with nothing between them");
        }
    }
}
