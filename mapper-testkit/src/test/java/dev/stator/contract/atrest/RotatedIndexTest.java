package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;
import dev.stator.admin.TableAdmin;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.error.InvalidTokenException;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Page;
import dev.stator.query.Query;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Queries of indexes whose keys are encrypted, while the keys of encryption are rotated and after. */
@ExtendWith(StatorExtension.class)
class RotatedIndexTest {
    private final Rotation keys = Rotation.create();
    private final List<Stator> open = new ArrayList<>();
    private final List<QueryRequest> queries = new ArrayList<>();
    private LocalDynamoDb server;
    private String prefix;
    private StayTable before;
    private StayTable prepared;
    private StayTable during;
    private StayTable after;

    @BeforeEach
    void connect(LocalDynamoDb dynamoDb, Stator own) {
        server = dynamoDb;
        prefix = own.tablePrefix();
        before = new StayTable(connection(Encryption.with(keys.before())));
        prepared = new StayTable(connection(Encryption.with(keys.prepared())));
        during = new StayTable(connection(Encryption.with(keys.during())));
        after = new StayTable(connection(Encryption.with(keys.after())));
        new TableAdmin(open.get(0)).createIfMissing(StayTable.SCHEMA);
    }

    private Stator connection(Encryption encryption) {
        Stator stator = server.stator()
                .tablePrefix(prefix)
                .encryption(encryption)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(
                                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                                if (context.request() instanceof QueryRequest query) {
                                    queries.add(query);
                                }
                            }

                            @Override
                            public SdkRequest modifyRequest(
                                    Context.ModifyRequest context, ExecutionAttributes attributes) {
                                return context.request() instanceof ScanRequest scan // of the job
                                        ? scan.toBuilder().limit(2).build()
                                        : context.request();
                            }
                        })
                        .build())
                .build();
        open.add(stator);
        return stator;
    }

    @AfterEach
    void close() {
        open.forEach(Stator::close);
    }

    /** With the old key the days 1 and 3, with the new one 2 and 4. */
    private void fillBoth() {
        for (int day = 1; day <= 4; day++) {
            (day % 2 == 1 ? before : during).put(Stay.of(day));
        }
        before.put(new Stay("other", "bob", 1, "r1", "not hers"));
    }

    private static List<Integer> days(List<Stay> stays) {
        return stays.stream().map(Stay::day).toList();
    }

    private Reencryption job() {
        return new Reencryption(open.get(2), StayTable.SCHEMA);
    }

    @Test
    void aQueryFindsWhatIsStoredUnderAnyKey() {
        fillBoth();
        for (StayTable stays : List.of(prepared, during)) {
            Query<Stay, Stay> query = stays.byGuest("ada");
            assertThat(days(query.list())).containsExactly(1, 3, 2, 4);
            assertThat(query.count()).isEqualTo(4);
            assertThat(query.stream().map(Stay::day)).containsExactly(1, 3, 2, 4);
            assertThat(days(query.where(StayTable.ROOM.eq("r0")).list())).containsExactly(2, 4);
            assertThat(query.where(StayTable.ROOM.eq("r0"))
                            .first()
                            .orElseThrow()
                            .day())
                    .isEqualTo(2);
            assertThat(days(query.cursor().many(3))).containsExactly(1, 3, 2);
            assertThat(stays.byGuest("ada").day().eq(4).one()).isEqualTo(Stay.of(4));
            assertThat(query.project(StayTable.NOTE).stream()
                            .map(stay -> stay.get(StayTable.NOTE).orElseThrow()))
                    .containsExactly("note 1", "note 3", "note 2", "note 4");
            assertThat(query.outline().items()).isEqualTo(4);
            assertThat(query.outline().partitions()).hasSize(1);
            assertThat(stays.byGuest("eve").list()).isEmpty();
        }
    }

    @Test
    void futuresAndPublishersGiveTheSame() {
        fillBoth();
        for (StayTable stays : List.of(prepared, during)) {
            AsyncQuery<Stay, Stay> query = stays.async().byGuest("ada");
            assertThat(days(query.list().join())).containsExactly(1, 3, 2, 4);
            assertThat(query.count().join()).isEqualTo(4);
            assertThat(days(query.limit(3).list().join())).containsExactly(1, 3, 2);
            assertThat(query.where(StayTable.ROOM.eq("r0")).first().join().map(Stay::day))
                    .contains(2);
            List<Integer> published = new ArrayList<>();
            query.pageSize(1)
                    .publisher()
                    .subscribe(stay -> published.add(stay.day()))
                    .join();
            assertThat(published).containsExactly(1, 3, 2, 4);
        }
    }

    @Test
    void theOrderHoldsUnderEachKey() {
        fillBoth();
        assertThat(days(during.byGuest("ada").descending().list())).containsExactly(3, 1, 4, 2);
        assertThat(days(during.byGuest("ada").day().ge(2).list())).containsExactly(3, 2, 4);
        assertThat(days(during.byGuest("ada").descending().limit(3).list())).containsExactly(3, 1, 4);
    }

    @Test
    void keysOfWhichBothAttributesAreEncryptedAreAskedForInEachPairOfForms() {
        fillBoth();
        queries.clear();
        assertThat(days(during.byGuestAndRoom("ada").room().eq("r1").list())).containsExactlyInAnyOrder(1, 3);
        assertThat(queries).hasSize(4);
        assertThat(during.async().byGuestAndRoom("ada").room().eq("r0").count().join())
                .isEqualTo(2);
    }

    @Test
    void limitsAreKeptAndNoMoreIsAskedForThanIsWanted() {
        fillBoth();
        queries.clear();
        assertThat(during.byGuest("ada").first().map(Stay::day)).contains(1);
        assertThat(days(during.byGuest("ada").limit(2).list())).containsExactly(1, 3);
        assertThat(queries).hasSize(2).extracting(QueryRequest::limit).containsExactly(1, 2);
        queries.clear();
        assertThat(days(during.byGuest("ada").limit(3).list())).containsExactly(1, 3, 2);
        assertThat(queries).hasSize(2).extracting(QueryRequest::limit).containsExactly(3, 1);
        assertThat(during.byGuest("ada").limit(3).count()).isEqualTo(3);
    }

    @Test
    void withOneKeyThereIsOneRequest() {
        fillBoth();
        queries.clear();
        assertThat(days(before.byGuest("ada").list())).containsExactly(1, 3);
        assertThat(days(after.byGuest("ada").list())).containsExactly(2, 4);
        assertThat(queries).hasSize(2);
    }

    private static List<Integer> page(
            StayTable stays, int limit, Function<Query<Stay, Stay>, Query<Stay, Stay>> options) {
        List<Integer> days = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Query<Stay, Stay> query = options.apply(stays.byGuest("ada").limit(limit));
            Page<Stay> page = token.map(query::startAt).orElse(query).page();
            days.addAll(days(page.items()));
            token = page.token();
        } while (token.isPresent());
        return days;
    }

    @Test
    void tokensGoOnInTheFormInWhichTheyAreAndThenInTheNext() {
        fillBoth();
        for (int limit = 1; limit <= 5; limit++) {
            assertThat(page(during, limit, query -> query)).containsExactly(1, 3, 2, 4);
            assertThat(page(during, limit, Query::descending)).containsExactly(3, 1, 4, 2);
            assertThat(page(during, limit, query -> query.where(StayTable.ROOM.eq("r1"))))
                    .containsExactly(1, 3);
            assertThat(page(during, limit, query -> query.where(StayTable.ROOM.eq("r0"))))
                    .containsExactly(2, 4);
        }
        List<Integer> given = new ArrayList<>();
        Optional<String> token = Optional.empty();
        for (Page<Stay> each : during.byGuest("ada").pageSize(1).pages()) {
            given.addAll(days(each.items()));
            token = each.token();
            Query<Stay, Stay> rest = during.byGuest("ada");
            List<Integer> all = new ArrayList<>(given);
            all.addAll(token.map(place -> days(rest.startAt(place).list())).orElse(List.of()));
            assertThat(all).containsExactly(1, 3, 2, 4);
        }
        assertThat(token).isEmpty();
    }

    @Test
    void aTokenStaysGoodWhenAKeyIsAddedAndPromotedAndNotWhenItsOwnIsTakenAway() {
        fillBoth();
        String first = before.byGuest("ada").limit(1).page().token().orElseThrow();
        assertThat(days(prepared.byGuest("ada").startAt(first).list())).containsExactly(3, 2, 4);
        assertThat(days(during.byGuest("ada").startAt(first).list())).containsExactly(3, 2, 4);
        String third = prepared.byGuest("ada").limit(3).page().token().orElseThrow();
        assertThat(days(during.async().byGuest("ada").startAt(third).list().join()))
                .containsExactly(4);
        for (Query<Stay, Stay> other : List.of(
                after.byGuest("ada").startAt(first),
                after.byGuest("ada").startAt(third),
                before.byGuest("ada").startAt(third),
                during.byGuest("bob").startAt(first))) {
            assertThatThrownBy(other::list).isInstanceOf(InvalidTokenException.class);
        }
    }

    @Test
    void whileTheJobIsUnderWayNothingIsMissedAndAfterItOneKeyIsEnough() {
        for (int day = 1; day <= 4; day++) {
            before.put(Stay.of(day));
        }
        List<Integer> found = new ArrayList<>();
        for (Page<Stay> page : during.byGuest("ada").pageSize(2).pages()) {
            if (found.isEmpty()) {
                assertThat(job().run().reencrypted()).isEqualTo(4);
            }
            found.addAll(days(page.items()));
        }
        assertThat(found).startsWith(1, 2).contains(3, 4);
        assertThat(days(during.byGuest("ada").list())).containsExactly(1, 2, 3, 4);
        queries.clear();
        assertThat(days(after.byGuest("ada").list())).containsExactly(1, 2, 3, 4);
        assertThat(queries).hasSize(1);
        assertThat(before.byGuest("ada").list()).isEmpty();
    }

    @Test
    void halfwayThroughTheJobAllIsFound() {
        for (int day = 1; day <= 5; day++) {
            before.put(Stay.of(day));
        }
        ReencryptionReport half = job().stopIf(() -> true).run();
        assertThat(half.reencrypted()).isEqualTo(2);
        for (StayTable stays : List.of(prepared, during)) {
            assertThat(days(stays.byGuest("ada").list())).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
            assertThat(days(stays.async().byGuest("ada").list().join())).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
            assertThat(page(stays, 1, query -> query)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        }
        assertThat(job().startAt(half.token().orElseThrow()).run().isComplete()).isTrue();
        assertThat(days(after.byGuest("ada").list())).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aTenantFindsItsOwnUnderEachKey() {
        for (String tenant : List.of("acme", "brick", "clay")) {
            StayTable old = new StayTable(open.get(0).tenant(tenant));
            StayTable renewed = new StayTable(open.get(2).tenant(tenant));
            for (int day = 1; day <= 4; day++) {
                (day % 2 == 1 ? old : renewed).put(Stay.of(day));
            }
        }
        StayTable stays = new StayTable(open.get(2).tenant("brick"));
        assertThat(days(stays.byGuest("ada").list())).containsExactly(1, 3, 2, 4);
        assertThat(days(stays.byGuest("ada").pageSize(1).list())).containsExactly(1, 3, 2, 4);
        assertThat(stays.byGuest("ada").pageSize(1).count()).isEqualTo(4);
        for (int limit = 1; limit <= 5; limit++) {
            assertThat(page(stays, limit, query -> query.pageSize(2))).containsExactly(1, 3, 2, 4);
        }
    }

    @Test
    void whatIsFoundUnderAnyKeyIsUpdatedAndDeleted() {
        fillBoth();
        assertThat(during.byGuest("ada").updateAll(each -> each.set(StayTable.NOTE, "all")))
                .isEqualTo(4);
        assertThat(during.byGuest("ada").stream().map(Stay::note)).hasSize(4).containsOnly("all");
        assertThat(during.async().byGuest("ada").day().le(2).deleteAll().join()).isEqualTo(2);
        assertThat(during.byGuest("ada").deleteAll()).isEqualTo(2);
        assertThat(during.scan().list()).extracting(Stay::id).containsExactly("other");
    }

    @Test
    void whilePlainValuesAreReadTheyAreFoundAsWell() {
        Encryption one = Encryption.with(keys.after());
        StayTable writing = new StayTable(connection(one.plaintext(PlaintextPolicy.READ_AND_WRITE)));
        StayTable reading = new StayTable(connection(one.plaintext(PlaintextPolicy.READ)));
        writing.put(Stay.of(3));
        reading.put(Stay.of(1));
        for (StayTable stays : List.of(writing, reading)) {
            assertThat(days(stays.byGuest("ada").list())).containsExactly(3, 1);
            assertThat(page(stays, 1, query -> query)).containsExactly(3, 1);
        }
    }
}
