package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stator.Stator;
import dev.stator.batch.BatchWrite;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are written as the bytes of a request: they are those that the SDK would have sent. */
@ExtendWith(StatorExtension.class)
class DirectWritesTest {
    /** One of each type, empty where that can be, and characters that JSON or UTF-8 writes in another way. */
    private static final List<AttributeValue> CONTENTS = List.of(
            AttributeValue.fromS(""),
            AttributeValue.fromS("\"quoted\" \\ / \b\f\n\r\t \u0000\u001f\u007f\u0080\u07ff\u0800\u2028\uffff"),
            AttributeValue.fromS("ä€😀\ud800\udc00\udbff\udfff, and so on"),
            AttributeValue.fromN("-0.00000000000000000000000000000000000001234"),
            AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0])),
            AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {-1, 0, 1})),
            AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {-5, -17, -66, 62, 127})),
            AttributeValue.fromBool(true),
            AttributeValue.fromBool(false),
            AttributeValue.fromNul(true),
            AttributeValue.fromSs(List.of("\"", "one", "zwölf")),
            AttributeValue.fromNs(List.of("-2.5", "1")),
            AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("a"), SdkBytes.fromUtf8String("b"))),
            AttributeValue.fromL(List.of()),
            AttributeValue.fromM(Map.of()),
            AttributeValue.fromL(List.of(
                    AttributeValue.fromS("a"),
                    AttributeValue.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromM(Map.of()))),
                    AttributeValue.fromM(Map.of("\"ü\n", AttributeValue.fromNul(true))))),
            AttributeValue.fromM(Map.of("a", AttributeValue.fromM(Map.of("b", AttributeValue.fromSs(List.of("c")))))),
            AttributeValue.fromS("long ".repeat(20_000)));

    private static final List<Crate> CRATES = IntStream.range(0, CONTENTS.size())
            .mapToObj(i -> new Crate("c%02d".formatted(i), i, CONTENTS.get(i)))
            .toList();

    private final SentRequests requests = new SentRequests();
    private LocalDynamoDb server;
    private String prefix;
    private Stator direct;

    @BeforeEach
    void connect(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        direct = stator(true, requests);
        // So that the tables are there
        new CrateTable(own).delete("none");
        new TicketTable(own).delete("b", "none");
    }

    private Stator stator(boolean directItems, ExecutionInterceptor... interceptors) {
        return server.stator()
                .tablePrefix(prefix)
                .directItems(directItems)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .executionInterceptors(List.of(interceptors))
                        .build())
                .build();
    }

    private static BatchWrite batch(Stator stator) {
        return stator.batchWrite()
                .put(new CrateTable(stator), CRATES)
                .put(new TicketTable(stator), Ticket.of("b", "t1"), Ticket.of("b", "t2"))
                .delete(new CrateTable(stator), CrateSchema.key("none"))
                .delete(new TicketTable(stator), TicketSchema.key("b", "none"));
    }

    /** With an action of each kind between the puts. */
    private static Transaction transaction(Stator stator, String token) {
        CrateTable crates = new CrateTable(stator);
        TicketTable tickets = new TicketTable(stator);
        Transaction transaction = stator.transaction()
                .token(token)
                .update(tickets.update("b", "u").set(TicketTable.NOTE, "Item"))
                .put(tickets, Ticket.of("b", "p"), TicketTable.NOTE.notExists().or(TicketTable.NOTE.eq("a note")))
                .delete(tickets, TicketSchema.key("b", "none"))
                .create(tickets, Ticket.of("b", "c"))
                .check(tickets, TicketSchema.key("b", "nobody"), TicketTable.NOTE.notExists());
        for (Crate crate : CRATES) {
            transaction = transaction.put(crates, crate);
        }
        return transaction;
    }

    /** As the SDK writes it: the fields of an object have no order. */
    private static void assertSame(SentRequests.Sent sent, SentRequests.Sent other, String expected) throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(sent.text())).isEqualTo(json.readTree(expected));
        assertThat(sent.header("Content-Length"))
                .isEqualTo(Integer.toString(sent.body().asByteArray().length));
        assertThat(sent.header("Content-Type")).isEqualTo(other.header("Content-Type"));
        assertThat(sent.header("Authorization")).endsWith("Signature=" + Signature.of(sent, "stator"));
        assertThat(other.header("Authorization")).endsWith("Signature=" + Signature.of(other, "stator"));
    }

    private void assertStored() {
        for (Crate crate : CRATES) {
            assertThat(stored(crate.id()))
                    .containsEntry("content", crate.content())
                    .containsEntry("count", AttributeValue.fromN(Integer.toString(crate.count())));
        }
    }

    private Map<String, AttributeValue> stored(String crate) {
        return direct.client()
                .getItem(get -> get.tableName(prefix + "crates")
                        .key(Map.of("id", AttributeValue.fromS(crate)))
                        .consistentRead(true))
                .item();
    }

    private void assertDirect(SentRequests others) {
        assertThat(requests.marshalledPuts()).hasSize(CRATES.size() + 2).allMatch(Map::isEmpty);
        assertThat(others.marshalledPuts()).hasSize(CRATES.size() + 2).noneMatch(Map::isEmpty);
    }

    @ParameterizedTest
    @EnumSource
    void aBatchIsWhatTheSdkWouldHaveSent(Writes writes) throws Exception {
        writes.run(batch(direct));
        assertStored();
        assertThat(new TicketTable(direct).query("b").list())
                .containsExactly(Ticket.of("b", "t1"), Ticket.of("b", "t2"));
        SentRequests others = new SentRequests();
        writes.run(batch(stator(false, others)));
        SentRequests.Sent other = others.sent("BatchWriteItem").get(0);
        assertSame(requests.sent("BatchWriteItem").get(0), other, other.text());
        assertDirect(others);
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionIsWhatTheSdkWouldHaveSent(Writes writes) throws Exception {
        String token = UUID.randomUUID().toString();
        String another = UUID.randomUUID().toString();
        writes.run(transaction(direct, token));
        assertStored();
        new TicketTable(direct).delete("b", "c");
        SentRequests others = new SentRequests();
        writes.run(transaction(stator(false, others), another));
        SentRequests.Sent other = others.sent("TransactWriteItems").get(0);
        assertSame(
                requests.sent("TransactWriteItems").get(0), other, other.text().replace(another, token));
        assertDirect(others);
    }

    /** An attempt that fails, one whose answer is lost, and one that is answered. */
    @ParameterizedTest
    @EnumSource
    void eachAttemptSendsTheSame(Writes writes) throws Exception {
        Faults faults = Faults.create();
        for (String operation : List.of("BatchWriteItem", "TransactWriteItems")) {
            faults.on(operation).first().fail();
            faults.on(operation).first().loseAnswer();
        }
        Stator stator = Stator.builder()
                .client(server.client(client -> client.httpClientBuilder(faults.httpClient())
                        .overrideConfiguration(o -> o.addExecutionInterceptor(requests))))
                .asyncClient(server.asyncClient(client -> client.httpClientBuilder(faults.asyncHttpClient())
                        .overrideConfiguration(o -> o.addExecutionInterceptor(requests))))
                .tablePrefix(prefix)
                .createMissingTables(true)
                .build();
        writes.run(stator.batchWrite().put(new CrateTable(stator), CRATES));
        assertStored();
        writes.run(transaction(stator, UUID.randomUUID().toString()));
        for (String operation : List.of("BatchWriteItem", "TransactWriteItems")) {
            List<SentRequests.Sent> sent = requests.sent(operation);
            assertThat(sent).hasSizeGreaterThanOrEqualTo(3).allSatisfy(attempt -> {
                assertThat(attempt.text()).isEqualTo(sent.get(0).text());
                assertThat(attempt.header("Authorization")).endsWith("Signature=" + Signature.of(attempt, "stator"));
            });
        }
    }

    /** The call is repeated with the same request, once the table is there. */
    @ParameterizedTest
    @EnumSource
    void aMissingTableIsCreated(Writes writes) {
        Stator other = server.stator()
                .tablePrefix(prefix + "other-" + writes + "-")
                .createMissingTables(true)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(requests)
                        .build())
                .build();
        CrateTable crates = new CrateTable(other);
        writes.run(other.batchWrite().put(crates, CRATES));
        assertThat(crates.scan().list()).hasSameSizeAs(CRATES);
        assertThat(requests.marshalledPuts()).hasSize(2 * CRATES.size()).allMatch(Map::isEmpty);
        other.close();
    }

    private static List<Ticket> tickets(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Ticket.of("b", "t%02d".formatted(i)))
                .toList();
    }

    /** What is left unprocessed comes with its item, and is sent again with it. */
    @ParameterizedTest
    @EnumSource
    void whatIsLeftUnprocessedIsSentAgain(Writes writes) {
        Canned canned = new Canned((call, operation) -> Canned.Answer.ok(
                call > 0
                        ? "{}"
                        : "{\"UnprocessedItems\":{\"tickets\":[{\"PutRequest\":{\"Item\":{\"board\":{\"S\":\"b\"},"
                                + "\"id\":{\"S\":\"t02\"},\"priority\":{\"N\":\"1\"}}}}]}}"));
        Stator stator = canned.stator(1, requests).build();
        TicketTable tickets = new TicketTable(stator);
        List<Ticket> all = tickets(35);
        assertThat(writes.run(stator.batchWrite().put(tickets, all)).stored(tickets))
                .containsExactlyInAnyOrderElementsOf(all);
        List<SentRequests.Sent> sent = requests.sent("BatchWriteItem");
        assertThat(sent.get(0).text()).contains("\"t00\"", "\"t02\"", "\"t24\"");
        assertThat(sent.subList(1, sent.size()))
                .extracting(SentRequests.Sent::text)
                .filteredOn(text -> text.contains("\"t02\""))
                .singleElement()
                .asString()
                .contains("\"a note\"")
                .doesNotContain("\"t00\"", "\"t24\"");
    }

    /** For a few items it would cost what it spares. */
    @ParameterizedTest
    @EnumSource
    void aFewItemsAreWrittenByTheSdk(Writes writes) {
        TicketTable tickets = new TicketTable(direct);
        writes.run(direct.batchWrite().put(tickets, tickets(4)).delete(tickets, TicketSchema.key("b", "none")));
        assertThat(requests.marshalledPuts()).hasSize(4).noneMatch(Map::isEmpty);
        writes.run(direct.batchWrite().put(tickets, tickets(5)));
        assertThat(requests.marshalledPuts())
                .hasSize(9)
                .filteredOn(Map::isEmpty)
                .hasSize(5);
        assertThat(tickets.query("b").list()).isEqualTo(tickets(5));
    }

    /** Half of a pair of surrogates has no bytes in UTF-8, and is escaped. */
    @ParameterizedTest
    @EnumSource
    void whatIsNoTextIsWhatTheSdkMakesOfIt(Writes writes) throws Exception {
        SentRequests others = new SentRequests();
        List<String> notes = List.of("\ud83d", "\ude00 and more", "\ude00\ud83d", "\ud83d\ud83d\ude00");
        List<Ticket> cracked = IntStream.range(0, 12)
                .mapToObj(i -> Ticket.of("b", "t" + i).withNote(notes.get(i % notes.size())))
                .toList();
        for (boolean directItems : List.of(true, false)) {
            Stator stator = Canned.always(Canned.Answer.ok("{}"))
                    .stator(1, directItems ? requests : others)
                    .directItems(directItems)
                    .build();
            writes.run(stator.batchWrite().put(new TicketTable(stator), cracked));
        }
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(requests.sent("BatchWriteItem").get(0).text()))
                .isEqualTo(json.readTree(others.sent("BatchWriteItem").get(0).text()));
        assertThat(requests.marshalledPuts()).hasSize(12).allMatch(Map::isEmpty);
    }

    @ParameterizedTest
    @EnumSource
    void aTenantsItemsAreWrittenByTheSdk(Writes writes) {
        Stator acme = direct.tenant("acme");
        TicketTable tickets = new TicketTable(acme);
        writes.run(acme.batchWrite().put(tickets, tickets(12)));
        assertThat(requests.marshalledPuts()).hasSize(12).noneMatch(Map::isEmpty);
        assertThat(tickets.query("b").list()).isEqualTo(tickets(12));
    }

    /** There is nothing to place: deletes, and actions other than puts. */
    @ParameterizedTest
    @EnumSource
    void aRequestWithoutPutsIsThatOfTheSdk(Writes writes) {
        TicketTable tickets = new TicketTable(direct);
        tickets.put(Ticket.of("b", "t1"));
        writes.run(direct.batchWrite().delete(tickets, TicketSchema.key("b", "t1")));
        writes.run(direct.transaction().update(tickets.update("b", "t2").set(TicketTable.NOTE, "two")));
        assertThat(tickets.query("b").list()).extracting(Ticket::id).containsExactly("t2");
    }
}
