package dev.stator.examples.bookmarks;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Somebody who keeps bookmarks, stored before them. A JavaBean: what an item does not have stays as the class has set it. */
@HashKey("{name}")
@RangeKey("CUST#{name}")
public final class Member implements Entry {
    private String name = "";

    private Preferences preferences = new Preferences(Locale.ENGLISH, "date", "ascending");
    private ZoneId zone = ZoneOffset.UTC;
    private int maximum = 1_000;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
