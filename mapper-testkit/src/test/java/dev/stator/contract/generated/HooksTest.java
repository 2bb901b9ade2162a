package dev.stator.contract.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.error.InvalidItemException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hooks that an entity inherits, that change its key, and that return nothing where they should. */
@ExtendWith(StatorExtension.class)
class HooksTest {
    /** What is lower case when it is saved. */
    interface Lower<T> {
        T lower();
    }

    /** A hook of an interface, in terms of the type that has it. */
    interface Checked<T> extends Lower<T> {
        @BeforeSave
        default T checked() {
            return lower();
        }
    }

    @Table("tags")
    record Tag(@HashKey String name) implements Checked<Tag> {
        @Override
        public Tag lower() {
            return new Tag(name.toLowerCase(Locale.ROOT));
        }
    }

    /** A hook of a superclass. */
    static class Counted {
        private int saves;

        public int getSaves() {
            return saves;
        }

        public void setSaves(int saves) {
            this.saves = saves;
        }

        @BeforeSave
        void count() {
            saves++;
        }
    }

    @Table("pages")
    static class Page extends Counted {
        @HashKey
        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Table("tags")
    record Lost(@HashKey String name) {
        @BeforeSave
        Lost none() {
            return null;
        }
    }

    @Test
    void aHookOfAnInterfaceIsCalledAndMayChangeTheKey(Stator stator) {
        HooksTest_TagTable tags = new HooksTest_TagTable(stator);
        assertThat(tags.put(new Tag("Red"))).isEqualTo(new Tag("red"));
        assertThat(tags.create(new Tag("Blue"))).isEqualTo(new Tag("blue"));
        assertThat(tags.update(new Tag("RED"))).isEqualTo(new Tag("red"));
        assertThat(tags.scan().list()).containsExactlyInAnyOrder(new Tag("red"), new Tag("blue"));
    }

    @Test
    void aHookOfASuperclassChangesTheItemThatIsSaved(Stator stator) {
        HooksTest_PageTable pages = new HooksTest_PageTable(stator);
        Page page = new Page();
        page.setName("p1");
        assertThat(pages.put(page).getSaves()).isEqualTo(1);
        assertThat(page.getSaves()).isEqualTo(1);
        assertThat(pages.async().update(page).join().getSaves()).isEqualTo(2);
        assertThat(pages.putAll(List.of(page))).extracting(Page::getSaves).containsExactly(3);
        assertThat(pages.get("p1").orElseThrow().getSaves()).isEqualTo(3);
    }

    @Test
    void anUpdateByKeyCallsNoHook(Stator stator) {
        HooksTest_PageTable pages = new HooksTest_PageTable(stator);
        assertThat(pages.update("p1")
                        .set(HooksTest_PageTable.SAVES, 5)
                        .returnNew()
                        .getSaves())
                .isEqualTo(5);
    }

    @Test
    void aHookThatReturnsNullIsAnErrorOfTheItem(Stator stator) {
        HooksTest_LostTable tags = new HooksTest_LostTable(stator);
        assertThatThrownBy(() -> tags.put(new Lost("red")))
                .isInstanceOf(InvalidItemException.class)
                .hasMessageContaining("tags")
                .hasMessageContaining("its @BeforeSave method returned null");
        assertThatThrownBy(() -> tags.update("red").setAll(new Lost("red")).run())
                .isInstanceOf(InvalidItemException.class);
    }
}
