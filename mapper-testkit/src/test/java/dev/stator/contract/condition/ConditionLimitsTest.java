package dev.stator.contract.condition;

import static dev.stator.contract.condition.ParcelTable.CODE;
import static dev.stator.contract.condition.ParcelTable.FEES;
import static dev.stator.contract.condition.ParcelTable.LABEL;
import static dev.stator.contract.condition.ParcelTable.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Condition;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** What DynamoDB allows goes through; one more is refused before it is sent. */
@ExtendWith(StatorExtension.class)
class ConditionLimitsTest {
    private ParcelTable parcels;

    @BeforeEach
    void connect(Stator stator) {
        parcels = new ParcelTable(stator);
    }

    @Test
    void aHundredValuesMayBeComparedWith() {
        assertThat(find(WEIGHT.in(numbers(100)))).isEmpty();
        refuses(WEIGHT.in(numbers(101)), "'weight' is compared with 101 values by in; DynamoDB allows 1 to 100");
    }

    @Test
    void noValueAtAllIsRefused() {
        refuses(WEIGHT.in(List.of()), "'weight' is compared with 0 values by in");
    }

    @Test
    void threeHundredOperatorsAreAllowed() {
        // 150 comparisons and 149 junctions; then 151 and 150
        assertThat(find(comparisons(150))).isEmpty();
        refuses(comparisons(151), "has 301 operators and functions; DynamoDB allows 300");
    }

    @Test
    void aChainOrNestThatIsFarTooLongIsRefusedWithTheLimit() {
        refuses(comparisons(5_000), "DynamoDB allows 4096");
        Condition<Parcel> nested = WEIGHT.eq(0L);
        for (long i = 1; i < 5_000; i++) {
            nested = WEIGHT.eq(i).and(nested.not()).or(WEIGHT.gt(i));
        }
        refuses(nested, "DynamoDB allows 4096");
    }

    @Test
    void aTextOfFourKilobytesIsAllowed() {
        // 24 bytes for each, and 5 for each AND
        assertThat(find(existing(141))).isEmpty();
        refuses(existing(149), "bytes; DynamoDB allows 4096");
    }

    @Test
    void boundsInTheWrongOrderAreRefusedWithoutTheirValues() {
        refuses(WEIGHT.between(10L, 9L), "'weight' is compared by between with a low value that is above the high one");
        refuses(LABEL.between("b", "a"), "'name' is compared by between");
        refuses(
                CODE.between(SdkBytes.fromUtf8String("é"), SdkBytes.fromUtf8String("z")),
                "'code' is compared by between");
        assertThat(find(WEIGHT.between(9L, 10L))).isEmpty();
        assertThat(find(LABEL.between("z", "é"))).isEmpty();
    }

    private List<Parcel> find(Condition<Parcel> condition) {
        return parcels.scan().where(condition).list();
    }

    private void refuses(Condition<Parcel> condition, String why) {
        assertThatThrownBy(() -> find(condition))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("scan parcels: the filter expression")
                .hasMessageContaining(why)
                .hasNoCause();
    }

    private static Condition<Parcel> comparisons(int count) {
        return LongStream.range(0, count)
                .mapToObj(WEIGHT::eq)
                .reduce(Condition::or)
                .orElseThrow();
    }

    private static List<Long> numbers(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    private static Condition<Parcel> existing(int count) {
        return IntStream.range(0, count)
                .mapToObj(key -> FEES.at("key" + key).exists())
                .reduce(Condition::and)
                .orElseThrow();
    }
}
