package dev.stator.parallel;

import dev.stator.Stator;
import dev.stator.query.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Tables full of grains. */
final class Sand {
    /** As many as DynamoDB takes in one batch. */
    private static final int BATCH = 25;

    private Sand() {}

    /** A table with the grains from 0. */
    static GrainTable table(Stator stator, int size) {
        GrainTable grains = new GrainTable(stator);
        grains.put(Grain.of(0)); // makes the table
        for (int first = 0; first < size; first += BATCH) {
            List<WriteRequest> puts = IntStream.range(first, Math.min(first + BATCH, size))
                    .mapToObj(number -> WriteRequest.builder()
                            .putRequest(put -> put.item(GrainTable.SCHEMA.toItem(Grain.of(number))))
                            .build())
                    .toList();
            stator.client()
                    .batchWriteItem(request -> request.requestItems(Map.of(stator.tableName(GrainTable.SCHEMA), puts)));
        }
        return grains;
    }

    static Set<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toSet());
    }

    static List<Integer> numbers(Collection<Grain> grains) {
        return grains.stream().map(Grain::number).toList();
    }

    static List<Integer> numbers(Page<Grain> page) {
        return numbers(page.items());
    }
}
