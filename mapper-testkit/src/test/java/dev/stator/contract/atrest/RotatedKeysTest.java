package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.error.ConfigurationException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Encrypted keys of items, while there are several keys that encrypt them. */
@ExtendWith(StatorExtension.class)
class RotatedKeysTest {
    private static final Key<Member> KEY = MemberSchema.key("chess", 1);

    private final Rotation keys = Rotation.create();
    private final List<Stator> open = new ArrayList<>();
    private final Member member = Member.of("chess", 1);
    private LocalDynamoDb server;
    private String prefix;

    @BeforeEach
    void store(LocalDynamoDb dynamoDb, Stator own) {
        server = dynamoDb;
        prefix = own.tablePrefix();
        Stator before = connect(Encryption.with(keys.before()));
        new TableAdmin(before).createIfMissing(MemberTable.SCHEMA);
        new MemberTable(before).put(member);
    }

    private Stator connect(Encryption encryption) {
        Stator stator =
                server.stator().tablePrefix(prefix).encryption(encryption).build();
        open.add(stator);
        return stator;
    }

    @AfterEach
    void close() {
        open.forEach(Stator::close);
    }

    /** Every call that names the key of an item. */
    private static Map<String, ThrowingCallable> calls(Stator stator) {
        MemberTable members = new MemberTable(stator);
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put("get", () -> members.get("chess", 1));
        calls.put("consistent get", () -> members.consistent().get("chess", 1));
        calls.put("projection", () -> members.get("chess", 1, MemberTable.NOTE));
        calls.put("query", () -> members.query("chess").list());
        calls.put("range", () -> members.query("chess").number().eq(1L).first());
        calls.put("count", () -> members.query("chess").count());
        calls.put("deleteAll of a query", () -> members.query("none").deleteAll());
        calls.put("getAll", () -> members.getAll(List.of(KEY)));
        calls.put("batchGet", () -> stator.batchGet().get(members, KEY).run());
        calls.put(
                "transactionGet",
                () -> stator.transactionGet().get(members, KEY).run());
        calls.put(
                "check",
                () -> stator.transaction()
                        .check(members, MemberSchema.key("none", 1), MemberTable.CITY.notExists())
                        .run());
        calls.put(
                "transaction delete",
                () -> stator.transaction()
                        .delete(members, MemberSchema.key("none", 1))
                        .run());
        calls.put(
                "update",
                () -> members.update("chess", 1).set(MemberTable.NOTE, "n").run());
        calls.put("attempt delete", () -> failed(members.attempt().delete("none", 1)));
        calls.put("deleteAll", () -> members.deleteAll(List.of(MemberSchema.key("none", 1))));
        calls.put("delete", () -> members.delete("none", 1));
        return calls;
    }

    private static Map<String, ThrowingCallable> asyncCalls(Stator stator) {
        MemberTable members = new MemberTable(stator);
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put("get", () -> members.async().get("chess", 1).join());
        calls.put("query", () -> members.async().query("chess").list().join());
        calls.put("getAll", () -> members.async().getAll(List.of(KEY)).join());
        calls.put(
                "transactionGet",
                () -> stator.transactionGet().get(members, KEY).async().run().join());
        calls.put(
                "update",
                () -> members.async()
                        .update("chess", 1)
                        .set(MemberTable.NOTE, "n")
                        .run()
                        .join());
        calls.put(
                "attempt delete",
                () -> failed(members.async().attempt().delete("none", 1).join()));
        calls.put(
                "deleteAll",
                () -> members.async()
                        .deleteAll(List.of(MemberSchema.key("none", 1)))
                        .join());
        calls.put("delete", () -> members.async().delete("none", 1).join());
        return calls;
    }

