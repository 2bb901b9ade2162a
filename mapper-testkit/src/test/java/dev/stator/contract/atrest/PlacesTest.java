package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value is what its place says: of its path, its item and its tenant. */
@ExtendWith(StatorExtension.class)
class PlacesTest {
    private static final TinkKeys KEYS = TinkKeys.create();
    static LocalS3 s3;

    private LocalDynamoDb server;
    private String prefix;
    private S3Store store;
    private Stator stator;
    private PersonTable people;

    @BeforeAll
    static void start() {
        s3 = LocalS3.start();
    }

    @AfterAll
    static void stop() {
        s3.close();
    }

    @BeforeEach
    void connect(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        store = s3.store(prefix);
        stator = with(Encryption.with(KEYS));
        people = new PersonTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Stator with(Encryption encryption) {
        return server.stator()
                .tablePrefix(prefix)
                .encryption(encryption)
                .s3(store)
                .build();
    }

    private Map<String, AttributeValue> raw(String id) {
        return new HashMap<>(stator.client()
                .getItem(get ->
                        get.tableName(stator.tableName(PersonTable.SCHEMA)).key(Map.of("id", AttributeValue.fromS(id))))
                .item());
    }

    private void putRaw(Map<String, AttributeValue> item) {
        stator.client()
                .putItem(put ->
                        put.tableName(stator.tableName(PersonTable.SCHEMA)).item(item));
    }

    @Test
    void anAttributeInADocumentIsNotTheOneOfTheSameNameOutside() {
        people.put(Person.of("p"));
        assertThat(people.scan()
                        .where(PersonTable.CONTACT.email().eq("c@example.org"))
                        .list())
                .hasSize(1);
        assertThat(people.scan()
                        .where(PersonTable.CONTACT.email().ne("c@example.org"))
                        .list())
                .isEmpty();
        assertThat(people.scan().where(PersonTable.CONTACT.note().exists()).list())
                .hasSize(1);
        assertThat(people.scan().where(PersonTable.CONTACT.visits().gt(0L)).list())
                .hasSize(1);
        Person changed = people.update("p")
                .add(PersonTable.CONTACT.visits(), 4L)
                .set(PersonTable.CONTACT.email(), "d@example.org")
                .when(PersonTable.EMAIL.eq("own@example.org"))
                .returnNew();
        assertThat(changed.contact()).isEqualTo(new Person.Contact("d@example.org", "theirs", 5));
        assertThat(changed.email()).isEqualTo("own@example.org");
    }

    @Test
    void aValueOfOneTenantIsNoneOfAnother() {
        new PersonTable(stator.tenant("acme")).put(Person.of("p"));
        new PersonTable(stator.tenant("zoo")).put(Person.of("p"));
        Map<String, AttributeValue> moved = raw("zoo#p");
        moved.put("note", raw("acme#p").get("note"));
        putRaw(moved);
        assertThat(new PersonTable(stator.tenant("acme")).get("p")).contains(Person.of("p"));
        assertThatThrownBy(() -> new PersonTable(stator.tenant("zoo")).get("p"))
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.AUTHENTICATION_FAILED));
    }

    @Test
    void aStoredMapStandsForNoValueInS3() {
        people.put(Person.of("p"));
        Map<String, AttributeValue> item = raw("p");
        item.put("letter", AttributeValue.fromM(Map.of("stator:s3", AttributeValue.fromN("1"))));
        putRaw(item);
        assertThatThrownBy(() -> people.get("p")).isInstanceOf(StatorException.class);
    }

    @Test
    void aDiffLeavesAloneWhatIsInS3AndTheSame() {
        Person person = Person.of("p");
        people.put(new Person("p", person.email(), "own", null, person.others(), S3Text.of("a long letter"), 1));
        Person read = people.get("p").orElseThrow();
        people.update("p")
                .set(PersonTable.LETTER, S3Text.of("another long letter"))
                .run();
        Person changed = new Person("p", read.email(), "changed", null, read.others(), read.letter(), 1);
        people.diff(read, changed).run();
        assertThat(people.get("p").orElseThrow().letter().text()).isEqualTo("another long letter");
    }

    @Test
    void programsOfBeforeReadWhatIsWrittenPlain() {
        try (Stator plain = with(Encryption.with(KEYS).plaintext(PlaintextPolicy.READ_AND_WRITE));
                Stator reading = with(Encryption.with(KEYS).plaintext(PlaintextPolicy.READ))) {
            new PersonTable(plain).put(Person.of("p"));
            assertThat(raw("p").get("note").s()).isEqualTo("own");
            new PersonTable(reading).put(Person.of("q"));
            for (Stator each : List.of(plain, reading)) {
                PersonTable table = new PersonTable(each);
                assertThat(table.get("p")).contains(Person.of("p"));
                assertThat(table.get("q")).contains(Person.of("q"));
                assertThat(table.scan()
                                .where(PersonTable.EMAIL.eq("own@example.org"))
                                .list())
                        .hasSize(2);
            }
            assertThatThrownBy(() -> people.get("p")).isInstanceOf(ProtectedValueException.class);
        }
    }

    @Test
    void keysOfAnAttributeAreThoseOfAllElements() {
        TinkKeys own = TinkKeys.create();
        try (Stator keyed = with(Encryption.with(KEYS)
                .attribute(PersonTable.SCHEMA, PersonTable.OTHERS.at(0).note(), own))) {
            Person person = new Person(
                    "p",
                    "own@example.org",
                    "own",
                    null,
                    List.of(new Person.Contact("a", "x", 1), new Person.Contact("b", "y", 2)),
                    null,
                    1);
            new PersonTable(keyed).put(person);
            assertThat(new PersonTable(keyed).get("p")).contains(person);
            assertThatThrownBy(() -> people.get("p"))
                    .isInstanceOfSatisfying(
                            ProtectedValueException.class,
                            e -> assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.UNKNOWN_KEY));
        }
        assertThatThrownBy(() -> Encryption.with(KEYS).attribute(PersonTable.SCHEMA, PersonTable.VISITS, own))
                .isInstanceOf(ConfigurationException.class);
    }
}
