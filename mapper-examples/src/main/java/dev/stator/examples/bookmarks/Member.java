package dev.stator.examples.bookmarks;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who keeps bookmarks, stored before them. A JavaBean: what an item does not have stays as the class has set it. */
@HashKey("{name}")
@RangeKey("CUST#{name}")
@GlobalIndex(name = "byEmail", hashKey = "email")
public final class Member implements Entry {
    private String name = "";

    /** Nobody reads it in the table, and yet a member is found by it: equal addresses are encrypted alike. */
    @Encrypted(deterministic = true)
    private @Nullable String email;

    private Preferences preferences = new Preferences(Locale.ENGLISH, "date", "ascending");
    private ZoneId zone = ZoneOffset.UTC;
    private int maximum = 1_000;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public Preferences getPreferences() {
        return preferences;
    }

    public void setPreferences(Preferences preferences) {
        this.preferences = preferences;
    }

    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    /** How many bookmarks the member may keep. */
    public int getMaximum() {
        return maximum;
    }

    public void setMaximum(int maximum) {
        this.maximum = maximum;
    }
}