    private static void failed(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Other<?> other) {
            throw other.exception();
        }
    }

    private static void assertRefused(Map<String, ThrowingCallable> calls, String problem) {
        calls.forEach((name, call) -> assertThatThrownBy(call)
                .as(name)
                .satisfies(thrown -> assertThat(causes(thrown))
                        .filteredOn(ConfigurationException.class::isInstance)
                        .singleElement()
                        .satisfies(refused -> assertThat(refused)
                                .hasMessageContaining("members")
                                .hasMessageContaining(problem)
                                .hasMessageContaining("allowDuplicateKeys()")
                                .hasMessageNotContaining("chess"))));
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    @Test
    void everyCallByAnEncryptedKeyIsRefused() {
        for (Encryption several : List.of(Encryption.with(keys.prepared()), Encryption.with(keys.during()))) {
            Stator stator = connect(several);
            assertRefused(calls(stator), "there are several keys");
            assertRefused(asyncCalls(stator), "there are several keys");
            assertThat(new MemberTable(stator).scan().list()).containsExactly(member);
        }
    }

    @Test
    void everyCallByAnEncryptedKeyIsRefusedWherePlainValuesAreRead() {
        for (PlaintextPolicy policy : List.of(PlaintextPolicy.READ, PlaintextPolicy.READ_AND_WRITE)) {
            Stator stator = connect(Encryption.with(keys.before()).plaintext(policy));
            assertRefused(calls(stator), "reads plain values");
            assertRefused(asyncCalls(stator), "reads plain values");
            assertThat(new MemberTable(stator).scan().list()).containsExactly(member);
            assertThat(new MemberTable(stator).byEmail("m1@example.org").list()).containsExactly(member);
        }
    }

    @Test
    void whereItIsAllowedThePlainFormOfAKeyIsAnotherThanTheEncryptedOne() {
        Encryption allowed = Encryption.with(keys.before()).allowDuplicateKeys();
        MemberTable plain = new MemberTable(connect(allowed.plaintext(PlaintextPolicy.READ_AND_WRITE)));
        MemberTable encrypted = new MemberTable(connect(allowed.plaintext(PlaintextPolicy.READ)));
        plain.put(Member.of("go", 2));
        assertThat(plain.get("chess", 1)).isEmpty();
        assertThat(encrypted.get("chess", 1)).contains(member);
        assertThat(encrypted.get("go", 2)).isEmpty();
        assertThat(encrypted.scan().list()).hasSize(2);
        assertThat(encrypted.scan().deleteAll()).isEqualTo(2);
        assertThat(plain.scan().list()).isEmpty();
    }

    @Test
    void noneIsRefusedWhereItIsAllowed() throws Throwable {
        Stator stator = connect(Encryption.with(keys.prepared()).allowDuplicateKeys());
        for (Map<String, ThrowingCallable> calls : List.of(calls(stator), asyncCalls(stator))) {
            for (ThrowingCallable call : calls.values()) {
                call.call();
            }
        }
        assertThat(new MemberTable(stator).get("chess", 1)).contains(member.note("n"));
    }

    @Test
    void whereItIsAllowedAnItemIsFoundByItsKeyWhenItWasWrittenAnew() {
        Stator stator = connect(Encryption.with(keys.during()).allowDuplicateKeys());
        MemberTable members = new MemberTable(stator);
        assertThat(members.scan().list()).containsExactly(member);
        assertThat(members.scan().where(MemberTable.EMAIL.eq("m1@example.org")).list())
                .containsExactly(member);
        assertThat(members.get("chess", 1)).isEmpty();
        assertThat(members.query("chess").list()).isEmpty();
        members.put(member);
        assertThat(members.get("chess", 1)).contains(member);
        assertThat(members.query("chess").list()).containsExactly(member);
    }

    @Test
    void withOneKeyNothingIsRefused() throws Throwable {
        Stator stator = connect(Encryption.with(keys.before()));
        for (Map<String, ThrowingCallable> calls : List.of(calls(stator), asyncCalls(stator))) {
            for (ThrowingCallable call : calls.values()) {
                call.call();
            }
        }
    }

    @Test
    void aQueryOfAnIndexFindsWhatIsStoredUnderAnyKeyAlsoByAKeyOfTheTable() {
        Stator stator = connect(Encryption.with(keys.during()).allowDuplicateKeys());
        new MemberTable(stator).put(Member.of("chess", 2));
        MemberTable members = new MemberTable(connect(Encryption.with(keys.during())));
        assertThat(members.byPhone("chess").list()).hasSize(2);
        assertThat(members.byPhone("chess").phone().eq("0113-1").list()).hasSize(1);
        assertThat(members.byEmail("m1@example.org").list()).containsExactly(member);
        assertThat(members.byCity("Leeds").limit(1).page().token()).isPresent();
    }
}
