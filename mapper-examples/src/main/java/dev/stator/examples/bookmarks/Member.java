package dev.stator.examples.bookmarks;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Somebody who keeps bookmarks. A JavaBean: what an item does not have stays as the class has set it. */
@Table("members")
public class Member {
    @HashKey
    private String name = "";

    private Locale language = Locale.ENGLISH;
    private ZoneId zone = ZoneOffset.UTC;
    private int maximum = 1_000;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
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
