package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.ConfigurationException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.StatorException;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Keys of a table and of its indexes that are encrypted: single items, batches and transactions. */
class EncryptedKeysTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private Stator stator;
    private MemberTable members;
    private Member first;
    private Member second;

    @BeforeEach
    void store(Stator connection) {
        stator = connection;
        members = new MemberTable(connection);
        first = members.put(Member.of("chess", 1));
        second = members.put(Member.of("chess", 2));
    }

    private List<Map<String, AttributeValue>> raw() {
        return stator.client()
                .scan(scan -> scan.tableName(stator.tableName(MemberTable.SCHEMA)))
                .items();
    }

    @Test
    void aCreatedTableHasBinaryKeys() {
        assertThat(stator.client()
                        .describeTable(table -> table.tableName(stator.tableName(MemberTable.SCHEMA)))
                        .table()
                        .attributeDefinitions())
                .filteredOn(attribute -> attribute.attributeType() == ScalarAttributeType.B)
                .extracting(attribute -> attribute.attributeName())
                .containsExactlyInAnyOrder("club", "number", "email", "phone");
        assertThat(new TableAdmin(stator).drift(MemberTable.SCHEMA).differences())
                .isEmpty();
    }

    @Test
    void noKeyIsStoredAsItIs() {
        assertThat(raw()).hasSize(2).allSatisfy(item -> {
            for (String key : List.of("club", "number", "email", "phone")) {
                assertThat(item.get(key).type()).as(key).isEqualTo(AttributeValue.Type.B);
            }
        });
        assertThat(raw().get(0).get("club")).isEqualTo(raw().get(1).get("club"));
    }

    @Test
    void oneItemIsReadWrittenAndDeleted() {
        assertThat(members.get("chess", 1)).contains(first);
        assertThat(members.get("chess", 3)).isEmpty();
        Member changed = members.update("chess", 1)
                .set(MemberTable.NOTE, "another")
                .when(MemberTable.EMAIL.eq("m1@example.org"))
                .returnNew();
        assertThat(changed.note()).contains("another");
        assertThat(members.get("chess", 1)).contains(changed);
        assertThat(members.put(changed.note("third")).note()).contains("third");
        assertThat(members.delete("chess", 1)).isPresent();
        assertThat(members.get("chess", 1)).isEmpty();
        assertThat(members.scan().list()).containsExactly(second);
    }

    @Test
    void anItemIsCreatedOnce() {
        Member third = members.create(Member.of("chess", 3));
        assertThatThrownBy(() -> members.create(Member.of("chess", 3)))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        e -> assertThat(e.item(Member.class)).contains(third))
                .hasMessageNotContaining("chess");
    }

    @Test
    void anUpdateMakesTheItemThatIsNotThere() {
        Member made = members.update("chess", 9).set(MemberTable.JOINED, 2026).returnNew();
        assertThat(made.club()).isEqualTo("chess");
        assertThat(made.number()).isEqualTo(9);
        assertThat(members.get("chess", 9)).contains(made);
    }

    @Test
    void aKeyOfAnIndexIsSetAndRemoved() {
        members.update("chess", 1)
                .set(MemberTable.EMAIL, "new@example.org")
                .remove(MemberTable.PHONE)
                .run();
        assertThat(members.byEmail("new@example.org").list()).hasSize(1);
        assertThat(members.byEmail("m1@example.org").list()).isEmpty();
        assertThat(members.byPhone("chess").list()).hasSize(1);
    }

    @Test
    void aQueryComparesKeys() {
        assertThat(members.query("chess").list()).containsExactlyInAnyOrder(first, second);
        assertThat(members.query("chess").number().eq(2L).list()).containsExactly(second);
        assertThat(members.byEmail("m2@example.org").list()).containsExactly(second);
        assertThat(members.byEmail("m2@example.org").joined().ge(2021).list()).isEmpty();
        assertThat(members.byPhone("chess").phone().eq("0113-1").list())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.get(MemberTable.NUMBER)).contains(1L);
                    assertThat(found.get(MemberTable.NOTE)).contains("note 1");
                });
        assertThat(members.byCity("Leeds").list())
                .extracting(found -> found.get(MemberTable.CLUB).orElseThrow())
                .containsExactly("chess", "chess");
        assertThat(members.query("chess").count()).isEqualTo(2);
    }

    @Test
    void batchesFindWhatTheyAskFor() {
        Member third = Member.of("go", 3);
        members.putAll(List.of(third));
        assertThat(members.getAll(
                        List.of(MemberSchema.key("go", 3), MemberSchema.key("chess", 2), MemberSchema.key("x", 1))))
                .containsExactlyInAnyOrder(third, second);
        members.deleteAll(List.of(MemberSchema.key("go", 3), MemberSchema.key("chess", 2)));
        assertThat(members.scan().list()).containsExactly(first);
    }

    @Test
    void transactionsReadAndWrite() {
        stator.transaction()
                .put(members, Member.of("go", 3))
                .update(members.update("chess", 1).set(MemberTable.NOTE, "third"))
                .delete(members, MemberSchema.key("chess", 2))
                .run();
        assertThat(members.get("chess", 1).orElseThrow().note()).contains("third");
        assertThat(members.get("chess", 2)).isEmpty();
        assertThat(members.get("go", 3)).isPresent();
    }

    @Test
    void anItemGetsAnotherKey() {
        Member moved = members.rekey("chess", 1, first.number(7));
        assertThat(moved.number()).isEqualTo(7);
        assertThat(members.get("chess", 1)).isEmpty();
        assertThat(members.get("chess", 7)).contains(moved);
        assertThat(members.get("chess", 7).orElseThrow().note()).contains("note 1");
    }

    @Test
    void someAttributesAreAskedFor() {
        assertThat(members.get("chess", 1, MemberTable.NOTE, MemberTable.CLUB).orElseThrow())
                .satisfies(found -> {
                    assertThat(found.get(MemberTable.NOTE)).contains("note 1");
                    assertThat(found.get(MemberTable.CLUB)).contains("chess");
                });
        assertThat(members.query("chess").project(MemberTable.JOINED).list()).hasSize(2);
    }

    @Test
    void whatAQueryFindsIsUpdatedAndDeleted() {
        assertThat(members.query("chess").updateAll(update -> update.set(MemberTable.NOTE, "all")))
                .isEqualTo(2);
        assertThat(members.scan().list()).allMatch(member -> member.note().equals(Optional.of("all")));
        members.query("chess").deleteAll();
        assertThat(members.scan().list()).isEmpty();
    }

    @Test
    void noTextHasAKey() {
        Key<Member> key = MemberSchema.key("chess", 1);
        assertThat(key.toString()).isEqualTo("members[club=(encrypted), number=(encrypted)]");
        assertThatThrownBy(key::dotted)
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("club")
                .hasMessageContaining("is encrypted");
        assertThatThrownBy(() -> MemberTable.SCHEMA.parseKey("chess.1")).isInstanceOf(InvalidKeyException.class);
        assertThat(members.scan().outline().text()).doesNotContain("chess");
        assertThat(members.scanByCity().outline().text()).doesNotContain("chess");
        assertThat(members.scan().outline().partitions()).hasSize(1);
    }

    @Test
    void aKeyHasRoomForItsCiphertext() {
        String longest = "x".repeat(2_024);
        members.put(Member.of(longest, 1));
        assertThat(members.get(longest, 1)).isPresent();
        assertThatThrownBy(() -> members.get(longest + "x", 1))
                .isInstanceOf(InvalidKeyException.class)
                .isInstanceOf(StatorException.class)
                .hasMessageContaining("it may have 2024");
    }

    @Test
    void aTenantCannotUseTheTable() {
        assertThatThrownBy(() -> new MemberTable(stator.tenant("acme")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'club' is of type B");
    }
}
