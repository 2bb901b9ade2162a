package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.InvalidTokenException;
import dev.stator.query.Page;
import dev.stator.query.Query;
import dev.stator.runtime.Canned.Answer;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tokens that were changed on the way, over answers that are told. */
class TokenTest {
    private final Canned canned =
            Canned.always(Answer.ok("{\"Items\":[],\"Count\":0,\"ScannedCount\":1,\"LastEvaluatedKey\":"
                    + "{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"t1\"}}}"));
    private final Query<Ticket, Ticket> query = new TicketTable(canned.stator(1).build()).query("b1");

    private String token() {
        Page<Ticket> page = query.pages().iterator().next();
        return page.token().orElseThrow();
    }

    @Test
    void aTokenIsTheSameEachTimeAndFitForAUrl() {
        assertThat(token()).isEqualTo(token()).matches("[A-Za-z0-9_-]+");
        assertThat(query.startAt(token()).pages().iterator().next().token()).isPresent();
    }

    @Test
    void aTokenWithOneByteChangedIsRefused() {
        byte[] good = Base64.getUrlDecoder().decode(token());
        for (int i = 0; i < good.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) (1 << bit);
                refused(encoded(bad));
            }
        }
    }

    @Test
    void aTokenThatWasCutOffIsRefused() {
        String token = token();
        for (int length = 0; length < token.length(); length++) {
            refused(token.substring(0, length));
        }
        refused(token + "A");
        refused(token + token);
    }

    @Test
    void whatNeverWasATokenIsRefused() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(100)];
            random.nextBytes(bytes);
            if (bytes.length > 0) {
                bytes[0] = (byte) (i % 3);
            }
            refused(encoded(bytes));
        }
        refused("ä€ not base64");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void refused(String token) {
        int before = canned.operations().size();
        assertThatThrownBy(() -> query.startAt(token).first())
                .isExactlyInstanceOf(InvalidTokenException.class)
                .hasMessageStartingWith("tickets: the token ");
        assertThat(canned.operations()).hasSize(before);
    }
}
