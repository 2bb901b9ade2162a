package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.InvalidRequestException;
import dev.stator.golden.RequestGolden;
import dev.stator.query.Query;
import dev.stator.query.Results;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** What is sent for each kind of query and scan. */
@ExtendWith(StatorExtension.class)
class QueryRequestsTest {
    private static final SdkBytes DIGEST = SdkBytes.fromUtf8String("d");

    @Test
    void keyConditions(LocalDynamoDb server) {
        Map<String, Function<EntryTable, Results<?, ?, ?>>> all = new LinkedHashMap<>();
        all.put("hash", entries -> entries.query("l1"));
        all.put("eq", entries -> entries.query("l1").id().eq("e1"));
        all.put("lt", entries -> entries.query("l1").id().lt("e1"));
        all.put("le", entries -> entries.query("l1").id().le("e1"));
        all.put("gt", entries -> entries.query("l1").id().gt("e1"));
        all.put("ge", entries -> entries.query("l1").id().ge("e1"));
        all.put("between", entries -> entries.query("l1").id().between("e1", "e2"));
        all.put("begins-with", entries -> entries.query("l1").id().beginsWith("e"));
        all.put("begins-with-binary", entries -> entries.byDigest("l1").digest().beginsWith(DIGEST));
        all.put("index", entries -> entries.byTopic("even").weight().between(1, 2));
        matches(server, "query/key/", all);
    }

    @Test
    void settings(LocalDynamoDb server) {
        Map<String, Function<EntryTable, Results<?, ?, ?>>> all = new LinkedHashMap<>();
        all.put("descending", entries -> entries.query("l1").descending());
        all.put("consistent", entries -> entries.consistent().query("l1"));
        all.put("limit", entries -> entries.query("l1").limit(5));
        all.put("page-size", entries -> entries.query("l1").pageSize(3).limit(5));
        all.put(
                "filter",
                entries -> entries.query("l1").where(EntryTable.NOTE.exists()).limit(5));
        all.put(
                "filters",
                entries -> entries.query("l1")
                        .id()
                        .gt("e1")
                        .where(EntryTable.WEIGHT.gt(1).or(EntryTable.WEIGHT.lt(0)))
                        .where(EntryTable.TOPIC.eq("even")));
        all.put("projection", entries -> entries.byTopic("even").project(EntryTable.NOTE, EntryTable.WEIGHT));
        all.put(
                "scan",
                entries -> entries.scan().where(EntryTable.NOTE.exists()).project(EntryTable.NOTE));
        all.put("scan-index", EntryTable::scanByTopic);
        matches(server, "query/settings/", all);
    }

    private static void matches(
            LocalDynamoDb server, String folder, Map<String, Function<EntryTable, Results<?, ?, ?>>> all) {
        try (RequestGolden golden = RequestGolden.of(server)) {
            EntryTable entries = new EntryTable(golden.stator());
            entries.put(Entry.of("l1", 1));
            all.forEach((name, results) -> {
                golden.begin();
                results.apply(entries).list();
                golden.matches(folder + name);
            });
        }
    }

    @Test
    void countsAndTokens(LocalDynamoDb server) {
        try (RequestGolden golden = RequestGolden.of(server)) {
            EntryTable entries = new EntryTable(golden.stator());
            Stream.of(1, 2, 3).forEach(i -> entries.put(Entry.of("l1", i)));
            golden.begin();
            entries.query("l1").where(EntryTable.WEIGHT.gt(0)).count();
            golden.matches("query/settings/count");
            Query<Entry, Entry> two =
                    entries.query("l1").where(EntryTable.WEIGHT.gt(0)).limit(2);
            String token = two.page().token().orElseThrow();
            golden.begin();
            two.startAt(token).page();
            golden.matches("query/settings/token");
        }
    }

    @Test
    void anIndexOfSeveralAttributes(LocalDynamoDb server) {
        try (RequestGolden golden = RequestGolden.of(server)) {
            new Place_SiteTable(golden.stator()).put(new Place.Site("p1"));
            var area = new PlaceTable(golden.stator()).byArea("FR", "Paris");
            Map<String, Query<Place, Place>> all = new LinkedHashMap<>();
            all.put("hash", area);
            all.put("prefix", area.zip().beginsWith("75"));
            all.put("first", area.zip().eq("75001"));
            all.put("both", area.zip().eq("75001").number().between(1, 9));
            all.forEach((name, query) -> {
                golden.begin();
                assertThatThrownBy(query::list).isInstanceOf(InvalidRequestException.class);
                golden.matches("query/several/" + name);
            });
        }
    }
}
