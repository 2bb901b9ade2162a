package dev.stator.contract.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidTokenException;
import dev.stator.query.Page;
import dev.stator.query.Scan;
import dev.stator.testkit.StatorExtension;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a tenant among those of others: nothing is left out, and no token names another's key. */
@ExtendWith(StatorExtension.class)
class TenantPagesTest {
    private static final int OWN = 12;

    private Stator stator;
    private DealTable deals;

    @BeforeEach
    void fewDealsAmongMany(Stator connection) {
        stator = connection;
        for (String other : List.of("beta", "gamma", "delta", "omega")) {
            new DealTable(stator.tenant(other)).putAll(many("secret" + other));
        }
        deals = new DealTable(stator.tenant("acme"));
        deals.putAll(many("own"));
    }

    private static List<Deal> many(String client) {
        return IntStream.range(0, OWN)
                .mapToObj(number -> Deal.of(client + number % 5, "d" + number))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "7, 1", "100, 1", "2, 3", "5, 4"})
    void everyTokenGoesOnBehindTheItemsThatWereGiven(int size, int segments) {
        Scan<Deal, Deal> scan = deals.scan().pageSize(size).segments(segments);
        Set<Deal> all = Set.copyOf(many("own"));
        List<Deal> given = new ArrayList<>();
        for (Page<Deal> page : scan.pages()) {
            given.addAll(page.items());
            page.token().ifPresent(token -> {
                assertNamesNoOther(token);
                List<Deal> rest = new ArrayList<>(scan.startAt(token).list());
                rest.addAll(given);
                assertThat(rest).containsExactlyInAnyOrderElementsOf(all);
            });
        }
        assertThat(given).containsExactlyInAnyOrderElementsOf(all);
    }

    private static void assertNamesNoOther(String token) {
        assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret", "beta#", "gamma#", "delta#", "omega#", "acme#");
    }

    @Test
    void aLimitIsOfTheTenantsItems() {
        Page<Deal> first = deals.scan().limit(5).page();
        assertThat(first.items()).hasSize(5);
        List<Deal> all = new ArrayList<>(first.items());
        all.addAll(deals.scan().startAt(first.token().orElseThrow()).list());
        assertThat(all).containsExactlyInAnyOrderElementsOf(many("own"));
        assertThat(deals.scan().pageSize(3).count()).isEqualTo(OWN);
        assertThat(deals.async().scan().pageSize(3).segments(2).count().join()).isEqualTo(OWN);
        assertThat(deals.async().scan().pageSize(4).list().join()).hasSize(OWN);
    }

    @Test
    void anIndexIsReadAcrossItsPages() {
        List<Deal> given = new ArrayList<>();
        for (Page<Deal> page : deals.byStage("open").pageSize(3).pages()) {
            given.addAll(page.items());
            page.token().ifPresent(token -> {
                assertNamesNoOther(token);
                assertThat(deals.byStage("open").startAt(token).list()).hasSize(OWN - given.size());
            });
        }
        assertThat(given).containsExactlyInAnyOrderElementsOf(many("own"));
        assertThat(deals.query("own1").pageSize(1).list()).hasSize(3);
    }

    @Test
    void aTokenOfAnotherTenantIsAPlaceAmongOnesOwn() {
        String token = new DealTable(stator.tenant("beta"))
                .query("secretbeta1")
                .limit(1)
                .page()
                .token()
                .orElseThrow();
        assertThatThrownBy(() -> deals.query("own1").startAt(token).list()).isInstanceOf(InvalidTokenException.class);
        assertThat(deals.query("secretbeta1").startAt(token).list()).isEmpty();
    }
}
