package dev.stator.examples.videos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.examples.videos.LibraryItem.Channel;
import dev.stator.examples.videos.LibraryItem.User;
import dev.stator.examples.videos.LibraryItem.Video;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class LibraryTest {
    private static final Instant NOW = Instant.parse("2026-04-02T10:52:04.976474Z");

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

    private Stator stator;
    private Library library;

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
        library = new Library(stator);
    }

    @Test
    void aUserIsVerifiedAndReadAsAWhole() {
        library.join(User.of("ACC_45438981", "John", "john@example.com"));
        library.join(User.of("ACC_15464279", "Penny", "penny@example.com"));

        User verified = new User("ACC_15464279", "Penny", "penny@example.com", true, NOW, NOW);
        assertThat(library.verify("ACC_15464279")).isEqualTo(verified);
        assertThat(library.user("ACC_15464279")).contains(verified);
        assertThat(library.users().list()).extracting(User::account).containsExactly("ACC_15464279", "ACC_45438981");
        assertThatThrownBy(() -> library.verify("nobody")).isInstanceOf(ConditionFailedException.class);
    }

    @Test
    void anItemIsStoredUnderTheKeyOfItsTemplates() {
        library.join(User.of("ACC_45438981", "John", "john@example.com"));

        assertThat(stored("USER", "#ACTIVE#ACC_45438981"))
                .containsEntry("firstName", AttributeValue.fromS("John"))
                .containsEntry("verified", AttributeValue.fromBool(false))
                .doesNotContainKey("account");
        assertThat(new LibraryItemTable(stator).get("USER", "#ACTIVE#ACC_45438981"))
                .containsInstanceOf(User.class);
    }

    @Test
    void anUploadCountsInItsChannelOrIsNotMade() {
        library.open(Channel.of("penny_makes_things", "ACC_15464279"));
        library.upload(soup());

        assertThat(library.channel("penny_makes_things").orElseThrow().videos()).isEqualTo(1);
        assertThatThrownBy(() -> library.upload(soup())).isInstanceOf(TransactionCancelledException.class);
        assertThat(library.channel("penny_makes_things").orElseThrow().videos()).isEqualTo(1);
    }

    @Test
    void viewsAndSubscribersAreCounted() {
        library.open(Channel.of("penny_makes_things", "ACC_15464279"));
        library.upload(soup());

        assertThat(List.of(library.watch("15464279"), library.watch("15464279"), library.watch("15464279")))
                .containsExactly(1L, 2L, 3L);
        library.subscribe("penny_makes_things");
        assertThat(library.subscribe("penny_makes_things")).isEqualTo(2);
        assertThat(library.video("15464279").orElseThrow().views()).isEqualTo(3);
        assertThat(library.channel("penny_makes_things"))
                .contains(new Channel("penny_makes_things", "ACC_15464279", 1, 2, NOW, NOW));
    }

    @Test
    void aCounterGoesUpAndDownByAnyStep() {
        LibraryItem_ChannelTable channels = new LibraryItem_ChannelTable(stator);
        channels.create(Channel.of("example", "record"));

        assertThat(List.of(
                        count(channels, 1),
                        count(channels, 1),
                        count(channels, 8),
                        count(channels, -1),
                        count(channels, -9)))
                .containsExactly(1L, 2L, 10L, 9L, 0L);
    }

    private static long count(LibraryItem_ChannelTable channels, long step) {
        return channels.update("example")
                .increment(LibraryItem_ChannelTable.VIDEOS, step)
                .returnNew()
                .videos();
    }

    @Test
    void aLevelIsAddedToASetAndTakenAway() {
        library.open(Channel.of("penny_makes_things", "ACC_15464279"));
        library.upload(soup());

        assertThat(library.ban("15464279", "MODERATE")).containsExactly("MODERATE");
        assertThat(stored("VIDEO", "#VID_15464279"))
                .containsEntry("__shadow_ban_level", AttributeValue.fromSs(List.of("MODERATE")));
        assertThat(library.ban("15464279", "SEVERE")).containsExactlyInAnyOrder("MODERATE", "SEVERE");
        assertThat(library.unban("15464279", "MODERATE")).containsExactly("SEVERE");
        assertThat(library.unban("15464279", "SEVERE")).isEmpty();
        assertThat(stored("VIDEO", "#VID_15464279")).doesNotContainKey("__shadow_ban_level");
    }

    private static Video soup() {
        return Video.of("15464279", "How to make soup", "ACC_15464279", "penny_makes_things");
    }

    private Map<String, AttributeValue> stored(String pk, String sk) {
        return stator.client()
                .getItem(request -> request.tableName(stator.tableName(LibraryItemTable.SCHEMA))
                        .key(Map.of("PK", AttributeValue.fromS(pk), "SK", AttributeValue.fromS(sk))))
                .item();
    }
}
