package dev.stator.expression;

import dev.stator.expression.KeyCondition.Part;
import dev.stator.schema.KeyParts;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is known of a range key that is made by a template, and how the next part of it is compared. DynamoDB takes one comparison of a
 * range key, which must also keep out the keys that begin otherwise; so most are a BETWEEN of two texts.
 *
 * @param attribute the key's
 * @param key the parts that are known
 */
record ComposedRange<T>(TableSchema<T> schema, Attribute<T, String> attribute, KeyParts key) {
    /** The last character there is, and behind all others where keys are sorted; no part of a key has it. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** With one part more. */
    ComposedRange<T> eq(@Nullable Object part) {
        return new ComposedRange<>(schema, attribute, key.part(part));
    }

    /** The keys that begin with what is known; none of them is kept out where nothing is. */
    Optional<Part> part() {
        String text = key.isWhole() ? text(key) : key.prefix();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                key.isWhole() ? part(KeyOperator.EQ, text(key)) : part(KeyOperator.BEGINS_WITH, checked(text)));
    }

    /** The keys whose next part compares so; {@link KeyOperator#EQ} is {@link #eq}. */
    Part compare(KeyOperator operator, @Nullable Object first, @Nullable Object last) {
        String begin = key.prefix();
        return switch (operator) {
            case BEGINS_WITH -> part(operator, checked(begin + first));
            case BETWEEN -> part(operator, start(first), end(last));
            case GE ->
                begin.isEmpty() ? part(operator, start(first)) : part(KeyOperator.BETWEEN, start(first), begin + LAST);
            case GT ->
                begin.isEmpty() ? part(operator, end(first)) : part(KeyOperator.BETWEEN, after(first), begin + LAST);
            case LE -> begin.isEmpty() ? part(operator, end(first)) : part(KeyOperator.BETWEEN, begin, end(first));
            case LT ->
                begin.isEmpty() ? part(operator, start(first)) : part(KeyOperator.BETWEEN, begin, before(start(first)));
            case EQ -> throw new IllegalArgumentException("eq has a method of its own");
        };
    }

    /** The first key that has {@code value} as its next part. */
    private String start(@Nullable Object value) {
        return text(key.part(value));
    }

    /** The last key that has {@code value} as its next part. */
    private String end(@Nullable Object value) {
        KeyParts with = key.part(value);
        return with.isWhole() ? text(with) : text(with) + LAST;
    }

    /** The first key behind those that have {@code value} as their next part. */
    private String after(@Nullable Object value) {
        KeyParts with = key.part(value);
        return text(with) + (with.isWhole() ? "\0" : LAST);
    }

    /** The last text before this one that a key can be: no key has {@link #LAST}. */
    private static String before(String text) {
        int last = text.codePointBefore(text.length());
        String begin = text.substring(0, text.length() - Character.charCount(last));
        if (last == 0) {
            return begin;
        }
        int previous = last - 1;
        if (Character.isBmpCodePoint(previous) && Character.isSurrogate((char) previous)) {
            previous = Character.MIN_SURROGATE - 1; // half a pair is no character
        }
        return begin + Character.toString(previous) + LAST;
    }

    /** @throws dev.stator.error.InvalidKeyException if no key can be so */
    private String text(KeyParts parts) {
        return schema.rangeValue(attribute.path().ordinal(), parts).s();
    }

    private String checked(String prefix) {
        return schema.rangePrefix(attribute.path().ordinal(), AttributeValue.fromS(prefix))
                .s();
    }

    private Part part(KeyOperator operator, String... texts) {
        return new Part(
                attribute.toString(),
                operator,
                List.of(texts).stream().map(AttributeValue::fromS).toList());
    }
}
