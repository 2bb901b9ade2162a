package dev.stator.examples.guide;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.stator.stream.LambdaStreamReader;
import dev.stator.stream.StreamChange;
import dev.stator.stream.StreamChange.Modified;
import dev.stator.stream.StreamChange.Removed;
import java.util.ArrayList;
import java.util.List;

// sample: stream-lambda
final class StockHandler {
    private final LambdaStreamReader<Stock> stock;
    final List<String> warnings = new ArrayList<>();

    StockHandler(String tablePrefix) {
        stock = LambdaStreamReader.of(StockTable.SCHEMA).tablePrefix(tablePrefix);
    }

    void handle(DynamodbEvent event) {
        for (StreamChange<Stock> change : stock.readAll(event)) { // in the order of the event
            if (change instanceof Modified<Stock> modified) {
                long before = modified.oldImage().orElseThrow().count();
                long after = modified.newImage().orElseThrow().count();
                if (before > 0 && after == 0) {
                    warnings.add(change.key().text() + " is sold out"); // sku=a-1 is sold out
                }
            } else if (change instanceof Removed<Stock> removed && removed.expired()) {
                warnings.add(change.key().text() + " has expired");
            }
        }
    }
}
// end
