package dev.stator.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** Keys and items that cannot be stored are refused before anything is sent. */
@ExtendWith(StatorExtension.class)
class BadWritesTest {
    private static final int ITEM_BYTES = 400 * 1024;
    private static final String SECRET = "5ecret";

    private PartTable parts;

    @BeforeEach
    void connect(Stator stator) {
        parts = new PartTable(stator);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aMissingHashKeyIsRefused(String maker) {
        InvalidKeyException e = catchThrowableOfType(InvalidKeyException.class, () -> parts.put(Part.of(maker, "c")));
        assertThat(e.table()).contains("parts");
        assertThat(e.attribute()).isEqualTo("maker");
        assertThat(e).hasMessageContaining("parts").hasMessageContaining("maker");
        assertThat(catchThrowableOfType(InvalidKeyException.class, () -> parts.get(maker, "c")))
                .hasMessageContaining("maker");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aMissingRangeKeyIsRefused(String code) {
        InvalidKeyException e = catchThrowableOfType(InvalidKeyException.class, () -> parts.delete("m", code));
        assertThat(e).hasMessageContaining("parts").hasMessageContaining("code");
        assertThat(parts.attempt().put(Part.of("m", code))).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void anItemOf400KilobytesIsStoredAndAByteMoreIsNot() {
        Part small = Part.of("m", "c").withText("");
        int room = ITEM_BYTES - size(small);
        parts.put(small.withText("x".repeat(room)));

        Part large = small.withText("x".repeat(room + 1));
        ItemTooLargeException e = catchThrowableOfType(ItemTooLargeException.class, () -> parts.put(large));
        assertThat(e.table()).contains("parts");
        assertThat(e.key()).hasValueSatisfying(key -> assertThat(key).contains("maker=m", "code=c"));
        assertThat(e.largestAttributes()).containsKey("text");
        assertThat(e).hasMessageContaining("parts").hasMessageContaining("text");
        assertThat(e.getMessage()).doesNotContain("xxxx");
        assertThat(parts.get("m", "c").map(Part::text))
                .hasValueSatisfying(text -> assertThat(text).hasSize(room));
    }

    /** DynamoDB's rules: names and texts by their bytes, a number (of one digit) 2, a list or map 3. */
    private static int size(Part part) {
        int names = "maker".length()
                + "code".length()
                + "grade".length()
                + "count".length()
                + "shelf".length()
                + "price".length()
                + "screws".length()
                + "sizes".length()
                + "text".length();
        return names
                + part.maker().length()
                + part.code().length()
                + part.grade().name().length()
                + 3 * 2
                + 2 * 3;
    }

    @Test
    void aNumberThatDynamoDbCannotHoldIsRefused() {
        BigDecimal digits = new BigDecimal("1." + "1".repeat(38));
        assertRefused(Part.of("m", "c").withPrice(digits), "price", "1111");
        assertRefused(Part.of("m", "c").withPrice(new BigDecimal("1E+126")), "price", "126");
    }

    @Test
    void anInstantThatDoesNotSortAsTextIsRefused() {
        assertRefused(Part.of("m", "c").withMade(Instant.MAX), "made", "1000000000");
    }

    @Test
    void aSetWithNullIsRefused() {
        Set<String> tags = new HashSet<>();
        tags.add(SECRET);
        tags.add(null);
        assertRefused(Part.of("m", "c").withTags(tags), "tags", SECRET);
    }

    private void assertRefused(Part part, String attribute, String value) {
        InvalidItemException e = catchThrowableOfType(InvalidItemException.class, () -> parts.put(part));
        assertThat(e.attribute()).isEqualTo(attribute);
        assertThat(e.table()).contains("parts");
        assertThat(e.key()).hasValueSatisfying(key -> assertThat(key).contains("maker=m", "code=c"));
        assertThat(e).hasMessageContaining("parts").hasMessageContaining(attribute);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(value);
        }
    }
}
