package dev.stator.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.schema.NewIds;
import dev.stator.transform.TransformException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTest {
    private static final Instant NOW = Instant.parse("2026-02-20T12:34:56.789Z");
    private static final NewIds IDS = new NewIds(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final byte[] OWNER = "owner".getBytes(UTF_8);
    private static final List<String> PATH = List.of("page");

    @Test
    void hasPrefixTableAttributeOwnerAndAnIdInTheOrderOfTime() {
        ObjectKey key = ObjectKey.of("app/", "users", PATH, OWNER, IDS);
        assertThat(key.text()).matches("app/users/page/4c/jqics2l64nmhcxj2csrk3waxyq/[0-9a-f-]{36}");
        assertThat(key.created()).isEqualTo(NOW);
        assertThat(key).hasToString(key.text());
        assertThat(ObjectKey.of("app/", "users", PATH, OWNER, IDS)).isNotEqualTo(key);
    }

    @Test
    void isReadAgain() {
        for (String prefix : List.of("", "app/", "a/b/")) {
            ObjectKey key = ObjectKey.of(prefix, "users", List.of("lines", "", "html"), OWNER, IDS);
            assertThat(ObjectKey.parse(prefix, key.text())).isEqualTo(key);
            assertThat(key.text()).startsWith(ObjectKey.folder(prefix, "users"));
            assertThat(key.requireOwner("users", List.of("lines", "", "html"), List.of(OWNER)))
                    .isSameAs(key);
        }
    }

    @Test
    void anotherTableAttributeOrItemIsForeign() {
        ObjectKey key = ObjectKey.of("app/", "users", PATH, OWNER, IDS);
        assertForeign(() -> key.requireOwner("user", PATH, List.of(OWNER)), "of another table");
        assertForeign(() -> key.requireOwner("users", List.of("pages"), List.of(OWNER)), "of another attribute");
        assertForeign(() -> key.requireOwner("users", List.of("page", ""), List.of(OWNER)), "of another attribute");
        assertForeign(() -> key.requireOwner("users", PATH, List.of(new byte[] {1})), "of another item");
        assertForeign(() -> ObjectKey.parse("other/", key.text()), "outside of the store's prefix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "users/page/x",
                "../users/page/4c/jqqsoqo42wxdnkn2fbtxfl3bba/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e",
                "users/page/4c/jqqsoqo42wxdnkn2fbtxfl3bba/0198c2f4-5b1e-4c3a-9f00-2f4d8a6b1c3e",
                "users/page/4C/jqqsoqo42wxdnkn2fbtxfl3bba/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e",
                "users/page/4c/jqqsoqo42wxdnkn2fbtxfl3bba/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e/x",
                "users/pa ge/4c/jqqsoqo42wxdnkn2fbtxfl3bba/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e",
                "users/page/4c/jqqsoqo42wxdnkn2fbtxfl3bba/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e\n"
            })
    void whatStatorDoesNotGiveIsForeign(String text) {
        assertForeign(() -> ObjectKey.parse("", text), "not one that Stator gives");
    }

    @Test
    void isNeverLongerThan200BytesAndHasOnlyPlainCharacters() {
        String prefix = "p".repeat(47) + "/";
        for (String name : List.of("x".repeat(255), "ü".repeat(100), "a/b c:d#e", ".".repeat(60), "=", "💾")) {
            ObjectKey key = ObjectKey.of(prefix, name, List.of(name, "", name), OWNER, IDS);
            assertThat(key.text()).hasSizeLessThanOrEqualTo(200).matches("[A-Za-z0-9._=/-]+");
            assertThat(ObjectKey.parse(prefix, key.text())).isEqualTo(key);
        }
    }

    private static void assertForeign(Runnable work, String why) {
        TransformException e = catchThrowableOfType(TransformException.class, work::run);
        assertThat(e.reason()).isEqualTo(Reason.FOREIGN_POINTER);
        assertThat(e).hasMessageContaining(why);
    }
}
