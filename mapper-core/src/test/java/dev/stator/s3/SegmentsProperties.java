package dev.stator.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmentsProperties {
    @Property
    void differentPathsHaveDifferentSegments(@ForAll("paths") List<String> one, @ForAll("paths") List<String> other) {
        assertThat(Segments.of(one).equals(Segments.of(other))).isEqualTo(one.equals(other));
    }

    @Property
    void segmentsAreShortAndPlain(@ForAll("paths") List<String> path) {
        assertThat(Segments.of(path)).hasSizeBetween(1, Segments.LONGEST).matches("[A-Za-z0-9_.=-]+");
    }

    @Example
    void plainNamesStayAsTheyAre() {
        assertThat(Segments.of(List.of("page"))).isEqualTo("page");
        assertThat(Segments.of(List.of("lines", "", "html"))).isEqualTo("lines..html");
        assertThat(Segments.of(List.of("a.b"))).isEqualTo("a=2Eb");
        assertThat(Segments.of(List.of("ü=/"))).isEqualTo("=C3=BC=3D=2F");
        assertThat(Segments.of(List.of("x".repeat(41)))).isEqualTo("x".repeat(41));
        assertThat(Segments.of(List.of("x".repeat(42))))
                .startsWith("x".repeat(19) + "==")
                .hasSize(41);
    }

    /** Of few letters, so that paths are often nearly the same; the first step has a name. */
    @Provide
    Arbitrary<List<String>> paths() {
        Arbitrary<String> name =
                Arbitraries.strings().withChars("ab.=/ü2E").ofMinLength(1).ofMaxLength(5);
        Arbitrary<String> step = Arbitraries.oneOf(name, Arbitraries.of("", "x".repeat(40), "x".repeat(41)));
        return name.flatMap(first -> step.list().ofMaxSize(3).map(rest -> {
            List<String> path = new ArrayList<>();
            path.add(first);
            path.addAll(rest);
            return path;
        }));
    }
}
