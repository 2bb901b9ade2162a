package dev.stator.expression;

import dev.stator.expression.AttributeChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One action of an update.
 *
 * @param clause of the expression that it is in; none for an action that changes nothing, and yet is the one that counts for its target
 * @param target what it changes
 * @param operand what follows the target, with what stands between; nothing after {@code REMOVE}
 * @param value that is stored, where that is known here
 * @param needed what the item must have beside
 * @param left what is at the target afterwards
 */
record Action(
        @Nullable Clause clause,
        DocumentPath target,
        Consumer<ExpressionText> operand,
        @Nullable AttributeValue value,
        List<DocumentPath> needed,
        Left left) {

    /** What is known of the target once the action was made. */
    enum Left {
        /** The value of the action. */
        VALUE,
        /** Some value: the action's, or the one that was there. */
        SOMETHING,
        /** The same, of a value that is generated. */
        GENERATED,
        /** What was there. */
        KEPT,
        NOTHING,
        /** What DynamoDB computed of what was there. */
        COMPUTED
    }

    /** The clauses of an update expression, in the order in which they are written. */
    enum Clause {
        SET,
        REMOVE,
        ADD,
        DELETE
    }

    static Action set(DocumentPath target, AttributeValue value) {
        return new Action(Clause.SET, target, out -> out.words("=").value(value), value, List.of(), Left.VALUE);
    }

    static Action set(DocumentPath target, Source<?, ?> source) {
        return set(target, source, null, Left.COMPUTED);
    }

    /** Sets the target where it is absent. */
    static Action setIfAbsent(DocumentPath target, Source<?, ?> storedOrValue, AttributeValue value) {
        return set(target, storedOrValue, value, Left.SOMETHING);
    }

    /** Sets the target to what is generated where it is absent. */
    static Action generateIfAbsent(DocumentPath target, Source<?, ?> storedOrValue, AttributeValue value) {
        return set(target, storedOrValue, value, Left.GENERATED);
    }

    private static Action set(DocumentPath target, Source<?, ?> source, @Nullable AttributeValue value, Left left) {
        return new Action(
                Clause.SET,
                target,
                out -> {
                    out.words("=");
                    source.writeTo(out);
                },
                value,
                Computed.needed(source),
                left);
    }

    static Action remove(DocumentPath target) {
        return new Action(Clause.REMOVE, target, out -> {}, null, List.of(), Left.NOTHING);
    }

    static Action add(DocumentPath target, AttributeValue value) {
        return new Action(Clause.ADD, target, out -> out.words(" ").value(value), null, List.of(), Left.COMPUTED);
    }

    static Action delete(DocumentPath target, AttributeValue value) {
        return new Action(Clause.DELETE, target, out -> out.words(" ").value(value), null, List.of(), Left.COMPUTED);
    }

    /** Leaves the target as it is stored: what adding or deleting no elements does. */
    static Action keep(DocumentPath target) {
        return new Action(null, target, out -> {}, null, List.of(), Left.KEPT);
    }

    /** What it does to the attribute that it is about. */
    AttributeChange change() {
        return switch (left) {
            case VALUE -> new AttributeChange(Kind.SET, value);
            case SOMETHING -> new AttributeChange(Kind.SET_IF_ABSENT, value);
            case GENERATED -> new AttributeChange(Kind.GENERATED, value);
            case KEPT -> AttributeChange.of(Kind.KEPT);
            case NOTHING -> AttributeChange.of(Kind.REMOVED);
            case COMPUTED -> AttributeChange.of(Kind.COMPUTED);
        };
    }

    /** Whether it changes its target. */
    boolean changes() {
        return clause != null;
    }

    /** Whether {@code item} is as this action leaves it; false where that cannot be told. */
    boolean isIn(Map<String, AttributeValue> item, BiPredicate<AttributeValue, AttributeValue> same) {
        AttributeValue stored = target.in(item);
        return !changes()
                || switch (left) {
                    case VALUE -> value != null && stored != null && same.test(value, stored);
                    case SOMETHING, GENERATED -> stored != null;
                    case KEPT -> true;
                    case NOTHING -> stored == null;
                    case COMPUTED -> false;
                };
    }

    void writeTo(ExpressionText out) {
        out.path(target);
        operand.accept(out);
    }
}
