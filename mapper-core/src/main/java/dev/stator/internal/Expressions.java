package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.ExpressionText;
import dev.stator.expression.KeyCondition;
import dev.stator.expression.Placeholders;
import dev.stator.expression.ProjectedPaths;
import dev.stator.schema.Key;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of one request, and the names and values that they share. Refuses what DynamoDB would refuse, before it is sent.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
 */
final class Expressions {
    /** The longest text of an expression, in bytes. */
    static final int LONGEST_TEXT = 4_096;

    /** The most operators and functions of an expression. */
    static final int MOST_OPERATORS = 300;

    /** The placeholder of a name. */
    private static final Pattern NAME = Pattern.compile("#[0-9a-z]+");

    private final Described call;
    private final Placeholders placeholders = new Placeholders();

    /** @param call that sends them, for messages */
    Expressions(Described call) {
        this.call = call;
    }

    /**
     * The text of a condition; null where there is none.
     *
     * @param what it is, for messages: {@code condition}, {@code filter}
     */
    @Nullable
    String condition(String what, @Nullable Condition<?> condition) {
        if (condition == null) {
            return null;
        }
        ExpressionText text = begin();
        condition.writeTo(text);
        return end(what, text);
    }

    /**
     * The text of an update; null where nothing changes, because DynamoDB refuses an empty expression.
     *
     * @param target the table, and {@code key} the item, that are updated
     * @param stored what that item has
     * @throws dev.stator.error.StatorException that was kept while the changes were built
     */
    @Nullable
    <T> String update(Target<T> target, Key<T> key, Changes<T> changes, StoredParts stored) {
        changes.verify(key);
        Changes<T> all = Derivation.complete(call, key, changes, stored);
        UpdateCheck.check(call, key, all);
        KeyCheck.check(target, key, all.values());
        ExpressionText text = begin();
        all.writeTo(text);
        return text.isEmpty() ? null : end("update", text);
    }

    /** What it means that a condition failed, for messages. */
    static String unmet(@Nullable Condition<?> condition) {
        return "the condition failed" + (condition == null ? "" : ": " + described(condition));
    }

    /** A condition for messages: with the names of its attributes, and placeholders for values, which messages never have. */
    private static String described(Condition<?> condition) {
        Placeholders named = new Placeholders();
        ExpressionText text = new ExpressionText(named);
        condition.writeTo(text);
        return NAME.matcher(text.toString())
                .replaceAll(
                        match -> Matcher.quoteReplacement(named.names().getOrDefault(match.group(), match.group())));
    }

    /** The text of a query's key condition. */
    String key(KeyCondition<?> condition) {
        ExpressionText text = begin();
        condition.writeTo(text);
        return end("key condition", text);
    }

    /** The text of a projection. */
    String projection(ProjectedPaths paths) {
        ExpressionText text = begin();
        paths.writeTo(text);
        return end("projection", text);
    }

    /** The text of what a query or scan asks for; null where that is whole items. */
    @Nullable
    String projection(Reading<?, ?> reading) {
        ProjectedPaths paths = reading.counting() ? null : reading.projection();
        if (paths == null) {
            return null;
        }
        ExpressionText text = begin();
        paths.writeTo(text);
        text.attributes().forEach(reading::requireHeld);
        return end("projection", text);
    }

    /** The text of a filter; null where there is none. */
    @Nullable
    String filter(Reading<?, ?> reading) {
        Condition<?> filter = reading.filter();
        if (filter == null) {
            return null;
        }
        ExpressionText text = begin();
        filter.writeTo(text);
        reading.checkFilter(text.attributes());
        return end("filter", text);
    }

    /** A new expression of this request. */
    ExpressionText begin() {
        return new ExpressionText(placeholders);
    }

    /** The finished text of an expression. */
    String end(String what, ExpressionText written) {
        String text = written.toString();
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (written.problem() != null) {
            throw refused("the " + what + " expression cannot be sent: " + written.problem());
        }
        if (length > LONGEST_TEXT) {
            throw refused("the " + what + " expression has " + length + " bytes; DynamoDB allows " + LONGEST_TEXT);
        }
        if (written.operators() > MOST_OPERATORS) {
            throw refused("the " + what + " expression has " + written.operators()
                    + " operators and functions; DynamoDB allows " + MOST_OPERATORS);
        }
        return text;
    }

    private InvalidRequestException refused(String why) {
        return new InvalidRequestException(call.description() + ": " + why, call.table(), call.key(), null);
    }

    /** The names by their placeholders; null where there are none, because DynamoDB refuses an empty map. */
    @Nullable
    Map<String, String> names() {
        return placeholders.names().isEmpty() ? null : placeholders.names();
    }

    /** The values by their placeholders; null where there are none, because DynamoDB refuses an empty map. */
    @Nullable
    Map<String, AttributeValue> values() {
        return placeholders.values().isEmpty() ? null : placeholders.values();
    }
}
