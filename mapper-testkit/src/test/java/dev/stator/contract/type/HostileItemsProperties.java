package dev.stator.contract.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.InvalidItemException;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.CodecException;
import dev.stator.schema.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The generated code for the SDK's map alone and that for any format: the same results and the same messages, whatever is stored. */
class HostileItemsProperties {
    private static final List<Schema<?>> SCALARS = List.of(
            ScalarsBuiltSchema.INSTANCE,
            ScalarsRecordSchema.INSTANCE,
            ScalarsBeanSchema.INSTANCE,
            ScalarsFieldsSchema.INSTANCE,
            ScalarsConstructedSchema.INSTANCE);

    private static final List<Schema<?>> CONTAINERS = List.of(
            ContainersBuiltSchema.INSTANCE,
            ContainersRecordSchema.INSTANCE,
            ContainersBeanSchema.INSTANCE,
            ContainersFieldsSchema.INSTANCE,
            ContainersConstructedSchema.INSTANCE);

    /** One of each type, at the edges of what types hold; null stands for an attribute that is not there. */
    private static final List<AttributeValue> VALUES = Collections.unmodifiableList(Arrays.asList(
            null,
            AttributeValue.builder().build(),
            AttributeValue.fromNul(true),
            AttributeValue.fromS(""),
            AttributeValue.fromS("text"),
            AttributeValue.fromN("0"),
            AttributeValue.fromN("-1.5"),
            AttributeValue.fromN("1e3"),
            AttributeValue.fromN("98765432109876543210"),
            AttributeValue.fromN("9.9e125"),
            AttributeValue.fromN("no number"),
            AttributeValue.fromB(SdkBytes.fromUtf8String("bytes")),
            AttributeValue.fromBool(true),
            AttributeValue.fromL(List.of()),
            AttributeValue.fromL(List.of(AttributeValue.fromNul(true), AttributeValue.fromS("text"))),
            AttributeValue.fromM(Map.of()),
            AttributeValue.fromM(Map.of("key", AttributeValue.fromS("text"))),
            AttributeValue.fromSs(List.of("text")),
            AttributeValue.fromNs(List.of("1", "2.5")),
            AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("bytes")))));

    @Property(tries = 2)
    void scalarsAreReadAlike(@ForAll("scalars") ScalarsBuilt value) {
        SCALARS.forEach(schema -> assertReadsAlike(schema, ScalarsBuiltSchema.INSTANCE.toItem(value)));
    }

    @Property(tries = 2)
    void containersAreReadAlike(@ForAll("containers") ContainersBuilt value) {
        CONTAINERS.forEach(schema -> assertReadsAlike(schema, ContainersBuiltSchema.INSTANCE.toItem(value)));
    }

    @Example
    void valuesThatCannotBeStoredAreRefusedAlike() {
        assertScalarsRefusedAlike(scalars -> scalars.setFloat64(Double.NaN));
        assertScalarsRefusedAlike(scalars -> scalars.setBoxedFloat32(Float.POSITIVE_INFINITY));
        assertScalarsRefusedAlike(scalars -> scalars.setDecimal(new BigDecimal("1E126")));
        assertScalarsRefusedAlike(scalars -> scalars.setInteger(BigInteger.TWO.pow(500)));
        assertScalarsRefusedAlike(
                scalars -> scalars.setAttributeValue(AttributeValue.builder().build()));
        assertContainersRefusedAlike(containers -> containers.setStringSet(Collections.singleton(null)));
        assertContainersRefusedAlike(containers -> containers.setMap(Collections.singletonMap(null, "text")));
        assertContainersRefusedAlike(containers -> containers.setDoubleArray(new double[] {1, Double.NaN}));
    }

    private static <T> void assertReadsAlike(Schema<T> schema, Map<String, AttributeValue> item) {
        for (String name : schema.names().asList()) {
            for (AttributeValue value : VALUES) {
                Map<String, AttributeValue> hostile = new HashMap<>(item);
                if (value == null) {
                    hostile.remove(name);
                } else {
                    hostile.put(name, value);
                }
                assertReadAlike(schema, hostile);
            }
        }
    }

    private static <T> void assertReadAlike(Schema<T> schema, Map<String, AttributeValue> item) {
        AttributeValueReader in = new AttributeValueReader(item);
        T expected;
        try {
            expected = schema.read(in);
        } catch (RuntimeException e) {
            UndecodableItemException refused =
                    catchThrowableOfType(UndecodableItemException.class, () -> schema.fromItem(item));
            assertThat(refused.attribute()).isEqualTo(in.path());
            assertSameProblem(refused, e);
            return;
        }
        assertThat(schema.fromItem(item)).usingRecursiveComparison().isEqualTo(expected);
    }

    private static void assertScalarsRefusedAlike(Consumer<ScalarsBean> change) {
        ScalarsBean value = new ScalarsBean();
        change.accept(value);
        assertRefusedAlike(ScalarsBeanSchema.INSTANCE, value);
    }

    private static void assertContainersRefusedAlike(Consumer<ContainersBean> change) {
        ContainersBean value = new ContainersBean();
        change.accept(value);
        assertRefusedAlike(ContainersBeanSchema.INSTANCE, value);
    }

    private static <T> void assertRefusedAlike(Schema<T> schema, T value) {
        AttributeValueWriter out = new AttributeValueWriter(1);
        CodecException expected = catchThrowableOfType(CodecException.class, () -> schema.write(value, out));
        InvalidItemException refused = catchThrowableOfType(InvalidItemException.class, () -> schema.toItem(value));
        assertThat(refused.attribute()).isEqualTo(out.path());
        assertThat(refused).hasMessageEndingWith(expected.getMessage()).hasNoCause();
    }

    /** The problem is the message of a {@code CodecException}; anything else that was thrown is the cause. */
    private static void assertSameProblem(StatorException refused, RuntimeException expected) {
        if (expected instanceof CodecException) {
            assertThat(refused).hasMessageEndingWith(expected.getMessage());
        } else {
            assertThat(refused).hasCauseInstanceOf(expected.getClass());
            assertThat(refused.getCause()).hasMessage(expected.getMessage());
        }
    }

    @Provide
    static Arbitrary<ScalarsBuilt> scalars() {
        return ScalarsProperties.scalars();
    }

    @Provide
    static Arbitrary<ContainersBuilt> containers() {
        return ContainersProperties.containers();
    }
}
