package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of one request of a tenant: the values that a hash key is compared with become those that are stored. Since all keys
 * of a tenant begin alike, they compare as before; what does not, such as the key's length, is refused.
 */
final class TenantExpressions {
    /** Placeholders, functions with their parenthesis, words, operators and the rest, one at a time. */
    private static final Pattern TOKEN = Pattern.compile("[#:][0-9a-zA-Z]+|[a-z_]+\\(|[A-Z]+|<>|<=|>=|\\[\\d+]|[^\\s]");

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", "<=", ">", ">=");

    /** What asks whether there is a key, or of which type it is. */
    private static final Set<String> UNVALUED = Set.of("attribute_exists(", "attribute_not_exists(", "attribute_type(");

    private final Tenant tenant;
    private final String hashKey;
    private final Described call;
    private final Map<String, String> names;
    private final Map<String, AttributeValue> values;
    private boolean changed;

    TenantExpressions(
            Tenant tenant,
            String hashKey,
            Described call,
            Map<String, String> names,
            Map<String, AttributeValue> values) {
        this.tenant = tenant;
        this.hashKey = hashKey;
        this.call = call;
        this.names = names;
        this.values = new HashMap<>(values);
    }

    /** Stores the values that the hash key is compared with in an expression; null where there is none. */
    TenantExpressions with(@Nullable String expression) {
        if (expression == null || !names.containsValue(hashKey)) {
            return this;
        }
        List<String> tokens = tokens(expression);
        for (int i = 0; i < tokens.size(); i++) {
            if (hashKey.equals(names.get(tokens.get(i))) && !at(tokens, i - 1).equals(".")) {
                store(tokens, i);
            }
        }
        return this;
    }

    static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(expression); matcher.find(); ) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static String at(List<String> tokens, int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index);
    }

    private void store(List<String> tokens, int key) {
        String before = at(tokens, key - 1);
        String after = at(tokens, key + 1);
        if (UNVALUED.contains(before)) {
            return;
        }
        if (before.equals("begins_with(") || COMPARISONS.contains(after)) {
            store(at(tokens, key + 2));
        } else if (after.equals("BETWEEN")) {
            store(at(tokens, key + 2));
            store(at(tokens, key + 4));
        } else if (after.equals("IN")) {
            for (int i = key + 3; i <= tokens.size() && !at(tokens, i - 1).equals(")"); i += 2) {
                store(at(tokens, i));
            }
        } else {
            throw refused();
        }
    }

    private void store(String placeholder) {
        AttributeValue value = values.get(placeholder);
        if (value == null || value.s() == null) {
            throw refused();
        }
        values.put(placeholder, tenant.stored(value));
        changed = true;
    }

    private InvalidRequestException refused() {
        return new InvalidRequestException(
                call.description() + ": a tenant's '" + hashKey
                        + "' is stored with the tenant's name in front, so that it can only be compared with values, by"
                        + " eq, ne, in, between, beginsWith, lt, le, gt and ge",
                call.table(),
                call.key(),
                null);
    }

    /** The values as they are to be sent; null where they are those that were made. */
    @Nullable
    Map<String, AttributeValue> changedValues() {
        return changed ? values : null;
    }
}
