package dev.stator.internal;

import dev.stator.s3.S3Plain;
import dev.stator.s3.S3Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whether two items are the same to DynamoDB, which gives numbers back in a form of its own and sets in any order. */
final class SameItem {
    private SameItem() {}

    static boolean of(Map<String, AttributeValue> sent, Map<String, AttributeValue> stored) {
        return sent.keySet().equals(stored.keySet())
                && sent.entrySet().stream().allMatch(entry -> same(entry.getValue(), stored.get(entry.getKey())));
    }

    static boolean same(AttributeValue sent, @Nullable AttributeValue stored) {
        if (stored == null || sent.type() != stored.type()) {
            return false;
        }
        S3Value inS3 = S3Plain.find(sent);
        if (inS3 != null) {
            return inS3.equals(S3Plain.find(stored));
        }
        return switch (sent.type()) {
            case N -> number(sent.n()).equals(number(stored.n()));
            case NS -> numbers(sent.ns()).equals(numbers(stored.ns()));
            case SS -> new HashSet<>(sent.ss()).equals(new HashSet<>(stored.ss()));
            case BS -> new HashSet<>(sent.bs()).equals(new HashSet<>(stored.bs()));
            case M -> of(sent.m(), stored.m());
            case L -> lists(sent.l(), stored.l());
            default -> sent.equals(stored);
        };
    }

    private static boolean lists(List<AttributeValue> sent, List<AttributeValue> stored) {
        if (sent.size() != stored.size()) {
            return false;
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!same(sent.get(i), stored.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> numbers(List<String> texts) {
        return texts.stream().map(SameItem::number).collect(Collectors.toSet());
    }

    /** One text for 1, 1.0 and 1E0. */
    private static String number(String text) {
        return new BigDecimal(text).stripTrailingZeros().toString();
    }
}
