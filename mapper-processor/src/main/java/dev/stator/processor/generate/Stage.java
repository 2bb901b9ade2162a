package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.KeyTemplate.Placeholder;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a query along its range key: an attribute that can be compared, or a part of one that is made by a template.
 *
 * @param path the Java names from the entity to the property
 * @param type of the value that is compared
 * @param range the class of the comparisons
 * @param method what a query calls to make them: {@code range} or {@code part}
 * @param arguments what it calls it with
 * @param begin what comes next of the key, where a template begins there: {@code .begin(SK, OrderSchema.SK_TEMPLATE)}
 */
record Stage(
        List<String> path, TypeName type, ClassName range, String method, List<CodeBlock> arguments, CodeBlock begin) {
    private static final ClassName STRING_RANGE = Library.query("StringRange");
    private static final ClassName EQUAL_RANGE = Library.query("EqualRange");

    /** The stages of a range key. */
    static List<Stage> of(List<Handle> key, Handles handles) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            CodeBlock next = begin(key.subList(i + 1, key.size()), handles);
            if (key.get(i).leaf().property() instanceof Composed composed) {
                List<Placeholder> parts = composed.template().placeholders();
                for (int part = 0; part < parts.size(); part++) {
                    boolean isLast = part == parts.size() - 1;
                    stages.add(part(parts.get(part).property(), isLast ? next : CodeBlock.of(""), handles));
                }
            } else {
                stages.add(attribute(key.get(i), next));
            }
        }
        return stages;
    }

    /** Enters the templates that a key, or the rest of one, begins with: those without a part are known, and the next is entered too. */
    static CodeBlock begin(List<Handle> key, Handles handles) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Handle handle : key) {
            if (!(handle.leaf().property() instanceof Composed composed)) {
                break;
            }
            code.add(".begin($L, $T.$L)", handle.constant(), handles.schema(), handles.template(composed));
            if (!composed.template().isConstant()) {
                break;
            }
        }
        return code.build();
    }

    private static Stage attribute(Handle key, CodeBlock next) {
        ClassName range = key.leaf().property().atRest().isPresent()
                ? EQUAL_RANGE
                : switch (key.leaf().property().value().wire()) {
                    case S -> STRING_RANGE;
                    case B -> Library.query("BinaryRange");
                    default -> Library.query("Range");
                };
        return new Stage(
                key.leaf().path(),
                key.value().type(),
                range,
                "range",
                List.of(CodeBlock.of("$L", key.constant())),
                next);
    }

    private static Stage part(Stored property, CodeBlock next, Handles handles) {
        TypeName type = HandleValue.of(property).type();
        return TextForms.isPlain(property)
                ? new Stage(List.of(property.name()), type, STRING_RANGE, "part", List.of(), next)
                : new Stage(
                        List.of(property.name()),
                        type,
                        STRING_RANGE,
                        "partAs",
                        List.of(CodeBlock.of("$T::$L", handles.schema(), handles.form(property))),
                        next);
    }

    /** The type of the comparisons, {@code StringRange<Instant, Query<Order, Order>, ByStatusQuery2>}; without an order there is but one. */
    TypeName comparisons(TypeName query, TypeName next) {
        return isOrdered() ? Library.generic(range, type, query, next) : Library.generic(range, type, next);
    }

    /** Whether items are in the order of its values; of those that are encrypted they are not. */
    boolean isOrdered() {
        return !range.equals(EQUAL_RANGE);
    }

    /** {@code createdAt}; the method of the query. */
    String name() {
        return QueryNames.range(path);
    }
}
