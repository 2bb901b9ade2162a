package dev.stator.benchmarks.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.stator.benchmarks.transform.Transform.Engine;
import dev.stator.benchmarks.transform.Transform.Library;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reads what the other stores, so that their times can be compared. */
class TransformTest {
    @ParameterizedTest
    @EnumSource
    void eachReadsWhatTheOtherStores(Engine engine) {
        assertThatCode(() -> Transform.requireSame(engine, 10_000)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"STATOR", "BARE"})
    void bothStoreAllOfTheText(Library library) {
        for (Engine engine : Engine.values()) {
            Transform transform = Transform.of(engine, library, 10_000);
            String text = transform.read(transform.store());

            assertThat(text).isEqualTo(Texts.json(10_000));
            assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(10_000);
        }
    }
}
