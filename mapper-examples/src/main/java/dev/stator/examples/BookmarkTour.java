package dev.stator.examples;

import dev.stator.Stator;
import dev.stator.examples.bookmarks.Addition;
import dev.stator.examples.bookmarks.Bookmark;
import dev.stator.examples.bookmarks.Bookmarks;
import dev.stator.examples.bookmarks.Entry;
import dev.stator.examples.bookmarks.Member;
import dev.stator.examples.bookmarks.Preferences;
import dev.stator.examples.bookmarks.Preview;
import dev.stator.examples.bookmarks.Visibility;
import dev.stator.s3.S3Text;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Uses the bookmark service once from end to end, and tells what it did. */
final class BookmarkTour {
    private static final String ADA = "ada";
    private static final String EMAIL = "ada@example.org";

    /** Of a page that is large enough, compressed, to be in S3. */
    private static final int LINES = 20_000;

    private final Bookmarks bookmarks;
    private final Report report;

    BookmarkTour(Stator stator, Report report) {
        bookmarks = new Bookmarks(stator);
        this.report = report;
    }

    void run() {
        report.section("Bookmarks");
        join();
        samples().forEach(this::add);
        add(samples().get(0));
        edit(samples().get(1));
        remove(samples().get(2));
        keepPage(samples().get(0));
        browse();
        partition();
    }

    private void join() {
        Member ada = new Member();
        ada.setName(ADA);
        ada.setEmail(EMAIL);
        ada.setPreferences(new Preferences(Locale.UK, "date", "descending"));
        ada.setZone(ZoneId.of("Europe/London"));
        bookmarks.join(ada);
        Member stored = bookmarks.member(ADA).orElseThrow();
        report.line(
                "joined",
                "%s, %s, %s, at most %s bookmarks"
                        .formatted(
                                stored.getName(),
                                bookmarks.language(ADA).orElseThrow().toLanguageTag(),
                                stored.getZone(),
                                Report.count(stored.getMaximum())));
    }

    /** The page is compressed and put into S3; in the item is where to find it. */
    private void keepPage(Bookmark bookmark) {
        String html = "<!doctype html><title>" + bookmark.title() + "</title>"
                + IntStream.range(0, LINES)
                        .mapToObj("<p>Paragraph %d of the page."::formatted)
                        .collect(Collectors.joining("\n"));
        bookmarks.edit(bookmark.withPage(html));
        Bookmark stored = bookmarks.find(ADA, bookmark.address()).orElseThrow();
        S3Text page = stored.page().orElseThrow();
        report.line(
                "page kept",
                "%s, %s of HTML, %s in S3"
                        .formatted(
                                bookmark.address(),
                                Report.count(html.length(), "character"),
                                Report.count(page.length(), "byte")));
        report.line("page read", bookmarks.page(stored).orElseThrow().equals(html) ? "the same" : "another");
        report.line(
                "by e-mail",
                EMAIL + " is "
                        + bookmarks.memberWithEmail(EMAIL).map(Member::getName).orElse("nobody"));
    }

    private void add(Bookmark bookmark) {
        Addition addition = bookmarks.add(bookmark);
        if (addition instanceof Addition.Duplicate duplicate) {
            report.line(
                    "refused",
                    duplicate.present().address() + " is there already, since "
                            + duplicate.present().added());
        } else {
            report.line("added", bookmark.address() + " " + new TreeSet<>(bookmark.tags()));
        }
    }

    private void edit(Bookmark bookmark) {
        bookmarks.edit(bookmark.withNote("read chapter 3"));
        report.line("edited", bookmark.address() + ", note: " + note(bookmark));
        bookmarks.edit(bookmark.withoutNote());
        report.line("edited", bookmark.address() + ", note: " + note(bookmark));
    }

    private String note(Bookmark bookmark) {
        return bookmarks
                .find(bookmark.owner(), bookmark.address())
                .flatMap(Bookmark::note)
                .orElse("none");
    }

    private void remove(Bookmark bookmark) {
        Optional<Bookmark> old = bookmarks.remove(bookmark.owner(), bookmark.address());
        report.line(
                "removed",
                bookmark.address() + ", which was \"" + old.orElseThrow().title() + "\"");
        Optional<Bookmark> again = bookmarks.remove(bookmark.owner(), bookmark.address());
        report.line(
                "removed",
                bookmark.address() + " again: " + again.map(Bookmark::title).orElse("nothing was there"));
    }

    private void browse() {
        List<Bookmark> all = bookmarks.browse(10);
        report.line("listed", Report.count(all.size(), "bookmark"));
        all.stream()
                .sorted(Comparator.comparing(Bookmark::added))
                .forEach(b ->
                        report.more("%-7s %s".formatted(b.visibility().name().toLowerCase(Locale.ROOT), b.title())));
    }

    private void partition() {
        List<Entry> all = bookmarks.everything(ADA);
        report.line("partition", Report.count(all.size(), "item") + " of " + ADA);
        all.forEach(entry -> report.more(
                entry instanceof Bookmark bookmark ? "a bookmark, " + bookmark.address() : "a member, " + ADA));
        String prefix = "https://docs.aws";
        report.line("prefix", Report.count(bookmarks.under(ADA, prefix).size(), "bookmark") + " under " + prefix);
    }

    private static List<Bookmark> samples() {
        return List.of(
                new Bookmark(
                        ADA,
                        URI.create("https://docs.aws.amazon.com/dynamodb/"),
                        "Amazon DynamoDB documentation",
                        Visibility.PUBLIC,
                        Instant.parse("2026-01-05T09:30:00Z"),
                        Set.of("aws", "database"),
                        Optional.empty(),
                        Optional.of(new Preview("Guides and references of the database.", Optional.empty())),
                        Optional.empty()),
                new Bookmark(
                        ADA,
                        URI.create("https://docs.oracle.com/javase/specs/"),
                        "The Java language and virtual machine specifications",
                        Visibility.FRIENDS,
                        Instant.parse("2026-01-06T18:00:00Z"),
                        Set.of("java"),
                        Optional.of("for the evenings"),
                        Optional.empty(),
                        Optional.empty()),
                new Bookmark(
                        ADA,
                        URI.create("https://www.rfc-editor.org/rfc/rfc8259"),
                        "RFC 8259: JSON",
                        Visibility.PRIVATE,
                        Instant.parse("2026-01-07T07:15:00.123456789Z"),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Bookmark(
                        ADA,
                        URI.create("https://openjdk.org/jeps/395"),
                        "JEP 395: Records",
                        Visibility.PUBLIC,
                        Instant.parse("2026-01-08T12:00:00Z"),
                        Set.of("java", "records"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
