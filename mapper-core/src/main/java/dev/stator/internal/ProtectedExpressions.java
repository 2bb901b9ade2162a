package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.schema.Protection;
import dev.stator.schema.Protection.Document;
import dev.stator.schema.Protection.Each;
import dev.stator.schema.Protection.Place;
import dev.stator.schema.Protection.Value;
import dev.stator.transform.TransformException;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.Uploads;
import dev.stator.vault.ValuePlace;
import dev.stator.vault.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of one request whose attributes are transformed: the values that they are set to and compared with become those that are
 * stored. Under several keys a value is stored in several forms, and is then compared with each. What cannot be compared is refused; the
 * handles do not offer it.
 */
final class ProtectedExpressions {
    /** The most operands of IN, as {@link dev.stator.expression.Attribute#in} has it. */
    private static final int MOST_OPERANDS = 100;

    private static final Set<String> CLAUSES = Set.of("SET", "REMOVE", "ADD", "DELETE");
    private static final Set<String> PRESENCE = Set.of("attribute_exists(", "attribute_not_exists(");

    private final Vault vault;
    private final Protection protection;
    private final ItemPlace item;
    private final Uploads uploads;
    private final Described call;
    private Map<String, String> names = Map.of();
    private Map<String, AttributeValue> values = Map.of();
    private Map<String, AttributeValue> keyForm = Map.of();
    private boolean isChanged;

    ProtectedExpressions(Vault vault, Protection protection, ItemPlace item, Uploads uploads, Described call) {
        this.vault = vault;
        this.protection = protection;
        this.item = item;
        this.uploads = uploads;
        this.call = call;
    }

    /** The names and values that the expressions share. */
    ProtectedExpressions with(Map<String, String> theNames, Map<String, AttributeValue> theValues) {
        names = theNames;
        values = theValues;
        return this;
    }

    /** The form in which a query asks for what is encrypted of its key, by the names of the attributes. */
    ProtectedExpressions withKey(Map<String, AttributeValue> theKeyForm) {
        keyForm = theKeyForm;
        return this;
    }

    /** The values as they are to be sent. */
    Map<String, AttributeValue> values() {
        return values;
    }

    /** A path in an expression, with what is transformed of what is there. */
    private record Found(List<String> path, Place place, int end) {}

    /** An expression as it is to be sent. */
    String stored(String expression) {
        List<String> tokens = TenantExpressions.tokens(expression);
        return CLAUSES.contains(TenantExpressions.at(tokens, 0))
                ? update(expression, tokens)
                : condition(expression, tokens);
    }

