package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.SimpleName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;
import java.util.Optional;

/** A table has one hash key and perhaps one range key, each of a type that DynamoDB can use as one; a document has none. */
final class KeyRule implements Rule {
    private static final String HASH = "HashKey";
    private static final String RANGE = "RangeKey";

    @Override
    public void check(Draft draft, Report report) {
        if (!draft.declaration().isClass()) {
            return;
        }
        for (String key : List.of(HASH, RANGE)) {
            if (draft.table().isPresent()) {
                key(draft, key, report);
            } else {
                draft.marked(key)
                        .forEach(property ->
                                report.add(Problem.KEY_IN_DOCUMENT, property.at(key), key, property.name()));
            }
        }
        if (draft.table().filter(table -> table.hashKey().isEmpty()).isPresent()
                && isReadable(draft)
                && draft.marked(HASH).isEmpty()) {
            report.add(Problem.NO_HASH_KEY, draft.position(), draft.name());
        }
        draft.marked(RANGE).stream()
                .filter(property -> property.isMarked(HASH))
                .forEach(property -> report.add(Problem.HASH_AND_RANGE, property.at(RANGE), property.name()));
    }

    /** Whether there was anything to find a key in. */
    private static boolean isReadable(Draft draft) {
        return !draft.declaration().isGeneric() && !draft.declaration().isSealed();
    }

    private static void key(Draft draft, String key, Report report) {
        List<PropertyDraft> keys = draft.marked(key);
        keys.stream()
                .skip(1)
                .forEach(second -> report.add(
                        Problem.SECOND_KEY,
                        second.at(key),
                        second.name(),
                        key,
                        keys.get(0).name()));
        keys.forEach(property -> type(property, key, report));
    }

    private static void type(PropertyDraft property, String key, Report report) {
        Optional<String> present = property.stored().map(Stored::value).flatMap(KeyRule::inOptional);
        if (present.isPresent()) {
            report.add(Problem.OPTIONAL_KEY, property.at(key), key, property.name(), property.type(), present.get());
            return;
        }
        boolean isKey = property.stored()
                .map(stored -> stored.value().wire().isKey())
                .orElse(!property.property().filter(Flattened.class::isInstance).isPresent());
        if (!isKey) {
            String use = key.equals(RANGE) ? "sort" : "use as a key";
            report.add(Problem.KEY_TYPE, property.at(key), key, property.name(), property.type(), use);
        }
    }

    /** What an optional holds, as a message shows it. */
    private static Optional<String> inOptional(ValueType value) {
        if (value instanceof OptionalValue optional) {
            return Optional.of(SimpleName.of(optional.value().type()));
        }
        if (value instanceof ScalarValue scalar) {
            return switch (scalar.scalar()) {
                case OPTIONAL_INT -> Optional.of("int");
                case OPTIONAL_LONG -> Optional.of("long");
                case OPTIONAL_DOUBLE -> Optional.of("double");
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
