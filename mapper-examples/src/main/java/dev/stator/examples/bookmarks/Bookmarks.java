package dev.stator.examples.bookmarks;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.s3.S3Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bookmark service.
 *
 * <pre>{@code
 * Bookmarks bookmarks = new Bookmarks(stator);
 * bookmarks.join(ada);
 * bookmarks.add(bookmark);                     // Addition.Added
 * bookmarks.add(bookmark);                     // Addition.Duplicate, with the one that is there
 * bookmarks.remove("ada", address);            // the bookmark that was there
 * bookmarks.everything("ada");                 // the member, and the bookmarks in the order of their addresses
 * }</pre>
 */
public final class Bookmarks {
    private final MemberTable members;
    private final BookmarkTable bookmarks;

    public Bookmarks(Stator stator) {
        members = new MemberTable(stator);
        bookmarks = new BookmarkTable(stator);
    }

    /** Takes a member in; false if the name is taken. Here a refusal is an exception. */
    public boolean join(Member member) {
        try {
            members.create(member);
            return true;
        } catch (ConditionFailedException taken) {
            return false;
        }
    }

    /** The member of this name, if there is one. */
    public Optional<Member> member(String name) {
        return members.get(name);
    }

    /** The member with this e-mail address, if there is one. The address is encrypted before DynamoDB is asked. */
    public Optional<Member> memberWithEmail(String email) {
        return members.byEmail(email).first();
    }

    /** The HTML of a page as it was, if the bookmark has it. It is read from S3 now. */
    public Optional<String> page(Bookmark bookmark) {
        return bookmark.page().map(S3Text::text);
    }

    /** Adds a bookmark, and leaves alone one that is there already. Here a refusal is a value, and so are all other problems. */
    public Addition add(Bookmark bookmark) {
        Outcome<Bookmark> outcome = bookmarks.attempt().create(bookmark);
        if (outcome instanceof Outcome.ConditionFailed<Bookmark> refused) {
            return new Addition.Duplicate(refused.item().orElse(bookmark));
        }
        return new Addition.Added(outcome.orElseThrow());
    }

    /** The bookmark, if the member has it; read so that every write before this call is seen. */
    public Optional<Bookmark> find(String owner, URI address) {
        return bookmarks.consistent().get(owner, address);
    }

    /** Stores what changed: attributes that are null or empty now are removed, those that the class does not know stay. */
    public void edit(Bookmark bookmark) {
        bookmarks.update(bookmark);
    }

    /** Removes a bookmark; the one that was there, if there was one, so that it can be put back. */
    public Optional<Bookmark> remove(String owner, URI address) {
        return bookmarks.delete(owner, address);
    }

    /** All that there is of a member: the member, and the bookmarks in the order of their addresses. */
    public List<Entry> everything(String owner) {
        return bookmarks.partition(owner).list();
    }

    /** A member's bookmarks whose address begins so. */
    public List<Bookmark> under(String owner, String prefix) {
        return bookmarks.query(owner).address().beginsWith(prefix).list();
    }

    /** The language in which a member sees the list: the one attribute that is read. */
    public Optional<Locale> language(String name) {
        return members.get(name, MemberTable.PREFERENCES.language())
                .flatMap(member -> member.get(MemberTable.PREFERENCES.language()));
    }

    /** Some bookmarks of all members, as many as are asked for or all there are. */
    public List<Bookmark> browse(int count) {
        return bookmarks.scan().limit(count).list();
    }
}
