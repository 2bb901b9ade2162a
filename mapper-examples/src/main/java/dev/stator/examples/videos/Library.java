package dev.stator.examples.videos;

import dev.stator.Stator;
import dev.stator.examples.videos.LibraryItem.Channel;
import dev.stator.examples.videos.LibraryItem.User;
import dev.stator.examples.videos.LibraryItem.Video;
import dev.stator.query.Query;
import java.util.Optional;
import java.util.Set;

/**
 * The video service.
 *
 * <pre>{@code
 * Library library = new Library(stator);
 * library.join(User.of("ACC_15464279", "Penny", "penny@example.com"));
 * library.open(Channel.of("penny_makes_things", "ACC_15464279"));
 * library.upload(video);                      // and the channel has one video more, or neither
 * library.watch("15464279");                  // 1
 * }</pre>
 */
public final class Library {
    private final Stator stator;
    private final LibraryItem_UserTable users;
    private final LibraryItem_ChannelTable channels;
    private final LibraryItem_VideoTable videos;

    public Library(Stator stator) {
        this.stator = stator;
        users = new LibraryItem_UserTable(stator);
        channels = new LibraryItem_ChannelTable(stator);
        videos = new LibraryItem_VideoTable(stator);
    }

    /** Takes in a user; the same with the time of it. */
    public User join(User user) {
        return users.create(user);
    }

    /** Notes that a user's address is good; the whole user as it is now. */
    public User verify(String account) {
        return users.update(account)
                .set(LibraryItem_UserTable.VERIFIED, true)
                .mustExist()
                .returnNew();
    }

    /** Opens a channel. */
    public Channel open(Channel channel) {
        return channels.create(channel);
    }

    /** Stores a video and counts it in its channel, both or neither. */
    public void upload(Video video) {
        stator.transaction()
                .create(videos, video)
                .update(channels.update(video.channel())
                        .add(LibraryItem_ChannelTable.VIDEOS, 1L)
                        .mustExist())
                .run();
    }

    /** Counts a view; how many there are now. */
    public long watch(String id) {
        return videos.update(id)
                .add(LibraryItem_VideoTable.VIEWS, 1L)
                .returnUpdatedNew()
                .get(LibraryItem_VideoTable.VIEWS)
                .orElseThrow();
    }

    /** Counts a subscriber; how many there are now. */
    public long subscribe(String channel) {
        return channels.update(channel)
                .add(LibraryItem_ChannelTable.SUBSCRIBERS, 1L)
                .returnUpdatedNew()
                .get(LibraryItem_ChannelTable.SUBSCRIBERS)
                .orElseThrow();
    }

    /** Adds a reason not to show a video; all that there are now. */
    public Set<String> ban(String id, String level) {
        return videos.update(id)
                .add(LibraryItem_VideoTable.SHADOW_BANS, level)
                .returnNew()
                .shadowBans();
    }

    /** Takes back a reason not to show a video; all that are left. */
    public Set<String> unban(String id, String level) {
        return videos.update(id)
                .delete(LibraryItem_VideoTable.SHADOW_BANS, level)
                .returnNew()
                .shadowBans();
    }

    public Optional<User> user(String account) {
        return users.get(account);
    }

    public Optional<Channel> channel(String name) {
        return channels.get(name);
    }

    public Optional<Video> video(String id) {
        return videos.get(id);
    }

    /** All users, in the order of their accounts. */
    public Query<User, User> users() {
        return users.query();
    }

    /** All channels, in the order of their names. */
    public Query<Channel, Channel> channels() {
        return channels.query();
    }

    /** All videos, in the order of their ids. */
    public Query<Video, Video> videos() {
        return videos.query();
    }
}
