package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of a page as they are given, no more than are wanted. */
final class PageItems<R> {
    private final Reading<?, R> reading;
    private final @Nullable ItemFailures<AnswerPlace> failures;
    private final List<R> given;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private @Nullable Map<String, AttributeValue> last;
    private boolean isCut;

    /**
     * @param failures null where the first item that cannot be read is thrown
     * @param size how many there will be at most
     */
    PageItems(Reading<?, R> reading, @Nullable ItemFailures<AnswerPlace> failures, int size) {
        this.reading = reading;
        this.failures = failures;
        this.given = new ArrayList<>(size);
    }

    /**
     * Takes items until there are as many as are wanted.
     *
     * @param own the items as the call knows them; empty where one was deleted while it was read, or cannot be read
     * @param stored the same items as they are stored
     * @param wanted how many; null for all
     */
    void take(
            List<Map<String, AttributeValue>> own, List<Map<String, AttributeValue>> stored, @Nullable Integer wanted) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isEmpty() && failure(i) == null) {
                continue;
            }
            if (wanted != null && given.size() == wanted) {
                isCut = true;
                return;
            }
            take(i, own.get(i), stored.get(i));
            last = stored.get(i);
        }
    }

    private void take(int index, Map<String, AttributeValue> own, Map<String, AttributeValue> stored) {
        if (failures == null) {
            given.add(reading.decoder().decode(own, stored));
            return;
        }
        R item = own.isEmpty()
                ? null
                : failures.read(place(index), () -> reading.decoder().decode(own, stored));
        if (item == null) {
            leftOut.add(new LeftOut(key(stored), Objects.requireNonNull(failure(index))));
        } else {
            given.add(item);
        }
    }

    private @Nullable StatorException failure(int index) {
        return failures == null ? null : failures.at(place(index));
    }

    private AnswerPlace place(int index) {
        return new AnswerPlace(reading.target().tableName(), index);
    }

    private @Nullable Map<String, AttributeValue> key(Map<String, AttributeValue> stored) {
        TableSchema<?> schema = reading.target().schema();
        return KeySchemas.encrypted(schema).isEmpty() ? KeySchemas.key(schema, stored) : null;
    }

    /** What the items are read as. */
    List<R> given() {
        return given;
    }

    /** Those that cannot be read. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The last item that was taken, also if it is left out, as it is stored; null where there was none. */
    @Nullable
    Map<String, AttributeValue> last() {
        return last;
    }

    /** Whether the page has more items than were wanted. */
    boolean isCut() {
        return isCut;
    }
}
