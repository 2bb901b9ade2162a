package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that are not there, that are NULL or empty; items of a tenant, and such as were moved. */
class AbsentValuesTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    /** What can be absent. */
    @Table("slips")
    record Slip(
            @HashKey String id,
            @Encrypted @Field(writeNull = true) @Nullable String note,
            @Encrypted Optional<String> letter,
            @Encrypted @Nullable Set<String> tags,
            @Compressed @Nullable List<String> lines,
            @Encrypted @Nullable String text,
            @Encrypted(deterministic = true) @Nullable String email) {}

    private static final Slip EMPTY = new Slip("a", null, Optional.empty(), null, null, null, null);

    private Stator stator;
    private AbsentValuesTest_SlipTable slips;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        slips = new AbsentValuesTest_SlipTable(connection);
    }

    private Map<String, AttributeValue> raw(String id) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(AbsentValuesTest_SlipTable.SCHEMA))
                        .key(Map.of("id", AttributeValue.fromS(id))))
                .item();
    }

    @Test
    void nothingIsStoredOfWhatIsAbsent() {
        slips.put(EMPTY);
        assertThat(raw("a").keySet()).containsExactlyInAnyOrder("id", "note");
        assertThat(raw("a").get("note").nul()).isTrue();
        assertThat(slips.get("a").orElseThrow().note()).isNull();
        assertThat(slips.get("a").orElseThrow().letter()).isEmpty();
    }

    @Test
    void whatIsEmptyIsKept() {
        slips.put(new Slip("a", "", Optional.of(""), Set.of(), List.of(), "", ""));
        Slip read = slips.get("a").orElseThrow();
        assertThat(read.note()).isEmpty();
        assertThat(read.letter()).contains("");
        assertThat(read.lines()).isEmpty();
        assertThat(read.text()).isEmpty();
        assertThat(read.email()).isEmpty();
    }

    @Test
    void presenceIsAsked() {
        slips.put(EMPTY);
        slips.put(new Slip("b", "x", Optional.of("y"), Set.of("t"), List.of("l"), "z", "e"));
        assertThat(slips.scan().where(AbsentValuesTest_SlipTable.TEXT.exists()).list())
                .hasSize(1);
        assertThat(slips.scan()
                        .where(AbsentValuesTest_SlipTable.LETTER.notExists())
                        .list())
                .extracting(Slip::id)
                .containsExactly("a");
        assertThat(slips.scan()
                        .where(AbsentValuesTest_SlipTable.EMAIL.in("e", "f"))
                        .list())
                .extracting(Slip::id)
                .containsExactly("b");
    }

    @Test
    void anUpdateRemovesAndSets() {
        slips.put(EMPTY);
        Slip set = slips.update("a")
                .set(AbsentValuesTest_SlipTable.TAGS, Set.of("t"))
                .set(AbsentValuesTest_SlipTable.LINES, List.of("l"))
                .setIfAbsent(AbsentValuesTest_SlipTable.TEXT, "z")
                .returnNew();
        assertThat(set.tags()).containsExactly("t");
        assertThat(set.lines()).containsExactly("l");
        assertThat(set.text()).isEqualTo("z");
        Slip removed = slips.update("a").remove(AbsentValuesTest_SlipTable.TEXT).returnNew();
        assertThat(removed.text()).isNull();
    }

    @Test
    void aTenantsItemIsBoundToTheKeyThatTheTenantKnows() {
        AbsentValuesTest_SlipTable acme = new AbsentValuesTest_SlipTable(stator.tenant("acme"));
        AbsentValuesTest_SlipTable other = new AbsentValuesTest_SlipTable(stator.tenant("other"));
        Slip slip = new Slip("a", "x", Optional.of("y"), Set.of("t"), List.of("l"), "z", "e");
        acme.put(slip);
        assertThat(acme.get("a")).contains(slip);
        assertThat(acme.scan().list()).containsExactly(slip);
        assertThat(acme.scan().where(AbsentValuesTest_SlipTable.EMAIL.eq("e")).list())
                .containsExactly(slip);
        assertThat(other.scan().list()).isEmpty();
        assertThat(acme.update("a")
                        .set(AbsentValuesTest_SlipTable.TEXT, "w")
                        .returnNew()
                        .text())
                .isEqualTo("w");
        assertThat(raw("acme#a").get("text").type()).isEqualTo(AttributeValue.Type.B);
    }

    @Test
    void whatIsMovedToAnotherItemIsRefused() {
        slips.put(EMPTY);
        slips.put(new Slip("b", "x", Optional.of("y"), null, null, "z", null));
        Map<String, AttributeValue> moved = new HashMap<>(raw("b"));
        moved.put("id", AttributeValue.fromS("a"));
        stator.client()
                .putItem(put -> put.tableName(stator.tableName(AbsentValuesTest_SlipTable.SCHEMA))
                        .item(moved));
        assertThatThrownBy(() -> slips.get("a"))
                .isInstanceOf(ProtectedValueException.class)
                .hasMessageContaining("slips[id=a]");
    }
}
