package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key that cannot be made is an invalid key, whatever is generated with the item. */
@ExtendWith(StatorExtension.class)
class BadKeysTest {
    private Stator stator;
    private ParcelTable parcels;
    private CrateTable crates;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        parcels = new ParcelTable(stator);
        crates = new CrateTable(stator);
    }

    static Stream<Parcel> badParcels() {
        return Stream.of(parcel(null, 1), parcel("", 1), parcel("a#", 1), parcel("a", -1), parcel("a", 10_000));
    }

    private static Parcel parcel(@Nullable String depot, long number) {
        return new Parcel(depot, number, null, null);
    }

    @ParameterizedTest
    @MethodSource("badParcels")
    void everyCallSaysSo(Parcel parcel) {
        List<Consumer<Parcel>> calls = List.of(
                parcels::put,
                parcels::create,
                parcels::update,
                parcels::delete,
                bad -> parcels.putAll(List.of(bad)),
                bad -> parcels.diff(bad, bad).run(),
                bad -> parcels.attempt().put(bad).orElseThrow(),
                bad -> unwrapped(() -> parcels.async().put(bad).join()),
                bad -> stator.transaction().put(parcels, bad).run(),
                bad -> stator.transaction().create(parcels, bad).run(),
                bad -> stator.transaction().update(parcels, bad).run(),
                bad -> parcels.rekey("a", 1, bad));
        for (Consumer<Parcel> call : calls) {
            assertThatThrownBy(() -> call.accept(parcel))
                    .isInstanceOf(InvalidKeyException.class)
                    .hasMessageContaining("cannot be made: '");
        }
    }

    private static void unwrapped(Runnable call) {
        try {
            call.run();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    @Test
    void soDoTheCallsThatGuardAVersion() {
        Crate bad = new Crate(1000, 1L);
        List<Consumer<Crate>> calls = List.of(
                crates::put,
                crates::create,
                crates::update,
                crates::delete,
                crate -> stator.transaction().delete(crates, crate).run());
        for (Consumer<Crate> call : calls) {
            assertThatThrownBy(() -> call.accept(bad))
                    .isInstanceOf(InvalidKeyException.class)
                    .hasMessageContaining("'code' has 4 digits; the key has 3");
        }
    }
}
