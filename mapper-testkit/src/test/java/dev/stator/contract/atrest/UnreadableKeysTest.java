package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.query.UnreadableItem;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items under encrypted keys: one whose key cannot be decrypted, and one of which another attribute cannot. */
class UnreadableKeysTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private static final String CLUB = "the-secret-club";

    private final List<UnreadableItem<Member>> unreadable = Collections.synchronizedList(new ArrayList<>());
    private MemberTable members;

    @BeforeEach
    void store(Stator stator, LocalDynamoDb server) {
        members = new MemberTable(stator);
        members.put(Member.of(CLUB, 2));
        String table = stator.tableName(MemberTable.SCHEMA);
        for (Map<String, AttributeValue> item :
                stator.client().scan(scan -> scan.tableName(table)).items()) {
            Map<String, AttributeValue> changed = new HashMap<>(item);
            changed.put("note", AttributeValue.fromS("plain"));
            stator.client().putItem(put -> put.tableName(table).item(changed));
        }
        members.put(Member.of(CLUB, 1));
        try (Stator other = server.stator()
                .tablePrefix(stator.tablePrefix())
                .encryption(TinkKeys.create())
                .build()) {
            new MemberTable(other).put(Member.of(CLUB, 3));
        }
    }

    /** Forgets what was told. */
    private void assertTold(String... problems) {
        assertThat(unreadable).hasSameSizeAs(problems).allSatisfy(item -> {
            assertThat(item.key()).isEmpty();
            assertThat(item.error()).isInstanceOf(ProtectedValueException.class);
            assertThat(item.toString()).startsWith("members").doesNotContain(CLUB);
        });
        for (String problem : problems) {
            assertThat(unreadable)
                    .filteredOn(item -> item.toString().contains(problem))
                    .hasSize(1);
        }
        unreadable.clear();
    }

    @Test
    void theyAreLeftOutAndTheirKeysAreNotTold() {
        assertThatThrownBy(() -> members.scan().list()).isInstanceOf(ProtectedValueException.class);
        assertThat(members.scan().onUnreadable(unreadable::add).list()).containsExactly(Member.of(CLUB, 1));
        assertTold(
                "members: attribute 'club' cannot be read",
                "members[club=(encrypted), number=(encrypted)]: attribute 'note' cannot be read");
        assertThat(members.async()
                        .scan()
                        .segments(2)
                        .onUnreadable(unreadable::add)
                        .list()
                        .join())
                .containsExactly(Member.of(CLUB, 1));
        assertTold("'club'", "'note'");
        assertThat(members.query(CLUB).onUnreadable(unreadable::add).list()).containsExactly(Member.of(CLUB, 1));
        assertTold("'note'");
    }

    @Test
    void aKeyThatCannotBeDecryptedIsLeftByWhatReadsKeys() {
        assertThat(members.scan().onUnreadable(unreadable::add).outline().items())
                .isEqualTo(2);
        assertTold("'club'");
        assertThat(members.scan().onUnreadable(unreadable::add).updateAll(each -> each.set(MemberTable.JOINED, 2021)))
                .isEqualTo(2);
        assertTold("'club'");
        assertThat(members.scan().onUnreadable(unreadable::add).deleteAll()).isEqualTo(2);
        assertTold("'club'");
        assertThat(members.scan().onUnreadable(unreadable::add).list()).isEmpty();
        assertTold("'club'");
    }

    @Test
    void tokensGoOnAfterThem() {
        List<Member> items = new ArrayList<>();
        for (var page : members.scan().onUnreadable(unreadable::add).pageSize(1).pages()) {
            items.addAll(page.items());
            page.token()
                    .ifPresent(token -> assertThat(members.scan()
                                    .onUnreadable(item -> {})
                                    .startAt(token)
                                    .list())
                            .hasSize(1 - items.size()));
        }
        assertThat(items).containsExactly(Member.of(CLUB, 1));
        assertTold("'club'", "'note'");
    }
}
