package dev.stator.benchmarks.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.benchmarks.transform.Transform.Engine;
import dev.stator.benchmarks.transform.Transform.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reads what the other stores, so that their times can be compared. */
class TransformTest {
    @ParameterizedTest
    @EnumSource
    void eachReadsWhatTheOtherStores(Engine engine) {
        Transform stator = Transform.of(engine, Library.STATOR, 10_000);
        Transform bare = Transform.of(engine, Library.BARE, 10_000);
        byte[] plain = Texts.json(10_000);

        assertThat(stator.read(bare.store())).isEqualTo(plain);
        assertThat(bare.read(stator.store())).isEqualTo(plain);
    }
}
