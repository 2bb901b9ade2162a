package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.atrest.Vault.Note;
import dev.stator.contract.atrest.Vault.Parcel;
import dev.stator.contract.atrest.Vault.Payment;
import dev.stator.contract.atrest.Vault.Person;
import dev.stator.contract.atrest.Vault.Tree;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.VersionConflictException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encrypted attributes of the types of a sealed table, in sealed documents and in documents that hold others of their type. */
class SealedVaultTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private static final Payment PAYMENT = new Payment.Parts(List.of(
            new Payment.Card("4111", 7),
            new Payment.Parts(List.of(new Payment.Card("5500", 8), new Payment.Cash(20)))));
    private static final Tree TREE = new Tree(
            "root", List.of(new Tree("left", List.of(new Tree("lowest", List.of()))), new Tree("right", List.of())));

    private Stator stator;
    private VaultTable vaults;
    private Vault_PersonTable persons;
    private Vault_NoteTable notes;
    private Vault_ParcelTable parcels;
    private Person person;

    @BeforeEach
    void store(Stator connection) {
        stator = connection;
        vaults = new VaultTable(connection);
        persons = new Vault_PersonTable(connection);
        notes = new Vault_NoteTable(connection);
        parcels = new Vault_ParcelTable(connection);
        person = persons.put(new Person("ada", "p", "ada@example.org", PAYMENT, TREE, null, null));
        Note note = new Note();
        note.setOwner("ada");
        note.setId("n");
        note.setText("dear diary ".repeat(50));
        vaults.put(note);
        parcels.put(Parcel.builder().owner("ada").id("q").weight(12).build());
    }

    private Map<String, AttributeValue> raw(String id) {
        return stator.client().scan(scan -> scan.tableName(stator.tableName(VaultTable.SCHEMA))).items().stream()
                .filter(item -> item.get("id").s().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachTypeIsReadAsItIs() {
        assertThat(persons.get("ada", "p")).contains(person);
        assertThat(person.payment()).isEqualTo(PAYMENT);
        assertThat(person.tree()).isEqualTo(TREE);
        assertThat(notes.get("ada", "n").orElseThrow().getText()).startsWith("dear diary");
        assertThat(parcels.get("ada", "q").orElseThrow().weight()).isEqualTo(12);
    }

    @Test
    void allTypesAreReadTogether() {
        assertThat(vaults.query("ada").list())
                .hasSize(3)
                .hasOnlyElementsOfTypes(Person.class, Note.class, Parcel.class);
        assertThat(persons.partition("ada").list()).hasSize(3).contains(person);
        assertThat(vaults.scan().pageSize(1).list()).hasSize(3);
        assertThat(vaults.byEmail("ada@example.org").list()).containsExactly(person);
        assertThat(persons.byEmail("ada@example.org").list()).containsExactly(person);
        assertThat(vaults.get("ada", "p")).contains(person);
    }

    @Test
    void nothingIsStoredAsItIs() {
        assertThat(StoredText.of(raw("p"))).doesNotContain("4111", "5500", "lowest", "ada@example.org");
        assertThat(raw("p").get("owner").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(raw("p").get("updated").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(raw("n").get("text").b().asByteArray()).hasSizeLessThan(100);
        assertThat(raw("q").get("weight").type()).isEqualTo(AttributeValue.Type.B);
    }

    @Test
    void aVersionIsGuardedAndAStampSet() {
        Person second = persons.put(person);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.updated()).isNotNull().isAfterOrEqualTo(person.updated());
        assertThatThrownBy(() -> vaults.put(person))
                .isInstanceOf(VersionConflictException.class)
                .hasMessageNotContaining("ada");
        assertThatThrownBy(() -> persons.delete(person)).isInstanceOf(VersionConflictException.class);
        Person third = persons.update("ada", "p")
                .set(Vault_PersonTable.EMAIL, "b@example.org")
                .returnNew();
        assertThat(third.version()).isEqualTo(3);
        assertThat(third.updated()).isAfterOrEqualTo(second.updated());
    }

    @Test
    void aPartOfADocumentIsSet() {
        Person changed = persons.update("ada", "p")
                .set(Vault_PersonTable.TREE.branches().at(0).branches().at(0).leaf(), "changed")
                .returnNew();
        assertThat(changed.tree().branches().get(0).branches().get(0).leaf()).isEqualTo("changed");
        assertThat(StoredText.of(raw("p"))).contains("branches").doesNotContain("changed");
    }

    @Test
    void whatAQueryFindsIsDeletedByType() {
        parcels.query("ada").deleteAll();
        assertThat(vaults.query("ada").list()).hasSize(2);
        vaults.query("ada").deleteAll();
        assertThat(vaults.scan().list()).isEmpty();
    }
}
