package dev.stator.contract.condition;

import static dev.stator.contract.condition.ParcelTable.GRID;
import static dev.stator.contract.condition.ParcelTable.STOPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.condition.Parcel.Address;
import dev.stator.contract.condition.Parcel.State;
import dev.stator.contract.condition.Parcel.Stop;
import dev.stator.expression.Attribute;
import dev.stator.expression.Partial;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** Projections into the elements of lists, some of which lack what is asked for. */
@ExtendWith(StatorExtension.class)
class ProjectedElementsTest {
    private ParcelTable parcels;

    @BeforeEach
    void fill(Stator stator) {
        parcels = new ParcelTable(stator);
        parcels.put(new Parcel(
                "p1",
                "Anna",
                State.NEW,
                Instant.EPOCH,
                1,
                10,
                true,
                SdkBytes.fromUtf8String("abc"),
                Set.of("red"),
                Set.of(1),
                List.of(
                        new Stop("Graz", List.of()),
                        new Stop("Linz", List.of(new Address("Linz", null, 1), new Address("Enns", "Ring", 2)))),
                List.of(List.of(), List.of(7, 8)),
                Map.of(),
                new Address("Wien", "Graben", 5),
                Optional.empty(),
                7));
    }

    private Partial<Parcel> first(Attribute<Parcel, ?> one, Attribute<Parcel, ?> other) {
        return parcels.scan().project(one, other).first().orElseThrow();
    }

    @Test
    void anElementWithoutThePartIsEmptyAndNotTheNextOne() {
        var lacking = STOPS.at(1).at().at(0).street();
        var street = STOPS.at(1).at().at(1).street();
        for (Partial<Parcel> parcel : List.of(
                parcels.get("p1", lacking, street).orElseThrow(),
                parcels.get("p1", street, lacking).orElseThrow(),
                first(lacking, street))) {
            assertThat(parcel.get(lacking)).isEmpty();
            assertThat(parcel.has(lacking)).isFalse();
            assertThat(parcel.get(street)).contains("Ring");
        }
    }

    @Test
    void anElementWhoseInnerListIsEmptyIsEmptyAndNotTheNextOne() {
        var lacking = STOPS.at(0).at().at(0).city();
        var city = STOPS.at(1).at().at(0).city();
        Partial<Parcel> parcel = first(lacking, city);
        assertThat(parcel.get(lacking)).isEmpty();
        assertThat(parcel.get(city)).contains("Linz");
    }

    @Test
    void anEmptyListOfAListIsEmptyAndNotTheNextOne() {
        Partial<Parcel> parcel = first(GRID.at(0).at(0), GRID.at(1).at(0));
        assertThat(parcel.get(GRID.at(0).at(0))).isEmpty();
        assertThat(parcel.get(GRID.at(1).at(0))).contains(7);
    }

    @Test
    void elementsAreFoundByTheirIndexWhicheverAreAskedFor() {
        Partial<Parcel> parcel = first(STOPS.at(1).city(), STOPS.at(5).city());
        assertThat(parcel.get(STOPS.at(1).city())).contains("Linz");
        assertThat(parcel.get(STOPS.at(5).city())).isEmpty();
        assertThatThrownBy(() -> parcel.get(STOPS.at(0).city())).isInstanceOf(IllegalArgumentException.class);
    }
}
