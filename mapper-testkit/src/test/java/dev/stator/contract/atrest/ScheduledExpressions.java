package dev.stator.contract.atrest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The expressions that the writes of {@link Draft} and {@link Paper} have, and those of the job that encrypts them anew, and no others. */
record ScheduledExpressions(Map<String, String> names, Map<String, AttributeValue> values) {
    private static final Pattern EQUAL = Pattern.compile("(#\\w+) = (:\\w+)");
    private static final Pattern ABSENT = Pattern.compile("attribute_not_exists\\((#\\w+)\\)");
    private static final Pattern PRESENT = Pattern.compile("attribute_exists\\((#\\w+)\\)");
    private static final Pattern SET =
            Pattern.compile("(#\\w+) ?= ?(:\\w+)|(#\\w+)=if_not_exists\\(\\3, (:\\w+)\\) \\+ (:\\w+)");

    boolean holds(@Nullable String condition, Map<String, AttributeValue> item) {
        if (condition == null) {
            return true;
        }
        Matcher equal = EQUAL.matcher(condition);
        if (equal.matches()) {
            return values.get(equal.group(2)).equals(item.get(names.get(equal.group(1))));
        }
        Matcher absent = ABSENT.matcher(condition);
        if (absent.matches()) {
            return !item.containsKey(names.get(absent.group(1)));
        }
        Matcher present = PRESENT.matcher(condition);
        if (present.matches()) {
            return item.containsKey(names.get(present.group(1)));
        }
        throw new IllegalStateException(condition);
    }

    /** An item with what an update sets. */
    Map<String, AttributeValue> updated(String update, Map<String, AttributeValue> before) {
        Map<String, AttributeValue> item = new HashMap<>(before);
        Matcher set = SET.matcher(update);
        int end = "SET ".length();
        while (end < update.length()) {
            if (!update.startsWith("SET ") || !set.find(end) || set.start() != end) {
                throw new IllegalStateException(update);
            }
            if (set.group(1) != null) {
                item.put(names.get(set.group(1)), values.get(set.group(2)));
            } else {
                AttributeValue old = item.getOrDefault(names.get(set.group(3)), values.get(set.group(4)));
                BigDecimal sum = new BigDecimal(old.n())
                        .add(new BigDecimal(values.get(set.group(5)).n()));
                item.put(names.get(set.group(3)), AttributeValue.fromN(sum.toPlainString()));
            }
            end = set.end() + 1; // the comma
        }
        return item;
    }
}
