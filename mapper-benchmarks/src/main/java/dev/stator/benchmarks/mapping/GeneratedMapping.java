package dev.stator.benchmarks.mapping;

import dev.stator.schema.Schema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The code that Stator generates. */
record GeneratedMapping<T>(Schema<T> schema) implements Mapping<T> {
    /** Enough for the code to be compiled by the optimising compiler: 15,000 calls, or fewer with loops. */
    private static final int OFTEN = 20_000;

    @Override
    public Map<String, AttributeValue> toItem(T value) {
        return schema.toItem(value);
    }

    /**
     * Reads and writes DynamoDB JSON, too. The generated code then has seen two readers and two writers, and so has the compiler: with one
     * format alone it is some percent faster than in an application that uses both.
     */
    @Override
    public void useOtherwise(T value) {
        for (int i = 0; i < OFTEN; i++) {
            schema.fromJson(schema.toJson(value));
        }
    }

    @Override
    public T fromItem(Map<String, AttributeValue> item) {
        return schema.fromItem(item);
    }
}
