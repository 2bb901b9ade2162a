package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How every format finds attributes by their names, and tells where it stands. */
@NullUnmarked
class NamesAndPathsTest {
    private static final AttributeNames NAMES = AttributeNames.of("x", "y");

    @ParameterizedTest
    @EnumSource
    void names_that_the_item_lacks_are_passed_over(Format format) {
        AttributeNames names = AttributeNames.of("a", "b", "c", "d", "e");
        ItemReader in =
                format.of(new TreeMap<>(Map.of("b", AttributeValue.createS("2"), "d", AttributeValue.createS("4"))));
        assertThat(in.next(names, 0)).isEqualTo(1);
        assertThat(in.string()).isEqualTo("2");
        assertThat(in.path()).isEqualTo("b");
        assertThat(in.next(names, 2)).isEqualTo(3);
        assertThat(in.string()).isEqualTo("4");
        assertThat(in.path()).isEqualTo("d");
        assertThat(in.next(names, 4)).isEqualTo(-1);
        assertThat(in.path()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_names_go_on_after_a_map_that_has_names_of_its_own(Format format) {
        AttributeNames inner = AttributeNames.of("x", "inner");
        ItemReader in = format.written(out -> {
            out.attribute(NAMES, 0);
            out.beginMap(1);
            out.attribute(inner, 1);
            out.string("in");
            out.endMap();
            out.attribute(NAMES, 1);
            out.string("out");
        });
        assertThat(in.next(NAMES, 0)).isZero();
        in.beginMap();
        assertThat(in.next(inner, 0)).isEqualTo(1);
        assertThat(in.path()).isEqualTo("x.inner");
        assertThat(in.string()).isEqualTo("in");
        assertThat(in.next(inner, 2)).isEqualTo(-1);
        in.endMap();
        assertThat(in.next(NAMES, 1)).isEqualTo(1);
        assertThat(in.path()).isEqualTo("y");
        assertThat(in.string()).isEqualTo("out");
    }

    @ParameterizedTest
    @EnumSource
    void the_path_names_map_keys_and_positions(Format format) {
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 0);
                    out.beginMap(1);
                    out.key("k.1");
                    out.beginList(3);
                    out.string("a");
                    out.nullValue();
                    out.number(Double.NaN);
                }))
                .isEqualTo("x.k.1[2]: DynamoDB cannot store NaN and infinities");
    }
}
