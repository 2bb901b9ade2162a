package dev.stator.expression;

import dev.stator.expression.Action.Clause;

/** What stands before each action of a clause: the clause's name, or a comma. For one expression. */
final class Separator {
    private final Clause clause;
    private final ExpressionText out;
    private boolean begun;

    Separator(Clause clause, ExpressionText out) {
        this.clause = clause;
        this.out = out;
    }

    void write() {
        if (begun) {
            out.words(",");
        } else {
            out.words(out.isEmpty() ? "" : " ").words(clause.name()).words(" ");
            begun = true;
        }
    }
}
