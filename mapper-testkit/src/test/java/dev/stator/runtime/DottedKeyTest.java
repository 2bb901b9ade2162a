package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;

/** Keys as one text, and back. */
class DottedKeyTest {
    @ParameterizedTest
    @CsvSource({
        "123, CUST#123, 123.CUST#123",
        "123, https://aws.amazon.com, 123.https://aws.amazon.com",
        "a.b, c, a\\.b.c",
        "a\\b, c\\d, a\\\\b.c\\d",
        "..., ..., \\.\\.\\.....",
        "\u00e9 \ud83d\ude00, #, \u00e9 \ud83d\ude00.#"
    })
    void theFirstDotDividesUnlessItIsEscaped(String board, String id, String text) {
        Key<Ticket> key = TicketSchema.key(board, id);
        assertThat(key.dotted()).isEqualTo(text);
        assertThat(TicketTable.SCHEMA.parseKey(text)).isEqualTo(key);
    }

    @Property(tries = 200)
    void everyKeyComesBack(
            @ForAll @StringLength(min = 1, max = 20) @Chars({'.', '\\', 'a', '#'}) String board,
            @ForAll @StringLength(min = 1, max = 20) @Chars({'.', '\\', 'a', '#'}) String id) {
        Key<Ticket> key = TicketSchema.key(board, id);
        assertThat(TicketTable.SCHEMA.parseKey(key.dotted())).isEqualTo(key);
    }

    @Test
    void numbersAreDigitsAndBinariesBase64() {
        Key<Lot> key = LotSchema.key(new BigDecimal("-12.5"), SdkBytes.fromByteArray(new byte[] {-1, -2, -3}));
        assertThat(key.dotted()).isEqualTo("-12\\.5.//79");
        assertThat(LotTable.SCHEMA.parseKey("-12\\.5.//79")).isEqualTo(key);
    }

    @Test
    void aTableWithoutRangeKeyHasItsHashKeyAsItIs() {
        Key<Coupon> key = CouponSchema.key("10.off\\today");
        assertThat(key.dotted()).isEqualTo("10.off\\today");
        assertThat(CouponTable.SCHEMA.parseKey("10.off\\today")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "b1, 'tickets: key attribute ''id'' is missing: the text has no dot, which divides board and id'",
        "b1\\.t1, 'tickets: key attribute ''id'' is missing: the text has no dot, which divides board and id'",
        ".t1, tickets: key attribute 'board' must not be empty",
        "b1., tickets: key attribute 'id' must not be empty",
        "b\\1.t1, tickets: key attribute 'board' has a \\ that is before no dot and no other \\",
        "b1\\, tickets: key attribute 'board' has a \\ that is before no dot and no other \\"
    })
    void whatIsNoKeyIsRefused(String text, String message) {
        assertThatThrownBy(() -> TicketTable.SCHEMA.parseKey(text))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.//79", "1e999.//79", "123456789012345678901234567890123456789.//79", "1.?"})
    void whatIsNoNumberOrNoBase64IsRefused(String text) {
        assertThatThrownBy(() -> LotTable.SCHEMA.parseKey(text)).isInstanceOf(InvalidKeyException.class);
    }

    @ExtendWith(StatorExtension.class)
    @Test
    void anItemIsFoundByIt(Stator stator) {
        TicketTable tickets = new TicketTable(stator);
        tickets.put(Ticket.of("b.1", "t.1"));
        Key<Ticket> key = tickets.schema().parseKey("b\\.1.t.1");
        assertThat(tickets.get(key)).contains(Ticket.of("b.1", "t.1"));
        assertThat(tickets.schema().keyOf(Ticket.of("b.1", "t.1")).dotted()).isEqualTo("b\\.1.t.1");
    }
}
