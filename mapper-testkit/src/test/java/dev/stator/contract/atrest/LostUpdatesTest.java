package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.VersionConflictException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The SDK repeats an update whose answer was lost, and its condition fails on what the first attempt wrote. The item points to an object of the
 * call then, which nobody else has put.
 */
@ExtendWith(StatorExtension.class)
class LostUpdatesTest {
    private static final TinkKeys KEYS = TinkKeys.create();
    private static final String LONG = " of more than sixteen bytes";

    private final List<Stator> open = new ArrayList<>();
    private LocalDynamoDb server;
    private String prefix;
    private S3Store store;
    private Stator stator;

    @BeforeEach
    void connect(LocalDynamoDb local, S3Store objects, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        store = objects;
        stator = with(Faults.create());
        new PaperTable(stator).put(Paper.of("x", "first" + LONG));
        new DraftTable(stator).put(Draft.of("x", "first" + LONG));
    }

    @AfterEach
    void close() {
        open.forEach(Stator::close);
    }

    private Stator with(Faults faults) {
        Stator connection = server.stator(faults)
                .tablePrefix(prefix)
                .createMissingTables(true)
                .encryption(KEYS)
                .s3(store)
                .build();
        open.add(connection);
        return connection;
    }

    private Stator losing() {
        return with(Faults.create().on("UpdateItem").first().loseAnswer());
    }

    private static S3Text page(String label) {
        return S3Text.of("page " + label + LONG);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateOfAnItemThatWasMadeSucceeds(Face face) {
        Paper read = new PaperTable(stator).get("x").orElseThrow();
        Paper changed = new Paper("x", "second", read.body(), page("second"), read.version());
        PaperTable papers = new PaperTable(losing());
        Paper given = update(papers, changed, face);
        assertThat(given.version()).isEqualTo(2);
        assertThat(given.page().text()).isEqualTo("page second" + LONG);
        assertThat(new PaperTable(stator).get("x").orElseThrow().page().text()).isEqualTo("page second" + LONG);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateWhoseConditionItHasMadeUntrueSucceeds(Face face) {
        DraftTable drafts = new DraftTable(losing());
        Draft given = face == Face.BLOCKING
                ? drafts.update("x")
                        .set(DraftTable.LABEL, "second")
                        .set(DraftTable.PAGE, page("second"))
                        .when(DraftTable.LABEL.eq("first" + LONG))
                        .returnNew()
                : Futures.join(drafts.async()
                        .update("x")
                        .set(DraftTable.LABEL, "second")
                        .set(DraftTable.PAGE, page("second"))
                        .when(DraftTable.LABEL.eq("first" + LONG))
                        .returnNew());
        assertThat(given.label()).isEqualTo("second");
        assertThat(given.page().text()).isEqualTo("page second" + LONG);
    }

    @ParameterizedTest
    @EnumSource
    void aTenantsUpdateSucceedsToo(Face face) {
        new PaperTable(stator.tenant("acme")).put(Paper.of("x", "first" + LONG));
        PaperTable papers = new PaperTable(losing().tenant("acme"));
        Paper read = papers.get("x").orElseThrow();
        Paper changed = new Paper("x", "second", read.body(), page("second"), read.version());
        Paper given = update(papers, changed, face);
        assertThat(given.version()).isEqualTo(2);
        assertThat(new PaperTable(stator).get("x").orElseThrow().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundAndUpdatedCountsAsUpdated(Face face) {
        DraftTable drafts = new DraftTable(losing());
        long updated = face == Face.BLOCKING
                ? drafts.scan()
                        .where(DraftTable.LABEL.eq("first" + LONG))
                        .updateAll(each -> each.set(DraftTable.LABEL, "second").set(DraftTable.PAGE, page("second")))
                : Futures.join(drafts.async()
                        .scan()
                        .where(DraftTable.LABEL.eq("first" + LONG))
                        .updateAll(each -> each.set(DraftTable.LABEL, "second").set(DraftTable.PAGE, page("second"))));
        assertThat(updated).isEqualTo(1);
    }

    /** The first attempt never arrived. */
    @ParameterizedTest
    @EnumSource
    void whoWasOvertakenIsTold(Face face) {
        Paper read = new PaperTable(stator).get("x").orElseThrow();
        new PaperTable(stator).put(read);
        Paper changed = new Paper("x", "second", read.body(), page("second"), read.version());
        PaperTable papers =
                new PaperTable(with(Faults.create().on("UpdateItem").first().refuse()));
        assertThatThrownBy(() -> update(papers, changed, face)).isInstanceOf(VersionConflictException.class);
        DraftTable drafts =
                new DraftTable(with(Faults.create().on("UpdateItem").first().refuse()));
        assertThatThrownBy(() -> drafts.update("x")
                        .set(DraftTable.PAGE, page("second"))
                        .when(DraftTable.LABEL.eq("another"))
                        .run())
                .isInstanceOf(ConditionFailedException.class);
        assertThat(new PaperTable(stator).get("x").orElseThrow().page().text()).isEqualTo("page first" + LONG);
        assertThat(new DraftTable(stator).get("x").orElseThrow().page().text()).isEqualTo("page first" + LONG);
    }

    private static Paper update(PaperTable papers, Paper changed, Face face) {
        return face == Face.BLOCKING
                ? papers.update(changed)
                : Futures.join(papers.async().update(changed));
    }
}
