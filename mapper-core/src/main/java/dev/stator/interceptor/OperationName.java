package dev.stator.interceptor;

import java.util.Locale;

/**
 * The operations of DynamoDB that calls are made of, by the names that its API has for them.
 *
 * <pre>{@code
 * call.operation() == OperationName.GET_ITEM;
 * call.operation().toString();                  // GetItem
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html">DynamoDB: operations</a>
 */
public enum OperationName {
    BATCH_GET_ITEM,
    BATCH_WRITE_ITEM,
    CREATE_TABLE,
    DELETE_ITEM,
    DELETE_TABLE,
    DESCRIBE_TABLE,
    DESCRIBE_TIME_TO_LIVE,
    GET_ITEM,
    LIST_TABLES,
    PUT_ITEM,
    QUERY,
    SCAN,
    TRANSACT_GET_ITEMS,
    TRANSACT_WRITE_ITEMS,
    UPDATE_ITEM,
    UPDATE_TABLE,
    UPDATE_TIME_TO_LIVE;

    private final String text;

    OperationName() {
        StringBuilder camel = new StringBuilder();
        for (String word : name().split("_", -1)) {
            camel.append(word, 0, 1).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        this.text = camel.toString();
    }

    /** As DynamoDB writes it: {@code BatchGetItem}. */
    @Override
    public String toString() {
        return text;
    }
}
