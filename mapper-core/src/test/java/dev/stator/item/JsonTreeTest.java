package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class JsonTreeTest {
    private static final AttributeNames NAMES = AttributeNames.of("x");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode copy(Format format, JsonNode node) {
        ItemReader in = format.written(out -> {
            out.attribute(NAMES, 0);
            JsonTree.write(node, out);
        });
        assertThat(in.next(NAMES, 0)).isZero();
        JsonNode copy = JsonTree.read(in);
        assertThat(in.next(NAMES, 1)).isEqualTo(-1);
        return copy;
    }

    @ParameterizedTest
    @EnumSource
    void a_tree_is_read_as_it_was_written(Format format) throws Exception {
        JsonNode tree = MAPPER.readTree("""
                {"text":"é","empty":"","int":1,"long":5000000000,"big":12345678901234567890123,"true":true,"null":null,
                 "object":{"a":{}},"array":[1,[],"x",null,[{"b":false}]]}""");

        assertThat(copy(format, tree)).isEqualTo(tree);
        assertThat(copy(format, MAPPER.readTree("[]"))).isEqualTo(MAPPER.readTree("[]"));
        assertThat(copy(format, JsonNodeFactory.instance.nullNode()).isNull()).isTrue();
        assertThat(copy(format, BinaryNode.valueOf(new byte[] {1, 2})))
                .isEqualTo(BinaryNode.valueOf(new byte[] {1, 2}));
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_exact(Format format) {
        BigDecimal decimal = new BigDecimal("0.1234567890123456789012345678901234567");
        assertThat(copy(format, DecimalNode.valueOf(decimal)).decimalValue()).isEqualByComparingTo(decimal);
        assertThat(copy(format, DoubleNode.valueOf(0.1)).decimalValue()).isEqualByComparingTo("0.1");
        assertThat(copy(format, DoubleNode.valueOf(3.0)).isInt()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_set_is_read_as_an_array(Format format) throws Exception {
        ItemReader in = format.written(out -> {
            out.attribute(NAMES, 0);
            out.attributeValue(AttributeValue.createNs(List.of("1", "2")));
        });
        in.next(NAMES, 0);
        assertThat(JsonTree.read(in)).isEqualTo(MAPPER.readTree("[1,2]"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_json_is_refused(Format format) {
        for (JsonNode node :
                List.of(new POJONode("secret"), MissingNode.getInstance(), DoubleNode.valueOf(Double.NaN))) {
            assertThatThrownBy(() -> copy(format, node))
                    .isInstanceOf(CodecException.class)
                    .hasMessageNotContaining("secret");
        }
    }
}
