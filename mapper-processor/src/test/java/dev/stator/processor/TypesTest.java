package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ArrayValue;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.model.ValueType.DocumentValue;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.ListValue;
import dev.stator.processor.model.ValueType.MapValue;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypesTest {
    @Test
    void storesEachScalar() {
        List<Scalar> scalars = Stream.of(Scalar.values())
                .filter(scalar -> scalar != Scalar.INSTANT_SECONDS && scalar != Scalar.INSTANT_MILLIS)
                .toList();
        assertThat(values(scalars.stream().map(Scalar::type).toList()))
                .extracting(value -> ((ScalarValue) value).scalar())
                .isEqualTo(scalars);
    }

    @Test
    void storesPrimitivesAsTheirBoxes() {
        List<String> primitives = List.of("boolean", "byte", "short", "int", "long", "float", "double", "char");
        List<ValueType> values = values(primitives);
        assertThat(values).extracting(value -> value.type().toString()).isEqualTo(primitives);
        assertThat(values)
                .extracting(value -> ((ScalarValue) value).scalar())
                .containsExactly(
                        Scalar.BOOLEAN,
                        Scalar.BYTE,
                        Scalar.SHORT,
                        Scalar.INT,
                        Scalar.LONG,
                        Scalar.FLOAT,
                        Scalar.DOUBLE,
                        Scalar.CHAR);
    }

    @Test
    void readsAListIntoTheClassOfItsType() {
        assertThat(values(List.of(
                        "Iterable<String>",
                        "java.util.Collection<String>",
                        "java.util.List<String>",
                        "java.util.ArrayList<String>",
                        "java.util.LinkedList<String>",
                        "java.util.Queue<String>",
                        "java.util.Deque<String>",
                        "java.util.ArrayDeque<String>",
                        "java.util.Vector<String>",
                        "java.util.concurrent.CopyOnWriteArrayList<String>")))
                .extracting(value -> ((ListValue) value).implementation().simpleName())
                .containsExactly(
                        "ArrayList",
                        "ArrayList",
                        "ArrayList",
                        "ArrayList",
                        "LinkedList",
                        "LinkedList",
                        "LinkedList",
                        "ArrayDeque",
                        "Vector",
                        "CopyOnWriteArrayList");
    }

    @Test
    void readsASetIntoTheClassOfItsType() {
        assertThat(values(List.of(
                        "java.util.Set<String>",
                        "java.util.LinkedHashSet<String>",
                        "java.util.HashSet<String>",
                        "java.util.SortedSet<String>",
                        "java.util.NavigableSet<String>",
                        "java.util.TreeSet<String>")))
                .extracting(value -> ((SetValue) value).implementation().simpleName())
                .containsExactly("LinkedHashSet", "LinkedHashSet", "HashSet", "TreeSet", "TreeSet", "TreeSet");
    }

    @Test
    void readsAMapIntoTheClassOfItsType() {
        assertThat(values(List.of(
                        "java.util.Map<String, Integer>",
                        "java.util.HashMap<Status, Integer>",
                        "java.util.SortedMap<java.util.UUID, Integer>",
                        "java.util.concurrent.ConcurrentMap<Long, Integer>")))
                .extracting(value -> ((MapValue) value).implementation().simpleName())
                .containsExactly("LinkedHashMap", "HashMap", "TreeMap", "ConcurrentHashMap");
    }

    @Test
    void storesASetByItsElements() {
        assertThat(values(List.of(
                        "java.util.Set<String>",
                        "java.util.Set<java.util.UUID>",
                        "java.util.Set<Status>",
                        "java.util.Set<Money>",
                        "java.util.Set<Integer>",
                        "java.util.Set<java.math.BigDecimal>",
                        "java.util.Set<java.nio.ByteBuffer>",
                        "java.util.Set<Boolean>",
                        "java.util.Set<java.util.List<String>>",
                        "java.util.Set<Doc>")))
                .extracting(ValueType::wire)
                .containsExactly(Wire.SS, Wire.SS, Wire.SS, Wire.SS, Wire.NS, Wire.NS, Wire.BS, Wire.L, Wire.L, Wire.L);
    }

    @Test
    void looksThroughGenericsAllTheWayDown() {
        ValueType value = value("java.util.Map<String, java.util.List<java.util.Map<java.util.UUID, ? extends Doc>>>");
        assertThat(value)
                .isInstanceOfSatisfying(
                        MapValue.class,
                        outer -> assertThat(outer.value())
                                .isInstanceOfSatisfying(
                                        ListValue.class,
                                        list -> assertThat(list.element())
                                                .isInstanceOfSatisfying(MapValue.class, inner -> {
                                                    assertThat(inner.key()).isInstanceOf(ScalarValue.class);
                                                    assertThat(inner.value()).isInstanceOf(DocumentValue.class);
                                                })));
    }

    @Test
    void storesArrays() {
        assertThat(value("int[]")).isInstanceOf(ArrayValue.class);
        assertThat(value("String[][]"))
                .isInstanceOfSatisfying(
                        ArrayValue.class, array -> assertThat(array.element()).isInstanceOf(ArrayValue.class));
        assertThat(value("byte[][]"))
                .isInstanceOfSatisfying(
                        ArrayValue.class, array -> assertThat(array.element()).isInstanceOf(ScalarValue.class));
    }

    @Test
    void storesOptionals() {
        assertThat(value("java.util.Optional<java.util.List<java.util.Optional<String>>>")
                        .wire())
                .isEqualTo(Wire.L);
        assertThat(value("java.util.Optional<String>")).isInstanceOf(OptionalValue.class);
    }

    @Test
    void storesTheNamesOfAnEnum() {
        assertThat(value("Status")).isInstanceOfSatisfying(EnumValue.class, value -> {
            assertThat(value.constants())
                    .containsExactly(new ValueType.Constant("NEW", "n"), new ValueType.Constant("OTHER", "OTHER"));
            assertThat(value.fallback()).isEqualTo(Optional.of("OTHER"));
        });
    }

    @Test
    void appliesACodecToTheInstantsInside() {
        assertThat(stored("@Field(codec = Codec.EPOCH_MILLIS) java.util.Optional<java.time.Instant>")
                        .value()
                        .wire())
                .isEqualTo(Wire.N);
        assertThat(stored("@Field(codec = Codec.EPOCH_SECONDS) java.util.Set<java.time.Instant>")
                        .value()
                        .wire())
                .isEqualTo(Wire.NS);
    }

    @Test
    void convertsByTheTypeAndByTheProperty() {
        assertThat(value("java.util.List<Money>"))
                .isInstanceOfSatisfying(
                        ListValue.class, list -> assertThat(list.element()).isInstanceOf(ConvertedValue.class));
        assertThat(stored("@Convert(ToLong.class) Money").value().wire()).isEqualTo(Wire.N);
        assertThat(stored("Money").value().wire()).isEqualTo(Wire.S);
    }

    @Test
    void ignoresTypeAnnotations() {
        Stored stored = stored("java.util.@Nullable List<@Nullable Boolean>");
        assertThat(stored.type().toString()).isEqualTo("java.util.List<java.lang.Boolean>");
        assertThat(stored.value()).isInstanceOf(ListValue.class);
    }

    private static ValueType value(String type) {
        return stored(type).value();
    }

    private static Stored stored(String type) {
        return properties(List.of(type)).get(0);
    }

    private static List<ValueType> values(List<String> types) {
        return properties(types).stream().map(Stored::value).toList();
    }

    private static List<Stored> properties(List<String> types) {
        String fields = IntStream.range(0, types.size())
                .mapToObj(i -> types.get(i) + " property" + i + ";")
                .collect(Collectors.joining("\n"));
        String source = """
                package shop;

                import dev.stator.annotation.*;
                import dev.stator.schema.Converter;
                import org.jspecify.annotations.Nullable;

                @Document
                class Doc {
                    %s
                }

                enum Status { @Field("n") NEW, @EnumDefault OTHER }

                @Convert(ToText.class)
                record Money(long cents) {}

                class ToText extends To<String> {
                    @Override public String write(Money money) { return "" + money.cents(); }
                    @Override public Money read(String stored) { return new Money(Long.parseLong(stored)); }
                }

                class ToLong extends To<Long> {
                    @Override public Long write(Money money) { return money.cents(); }
                    @Override public Money read(Long stored) { return new Money(stored); }
                }

                abstract class To<S> implements Converter<Money, S> {}
                """.formatted(fields);
        Shape shape = Models.of("shop.Doc", source).shape();
        return ((Shape.Product) shape)
                .properties().stream().map(Stored.class::cast).toList();
    }

    @Test
    void anObjectWithAConverterIsStoredWithoutAWarning() {
        Compiler.stator().compile("p.Doc", """
                        package p;
                        import dev.stator.annotation.*;
                        import dev.stator.schema.Converter;
                        @Document
                        public record Doc(@Convert(Doc.Text.class) Object any) {
                            public static final class Text implements Converter<Object, String> {
                                public String write(Object value) { return value.toString(); }
                                public Object read(String stored) { return stored; }
                            }
                        }
                        """).orFail();
    }
}
