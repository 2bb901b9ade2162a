package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredValueTest {
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void a_scalar_is_read_as_it_was_made() {
        assertThat(StoredValue.string(StoredValue.string("é"))).isEqualTo("é");
        assertThat(StoredValue.bool(StoredValue.bool(true))).isTrue();
        assertThat(StoredValue.int8(StoredValue.number(Byte.MIN_VALUE))).isEqualTo(Byte.MIN_VALUE);
        assertThat(StoredValue.int16(StoredValue.number(Short.MAX_VALUE))).isEqualTo(Short.MAX_VALUE);
        assertThat(StoredValue.int32(StoredValue.number(Integer.MIN_VALUE))).isEqualTo(Integer.MIN_VALUE);
        assertThat(StoredValue.int64(StoredValue.number(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        assertThat(StoredValue.float32(StoredValue.number(1.1F))).isEqualTo(1.1F);
        assertThat(StoredValue.float64(StoredValue.number(1.1))).isEqualTo(1.1);
        assertThat(StoredValue.decimal(StoredValue.number(new BigDecimal("1.10"))))
                .isEqualTo("1.10");
        assertThat(StoredValue.integer(StoredValue.number(BigInteger.TWO.pow(100))))
                .isEqualTo(BigInteger.TWO.pow(100));
        SdkBytes bytes = SdkBytes.fromByteArray(BYTES);
        assertThat(StoredValue.binary(StoredValue.binary(bytes))).isEqualTo(bytes);
        assertThat(StoredValue.binary(StoredValue.binary(BYTES))).isEqualTo(bytes);
        assertThat(StoredValue.binary(StoredValue.binary(ByteBuffer.wrap(BYTES))))
                .isEqualTo(bytes);
    }

    @Test
    void null_is_read_as_nothing() {
        AttributeValue stored = StoredValue.nullValue();
        assertThat(StoredValue.isNull(stored)).isTrue();
        assertThat(StoredValue.string(stored)).isNull();
        assertThat(StoredValue.bool(stored)).isFalse();
        assertThat(StoredValue.int8(stored)).isZero();
        assertThat(StoredValue.int16(stored)).isZero();
        assertThat(StoredValue.int32(stored)).isZero();
        assertThat(StoredValue.int64(stored)).isZero();
        assertThat(StoredValue.float32(stored)).isZero();
        assertThat(StoredValue.float64(stored)).isZero();
        assertThat(StoredValue.decimal(stored)).isNull();
        assertThat(StoredValue.integer(stored)).isNull();
        assertThat(StoredValue.binary(stored)).isNull();
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThatThrownBy(() -> StoredValue.string(StoredValue.number(1)))
                .isInstanceOf(CodecException.class)
                .hasMessage("expected S but found N");
        assertThatThrownBy(() -> StoredValue.int64(StoredValue.string("1"))).hasMessage("expected N but found S");
        assertThatThrownBy(() -> StoredValue.bool(AttributeValue.fromL(List.of())))
                .hasMessage("expected BOOL but found L");
        assertThatThrownBy(() -> StoredValue.binary(AttributeValue.fromSs(List.of("a"))))
                .hasMessage("expected B but found SS");
        assertThatThrownBy(() -> StoredValue.decimal(AttributeValue.builder().build()))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("there is no value");
    }

    @Test
    void a_reader_that_finds_an_attribute_stands_at_it() {
        AttributeValueReader in = new AttributeValueReader(Map.of("ages", AttributeValue.fromNs(List.of("1", "x"))));
        assertThat(in.find("names")).isFalse();
        assertThat(in.find("ages")).isTrue();
        assertThat(in.beginSet(AttributeType.NS)).isEqualTo(2);
        assertThat(in.nextElement()).isTrue();
        assertThat(in.int32()).isEqualTo(1);
        assertThat(in.path()).isEqualTo("ages[0]");
    }

    @Test
    void a_writer_adds_to_an_item() {
        Map<String, AttributeValue> item = new HashMap<>(Map.of("a", StoredValue.number(1)));
        AttributeValueWriter out = new AttributeValueWriter(item);
        out.key("b");
        out.string("text");
        assertThat(item).isEqualTo(Map.of("a", StoredValue.number(1), "b", StoredValue.string("text")));
    }
}
