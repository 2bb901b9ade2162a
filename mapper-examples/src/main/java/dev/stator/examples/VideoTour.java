package dev.stator.examples;

import dev.stator.Stator;
import dev.stator.examples.videos.Library;
import dev.stator.examples.videos.LibraryItem.Channel;
import dev.stator.examples.videos.LibraryItem.User;
import dev.stator.examples.videos.LibraryItem.Video;

/** Uses the video service once from end to end, and tells what it did. */
final class VideoTour {
    private static final String PENNY = "ACC_15464279";
    private static final String CHANNEL = "penny_makes_things";
    private static final String SOUP = "15464279";

    private final Library library;
    private final Report report;

    VideoTour(Stator stator, Report report) {
        library = new Library(stator);
        this.report = report;
    }

    void run() {
        report.section("Videos");
        join();
        publish();
        watch();
        moderate();
        report.line(
                "stored",
                "%s, %s, %s in one table"
                        .formatted(
                                Report.count(library.users().count(), "user"),
                                Report.count(library.channels().count(), "channel"),
                                Report.count(library.videos().count(), "video")));
    }

    private void join() {
        library.join(User.of("ACC_45438981", "John", "john@example.com"));
        User penny = library.join(User.of(PENNY, "Penny", "penny@example.com"));
        report.line("joined", "John and Penny; Penny is verified: " + penny.verified());
        User verified = library.verify(PENNY);
        report.line("verified", verified.email() + "; Penny is verified: " + verified.verified());
    }

    private void publish() {
        library.open(Channel.of(CHANNEL, PENNY));
        library.upload(Video.of(SOUP, "How to make soup", PENNY, CHANNEL));
        library.subscribe(CHANNEL);
        library.subscribe(CHANNEL);
        Channel channel = library.channel(CHANNEL).orElseThrow();
        report.line(
                "published",
                "in %s: videos %d, subscribers %d".formatted(channel.name(), channel.videos(), channel.subscribers()));
    }

    private void watch() {
        library.watch(SOUP);
        library.watch(SOUP);
        long views = library.watch(SOUP);
        report.line("watched", library.video(SOUP).orElseThrow().title() + ", " + Report.count(views, "view"));
    }

    private void moderate() {
        report.line("moderated", "shadow ban " + library.ban(SOUP, "MODERATE"));
        report.line("pardoned", "shadow ban " + library.unban(SOUP, "MODERATE"));
    }
}
