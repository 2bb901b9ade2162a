package dev.stator.contract.wide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.schema.Schema;
import dev.stator.testkit.StatorExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@ExtendWith(StatorExtension.class)
class WideTest {
    private static final int PROPERTIES = 300;

    @Test
    void threeHundredFieldsRoundTripInBothFormats() {
        assertRoundTrips(WideSchema.INSTANCE);
    }

    @Test
    void threeHundredSettersRoundTripInBothFormats() {
        assertRoundTrips(WideBeanSchema.INSTANCE);
    }

    @Test
    void threeHundredAttributesAreStoredAndRead(Stator stator) {
        WideTable table = new WideTable(stator);
        table.put(WideSchema.INSTANCE.fromItem(item()));
        Wide read = table.get("0").orElseThrow();
        assertThat(WideSchema.INSTANCE.toItem(read)).isEqualTo(item());
    }

    private static <T> void assertRoundTrips(Schema<T> schema) {
        assertThat(schema.names().size()).isEqualTo(PROPERTIES);
        T value = schema.fromItem(item());
        assertThat(schema.toItem(value)).isEqualTo(item());
        assertThat(schema.toItem(schema.fromJson(schema.toJson(value)))).isEqualTo(item());
    }

    /** Each attribute with another value, so that none can be taken for its neighbour. */
    private static Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (int i = 0; i < PROPERTIES; i++) {
            item.put(String.format("p%03d", i), value(i));
        }
        return item;
    }

    private static AttributeValue value(int i) {
        String text = Integer.toString(i);
        return switch (i % 10) {
            case 1, 2, 5 -> AttributeValue.fromN(text);
            case 3 -> AttributeValue.fromL(List.of(AttributeValue.fromS(text)));
            case 4 -> AttributeValue.fromSs(List.of(text));
            case 6 -> AttributeValue.fromM(Map.of("n", AttributeValue.fromN(text)));
            case 7 -> AttributeValue.fromS(String.format("2026-01-01T00:00:00.000000%03dZ", i));
            case 8 -> AttributeValue.fromBool(i % 20 == 8);
            case 9 -> AttributeValue.fromS(String.format("00000000-0000-0000-0000-000000000%03d", i));
            default -> AttributeValue.fromS(text);
        };
    }
}
