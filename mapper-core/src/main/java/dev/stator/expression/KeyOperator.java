package dev.stator.expression;

/** How a query compares an attribute of a key. */
public enum KeyOperator {
    EQ(" = "),
    LT(" < "),
    LE(" <= "),
    GT(" > "),
    GE(" >= "),
    /** From one value to another, both included. */
    BETWEEN(" BETWEEN "),
    /** The beginning of the stored form: of a string or a binary. */
    BEGINS_WITH("begins_with");

    private final String text;

    KeyOperator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
