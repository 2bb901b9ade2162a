package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.InvalidTokenException;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages and tokens of tables whose keys are encrypted. */
class EncryptedPagesTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private static final String CLUB = "the-secret-club";

    private MemberTable members;
    private List<Member> all;

    @BeforeEach
    void store(Stator stator) {
        members = new MemberTable(stator);
        all = LongStream.range(0, 7).mapToObj(number -> Member.of(CLUB, number)).toList();
        members.putAll(all);
    }

    @Test
    void pagesGoOnAfterEachOther() {
        assertThat(members.query(CLUB).pageSize(2).list()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(members.scan().pageSize(2).list()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(members.scanByEmail().pageSize(2).list()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(members.byCity("Leeds").pageSize(2).list()).hasSize(7);
        assertThat(members.byPhone(CLUB).pageSize(3).list()).hasSize(7);
        assertThat(members.scan().segments(3).pageSize(1).list()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(members.query(CLUB).pageSize(2).count()).isEqualTo(7);
    }

    @Test
    void futuresGiveTheSame() {
        assertThat(members.async().query(CLUB).pageSize(2).list().join()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(members.async().scan().pageSize(2).list().join()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aTokenOfThePagesEndAndOneInThePageGoOn() {
        Set<Member> found = new HashSet<>();
        Page<Member> page =
                members.query(CLUB).where(MemberTable.CITY.eq("Leeds")).limit(2).page();
        found.addAll(page.items());
        while (page.token().isPresent()) {
            page = members.query(CLUB)
                    .where(MemberTable.CITY.eq("Leeds"))
                    .limit(2)
                    .startAt(page.token().get())
                    .page();
            found.addAll(page.items());
        }
        assertThat(found).hasSize(7);
    }

    @Test
    void aTokenHasNoKeyAsItIs() {
        Page<Member> atTheEnd =
                members.query(CLUB).pageSize(2).pages().iterator().next();
        Page<Member> inside =
                members.query(CLUB).limit(2).where(MemberTable.JOINED.eq(2020)).page();
        for (Page<Member> page : List.of(atTheEnd, inside)) {
            byte[] token = Base64.getUrlDecoder().decode(page.token().orElseThrow());
            assertThat(new String(token, StandardCharsets.ISO_8859_1)).doesNotContain(CLUB);
        }
    }

    @Test
    void aTokenIsOfOneKey() {
        String token = members.query(CLUB)
                .pageSize(2)
                .pages()
                .iterator()
                .next()
                .token()
                .orElseThrow();
        assertThatThrownBy(() -> members.query("another").startAt(token).list())
                .isInstanceOf(InvalidTokenException.class);
    }
}