    private String condition(String expression, List<String> tokens) {
        String stored = expression;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).startsWith("#")) {
                Found found = find(tokens, i);
                stored = found == null ? stored : compared(stored, tokens, i, found);
                i = end(tokens, i) - 1; // what follows in the path is no attribute of the item
            }
        }
        return stored;
    }

    private String compared(String expression, List<String> tokens, int start, Found found) {
        String before = TenantExpressions.at(tokens, start - 1);
        String after = TenantExpressions.at(tokens, found.end());
        boolean isValue = found.place() instanceof Value;
        if (PRESENCE.contains(before) || (!isValue && (before.equals("size(") || before.equals("attribute_type(")))) {
            return expression;
        }
        if (!(found.place() instanceof Value value) || !value.transform().isDeterministic()) {
            throw refused(found, "cannot be compared, because it is stored in another form each time it is written");
        }
        AttributeValue key = keyForm.get(found.path().get(0));
        if (after.equals("=") && key != null) {
            put(TenantExpressions.at(tokens, found.end() + 1), key);
            return expression;
        } else if (after.equals("IN")) {
            return in(expression, tokens, found);
        }
        throw refused(found, "is encrypted and has no order; compare it with eq, ne or in");
    }

    private String in(String expression, List<String> tokens, Found found) {
        String stored = expression;
        int operands = 0;
        for (int i = found.end() + 2;
                i <= tokens.size() && !TenantExpressions.at(tokens, i - 1).equals(")");
                i += 2) {
            String placeholder = tokens.get(i);
            List<String> all = replace(placeholder, found);
            operands += all.size();
            if (all.size() > 1) {
                stored = stored.replaceFirst(placeholder + "(?![0-9a-zA-Z])", String.join(", ", all));
            }
        }
        if (operands > MOST_OPERANDS) {
            throw refused(
                    found,
                    "is compared with " + operands + " values under the keys of the connection; DynamoDB allows "
                            + MOST_OPERANDS);
        }
        return stored;
    }

    /** Replaces a value by the forms in which it may be stored; their placeholders. */
    private List<String> replace(String placeholder, Found found) {
        List<AttributeValue> forms = forms(found, values.get(placeholder));
        List<String> placeholders = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            // Placeholders of requests are in lower case
            String own = i == 0 ? placeholder : placeholder + "K" + i;
            put(own, forms.get(i));
            placeholders.add(own);
        }
        return placeholders;
    }

    private List<AttributeValue> forms(Found found, @Nullable AttributeValue value) {
        if (value == null || !(found.place() instanceof Value leaf)) {
            throw refused(found, "can be compared with values only");
        }
        ValuePlace place = item.at(found.path());
        try {
            return vault.forms(leaf.transform(), place, value);
        } catch (TransformException e) {
            throw Sealing.failed(place, e);
        }
    }

    private void put(String placeholder, AttributeValue value) {
        if (!isChanged) {
            values = new HashMap<>(values);
            isChanged = true;
        }
        values.put(placeholder, value);
    }

    private String update(String expression, List<String> tokens) {
        String clause = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (CLAUSES.contains(tokens.get(i))) {
                clause = tokens.get(i);
            }
            boolean isTarget = tokens.get(i).startsWith("#");
            if (isTarget && clause.equals("SET")) {
                i = assignment(tokens, i) - 1;
            } else if (isTarget) {
                Found found = find(tokens, i);
                if (found != null && !clause.equals("REMOVE")) {
                    throw refused(found, "can be set and removed only");
                }
                i = end(tokens, i) - 1;
            }
        }
        return expression;
    }

    /** Stores what a path is set to; where the assignment ends. */
    private int assignment(List<String> tokens, int target) {
        Found found = find(tokens, target);
        int depth = 0;
        int i = end(tokens, target);
        for (; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (depth == 0 && (token.equals(",") || CLAUSES.contains(token))) {
                return i;
            }
            depth += token.endsWith("(") ? 1 : token.equals(")") ? -1 : 0;
            if (token.startsWith(":") && found != null) {
                put(token, sealed(found, values.get(token)));
            } else if (token.startsWith("#")) {
                requireOwn(found, find(tokens, i));
                i = end(tokens, i) - 1;
            }
        }
        return i;
    }

    private AttributeValue sealed(Found found, @Nullable AttributeValue value) {
        if (value == null) {
            throw new IllegalStateException("a value without placeholder");
        }
        return new Sealing(vault, item, uploads).value(found.place(), found.path(), value);
    }

    /** What is stored of one attribute cannot be read as another: an encrypted value is bound to its place. */
    private void requireOwn(@Nullable Found target, @Nullable Found source) {
        if (source != null && (target == null || !target.path().equals(source.path()))) {
            throw refused(source, "cannot be copied to another attribute");
        } else if (target != null && source == null) {
            throw refused(target, "cannot be copied from another attribute");
        }
    }

    private @Nullable Found find(List<String> tokens, int start) {
        String name = names.get(tokens.get(start));
        Place place = name == null ? null : protection.place(name);
        if (name == null || place == null) {
            return null;
        }
        List<String> path = new ArrayList<>(List.of(name));
        int end = end(tokens, start);
        for (int i = start + 1; i < end && place != null; i++) {
            String token = tokens.get(i);
            if (token.startsWith("[") || (token.startsWith("#") && place instanceof Each)) {
                place = place instanceof Each each ? each.element() : null;
                path.add("");
            } else if (token.startsWith("#")) {
                String step = names.getOrDefault(token, "");
                place = place instanceof Document document
                        ? document.schema().get().protection().place(step)
                        : null;
                path.add(step);
            }
        }
        return place == null ? null : new Found(path, place, end);
    }

    /** Where the path ends that starts there. */
    private static int end(List<String> tokens, int start) {
        int end = start + 1;
        while (true) {
            String token = TenantExpressions.at(tokens, end);
            if (token.equals(".")) {
                end += 2;
            } else if (token.startsWith("[")) {
                end++;
            } else {
                return end;
            }
        }
    }

    private InvalidRequestException refused(Found found, String problem) {
        return new InvalidRequestException(
                call.description() + ": '" + item.at(found.path()).text() + "' " + problem,
                call.table(),
                call.key(),
                null);
    }
}
