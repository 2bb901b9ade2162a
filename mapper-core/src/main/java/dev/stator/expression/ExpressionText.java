package dev.stator.expression;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The text of one expression while it is written: {@code #0.#1 = :0 AND attribute_exists(#2)}.
 *
 * <p>For one request and one thread.
 */
public final class ExpressionText {
    private final Placeholders placeholders;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> attributes = new LinkedHashSet<>();
    private boolean inPath;
    private int operators;
    private @Nullable String problem;

    /** @param placeholders of the request, shared by its expressions */
    public ExpressionText(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Writes {@code words} as they are. */
    ExpressionText words(String words) {
        text.append(words);
        inPath = false;
        return this;
    }

    /** Writes an operator or the name of a function, of which DynamoDB allows so many. */
    ExpressionText operator(String words) {
        operators++;
        return words(words);
    }

    /** Notes what makes the expression one that DynamoDB would refuse. */
    void refuse(String why) {
        problem = problem == null ? why : problem;
    }

    ExpressionText path(DocumentPath path) {
        inPath = false;
        path.writeTo(this);
        inPath = false;
        return this;
    }

    /** An attribute of the item, by its stored name. */
    ExpressionText attribute(String name) {
        inPath = false;
        name(name);
        inPath = false;
        return this;
    }

    /** One name of a path; those after the first follow a dot. */
    void name(String name) {
        if (!inPath) {
            attributes.add(name);
        }
        text.append(inPath ? "." : "").append(placeholders.name(name));
        inPath = true;
    }

    /** One index of a path. */
    void index(int index) {
        text.append('[').append(index).append(']');
    }

    ExpressionText value(AttributeValue value) {
        return words(placeholders.value(value));
    }

    /** How many operators and functions it has. */
    public int operators() {
        return operators;
    }

    /** Why DynamoDB would refuse it, for messages; null where nothing is known against it. */
    public @Nullable String problem() {
        return problem;
    }

    /** The attributes of the item that were written, by their stored names, without the paths into them. */
    public Set<String> attributes() {
        return Collections.unmodifiableSet(attributes);
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
