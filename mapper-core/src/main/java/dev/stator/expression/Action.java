package dev.stator.expression;

import java.util.List;
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
 */
record Action(
        @Nullable Clause clause,
        DocumentPath target,
        Consumer<ExpressionText> operand,
        @Nullable AttributeValue value,
        List<DocumentPath> needed) {

    /** The clauses of an update expression, in the order in which they are written. */
    enum Clause {
        SET,
        REMOVE,
        ADD,
        DELETE
    }

    static Action set(DocumentPath target, AttributeValue value) {
        return new Action(Clause.SET, target, out -> out.words("=").value(value), value, List.of());
    }

    static Action set(DocumentPath target, Source<?, ?> source, @Nullable AttributeValue value) {
        return new Action(
                Clause.SET,
                target,
                out -> {
                    out.words("=");
                    source.writeTo(out);
                },
                value,
                Computed.needed(source));
    }

    static Action remove(DocumentPath target) {
        return new Action(Clause.REMOVE, target, out -> {}, null, List.of());
    }

    static Action add(DocumentPath target, AttributeValue value) {
        return new Action(Clause.ADD, target, out -> out.words(" ").value(value), null, List.of());
    }

    static Action delete(DocumentPath target, AttributeValue value) {
        return new Action(Clause.DELETE, target, out -> out.words(" ").value(value), null, List.of());
    }

    /** Leaves the target as it is stored: what adding or deleting no elements does. */
    static Action keep(DocumentPath target) {
        return new Action(null, target, out -> {}, null, List.of());
    }

    /** Whether it changes its target. */
    boolean changes() {
        return clause != null;
    }

    void writeTo(ExpressionText out) {
        out.path(target);
        operand.accept(out);
    }
}
