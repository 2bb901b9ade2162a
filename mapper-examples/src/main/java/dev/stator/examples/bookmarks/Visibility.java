package dev.stator.examples.bookmarks;

import dev.stator.annotation.EnumDefault;
import dev.stator.annotation.Field;

/** Who sees a bookmark. A name that a later version may have stored is read as private, which is the safe side. */
public enum Visibility {
    @EnumDefault
    @Field("private")
    PRIVATE,
    @Field("friends")
    FRIENDS,
    @Field("public")
    PUBLIC
}
