package dev.stator.internal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What an answered write has done, for messages about what of its answer cannot be read: whoever gets the exception must know. */
final class Done {
    private static final Set<ReturnValue> OLD = EnumSet.of(ReturnValue.ALL_OLD, ReturnValue.UPDATED_OLD);

    private Done() {}

    /** {@code the item was deleted; its old value cannot be read}; null for a request that writes nothing. */
    static @Nullable String by(Object request) {
        if (request instanceof DeleteItemRequest) {
            return "the item was deleted; its old value cannot be read";
        } else if (request instanceof PutItemRequest) {
            return "the item was put; its old value cannot be read";
        } else if (request instanceof UpdateItemRequest update) {
            return "the item was updated; its " + (OLD.contains(update.returnValues()) ? "old" : "new")
                    + " value cannot be read";
        }
        return null;
    }
}
