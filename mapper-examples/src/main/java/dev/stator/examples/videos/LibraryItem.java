package dev.stator.examples.videos;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the one table of the service holds: a partition of users, one of channels, and one of videos. */
@Table("videos")
public sealed interface LibraryItem {
    /** Somebody who watches, and may have channels. */
    @HashKey("USER")
    @RangeKey("#ACTIVE#{account}")
    record User(
            String account,
            String firstName,
            String email,
            boolean verified,
            @CreatedAt @Nullable Instant created,
            @UpdatedAt @Nullable Instant updated)
            implements LibraryItem {
        /** One that has just joined. */
        public static User of(String account, String firstName, String email) {
            return new User(account, firstName, email, false, null, null);
        }
    }

    /** What videos are in, and what is subscribed to. */
    @HashKey("CHANNEL")
    @RangeKey("#{name}")
    record Channel(
            String name,
            String author,
            long videos,
            long subscribers,
            @CreatedAt @Nullable Instant created,
            @UpdatedAt @Nullable Instant updated)
            implements LibraryItem {
        /** An empty one. */
        public static Channel of(String name, String author) {
            return new Channel(name, author, 0, 0, null, null);
        }
    }

    /**
     * A video.
     *
     * @param shadowBans why it is not shown, though its author does not know; stored as a string set
     */
    @HashKey("VIDEO")
    @RangeKey("#VID_{id}")
    record Video(
            String id,
            String title,
            String author,
            String channel,
            long views,
            @Field("__shadow_ban_level") Set<String> shadowBans,
            @CreatedAt @Nullable Instant created,
            @UpdatedAt @Nullable Instant updated)
            implements LibraryItem {
        /** One that nobody has seen yet. */
        public static Video of(String id, String title, String author, String channel) {
            return new Video(id, title, author, channel, 0, Set.of(), null, null);
        }
    }
}
