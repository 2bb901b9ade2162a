package dev.stator.benchmarks.mapping;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One way to turn objects into items and back. */
public interface Mapping<T> {
    Map<String, AttributeValue> toItem(T value);

    T fromItem(Map<String, AttributeValue> item);

    /** What an application does with the same code beside mapping items; nothing, as a rule. */
    default void useOtherwise(T value) {}
}
