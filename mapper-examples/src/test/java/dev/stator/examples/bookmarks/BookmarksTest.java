package dev.stator.examples.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BookmarksTest {
    private static final LocalS3 S3 = LocalS3.start();

    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(
            settings -> settings.encryption(TinkKeys.create()).s3(S3.store("bookmarks/")));

    private static final URI ADDRESS = URI.create("https://openjdk.org/jeps/395");

    private Bookmarks bookmarks;

    @AfterAll
    static void stop() {
        S3.close();
    }

    @BeforeEach
    void connect(Stator stator) {
        bookmarks = new Bookmarks(stator);
    }

    @Test
    void aMemberJoinsOnce() {
        Member ada = new Member();
        ada.setName("ada");
        ada.setPreferences(new Preferences(Locale.UK, "date", "ascending"));
        ada.setZone(ZoneId.of("Europe/London"));

        assertThat(bookmarks.join(ada)).isTrue();
        assertThat(bookmarks.join(ada)).isFalse();

        assertThat(bookmarks.member("ada")).hasValueSatisfying(stored -> {
            assertThat(stored.getPreferences().language()).isEqualTo(Locale.UK);
            assertThat(stored.getZone()).isEqualTo(ZoneId.of("Europe/London"));
            assertThat(stored.getMaximum()).isEqualTo(1_000);
        });
        assertThat(bookmarks.member("bob")).isEmpty();
    }

    @Test
    void aMemberIsFoundByTheEncryptedAddress() {
        Member ada = new Member();
        ada.setName("ada");
        ada.setEmail("ada@example.org");
        bookmarks.join(ada);

        assertThat(bookmarks.memberWithEmail("ada@example.org"))
                .hasValueSatisfying(found -> assertThat(found.getName()).isEqualTo("ada"));
        assertThat(bookmarks.memberWithEmail("bob@example.org")).isEmpty();
    }

    @Test
    void aPageIsReadAsItWasKept() {
        String html = "<p>a page".repeat(100_000);
        Bookmark bookmark = bookmark("ada", "Records").withPage(html);
        bookmarks.add(bookmark);

        assertThat(bookmarks.page(bookmarks.find("ada", ADDRESS).orElseThrow())).contains(html);
    }

    @Test
    void aBookmarkIsReadAsItWasAdded() {
        Bookmark bookmark = bookmark("ada", "Records");

        assertThat(bookmarks.add(bookmark)).isEqualTo(new Addition.Added(bookmark));
        assertThat(bookmarks.find("ada", ADDRESS)).contains(bookmark);
        assertThat(bookmarks.find("bob", ADDRESS)).isEmpty();
    }

    @Test
    void aDuplicateIsRefusedAndShowsTheOneThatIsThere() {
        Bookmark first = bookmark("ada", "Records");
        bookmarks.add(first);

        assertThat(bookmarks.add(bookmark("ada", "Another title"))).isEqualTo(new Addition.Duplicate(first));
        assertThat(bookmarks.find("ada", ADDRESS)).contains(first);
    }

    @Test
    void anEditStoresWhatChangedAndRemovesWhatIsEmptyNow() {
        Bookmark bookmark = bookmark("ada", "Records");
        bookmarks.add(bookmark);

        bookmarks.edit(bookmark.withNote("read this"));
        assertThat(bookmarks.find("ada", ADDRESS).flatMap(Bookmark::note)).contains("read this");

        bookmarks.edit(bookmark.withoutNote());
        assertThat(bookmarks.find("ada", ADDRESS)).contains(bookmark.withoutNote());
    }

    @Test
    void removingGivesTheOldBookmarkOnce() {
        Bookmark bookmark = bookmark("ada", "Records");
        bookmarks.add(bookmark);

        assertThat(bookmarks.remove("ada", ADDRESS)).contains(bookmark);
        assertThat(bookmarks.remove("ada", ADDRESS)).isEmpty();
    }

    @Test
    void browsingGivesAsManyAsAreAskedForOrAllThereAre() {
        for (String owner : new String[] {"ada", "bob", "eve"}) {
            bookmarks.add(bookmark(owner, "Records"));
        }

        assertThat(bookmarks.browse(2)).hasSize(2);
        assertThat(bookmarks.browse(10)).extracting(Bookmark::owner).containsExactlyInAnyOrder("ada", "bob", "eve");
    }

    @Test
    void aPartitionHasTheMemberAndThenTheBookmarksInTheOrderOfTheirAddresses(Stator stator) {
        Member ada = new Member();
        ada.setName("ada");
        Bookmark console = bookmark("ada", "Console").at(URI.create("https://console.aws.amazon.com"));
        Bookmark aws = bookmark("ada", "AWS").at(URI.create("https://aws.amazon.com"));
        bookmarks.add(console);
        bookmarks.add(bookmark("bob", "Records"));
        bookmarks.join(ada);
        bookmarks.add(aws);

        assertThat(bookmarks.everything("ada"))
                .hasSize(3)
                .satisfies(member -> assertThat(member).isInstanceOf(Member.class), Index.atIndex(0))
                .endsWith(aws, console);
        assertThat(bookmarks.under("ada", "https://aws")).containsExactly(aws);
        assertThat(bookmarks.under("ada", "https://")).containsExactly(aws, console);
        assertThat(new EntryTable(stator).get("ada", "URL#https://aws.amazon.com"))
                .contains(aws);
    }

    @Test
    void aProjectionByPathReadsOneAttributeOrNoneOfAMember(Stator stator) {
        Member ada = new Member();
        ada.setName("ada");
        ada.setPreferences(new Preferences(Locale.CHINESE, "date", null));
        bookmarks.join(ada);

        assertThat(bookmarks.language("ada")).contains(Locale.CHINESE);
        assertThat(bookmarks.language("bob")).isEmpty();
        assertThat(new MemberTable(stator)
                        .get("ada", MemberTable.PREFERENCES.sortDirection())
                        .orElseThrow()
                        .get(MemberTable.PREFERENCES.sortDirection()))
                .isEmpty();
    }

    private static Bookmark bookmark(String owner, String title) {
        return new Bookmark(
                owner,
                ADDRESS,
                title,
                Visibility.FRIENDS,
                Instant.parse("2026-01-08T12:00:00.123456789Z"),
                Set.of("java", "records"),
                Optional.of("a note"),
                Optional.of(new Preview("Classes that are their data.", Optional.of(URI.create("image.png")))),
                Optional.empty());
    }
}
