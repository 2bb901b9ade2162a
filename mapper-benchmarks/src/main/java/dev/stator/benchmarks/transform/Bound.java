package dev.stator.benchmarks.transform;

import dev.stator.benchmarks.transform.Transform.Engine;
import dev.stator.encryption.AdditionalData;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.ValuePlace;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where the text is stored, and so what it is bound to when it is encrypted. */
final class Bound {
    /** The length of the header: version, how it is stored, kind. */
    static final int HEADER = 3;

    private static final String TABLE = "orders";
    private static final List<String> PATH = List.of("document");
    private static final Map<String, AttributeValue> KEY = Map.of(
            "customerId", AttributeValue.createS("CUST#123"), "orderId", AttributeValue.fromS("2026-11-22#00000042"));

    private Bound() {}

    /** As a call makes it for each value; the text of the key is for messages, of which there are none. */
    static ValuePlace place() {
        return new ItemPlace(TABLE, TABLE, KEY, Map.of(), KEY::toString).at(PATH);
    }

    /** The same as bytes. */
    static byte[] bytes(Engine engine) {
        boolean deterministic = engine == Engine.DETERMINISTIC;
        byte[] header = {1, (byte) (deterministic ? 2 : 1), 'S'};
        return AdditionalData.of(header, TABLE, PATH, deterministic ? null : KEY);
    }
}
