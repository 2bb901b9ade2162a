package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.processor.model.Construction;
import dev.stator.processor.model.Construction.ByBuilder;
import dev.stator.processor.model.Construction.ByConstructor;
import dev.stator.processor.model.Construction.BySetters;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Ignored;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StylesTest {
    @Test
    void aRecordIsMadeByItsConstructor() {
        Shape.Product record = product("record Doc(String name, @Ignore int hits) {}");
        assertThat(record.construction()).isEqualTo(new ByConstructor(List.of("name", "hits")));
        assertThat(record.properties().get(1)).isInstanceOf(Ignored.class);
        assertThat(getter(record, "name")).isEqualTo(new Member("name", true));
    }

    @Test
    void aBeanIsMadeBySetters() {
        Shape.Product bean = product("""
                class Doc {
                    private String name; private boolean open; private @Nullable Boolean isActive; private int xPos;
                    String getName() { return name; } void setName(String name) { this.name = name; }
                    boolean isOpen() { return open; } Doc setOpen(boolean open) { this.open = open; return this; }
                    @Nullable Boolean isActive() { return isActive; } void setActive(Boolean is) { isActive = is; }
                    int getxPos() { return xPos; } void setxPos(int x) { xPos = x; }
                }
                """);
        assertThat(bean.construction())
                .isEqualTo(new BySetters(Map.of(
                        "name", new Member("setName", true),
                        "open", new Member("setOpen", true),
                        "isActive", new Member("setActive", true),
                        "xPos", new Member("setxPos", true))));
        assertThat(getter(bean, "open")).isEqualTo(new Member("isOpen", true));
        assertThat(getter(bean, "isActive")).isEqualTo(new Member("isActive", true));
    }

    @Test
    void aMethodThatMayMakeACopyIsNoSetter() {
        Shape.Product copying = product("""
                final class Doc {
                    private final int count;
                    Doc() { this(0); }
                    Doc(int count) { this.count = count; }
                    int count() { return count; }
                    Doc count(int count) { return new Doc(count); }
                    Doc setCount(int count) { return new Doc(count); }
                }
                """);
        assertThat(copying.construction()).isEqualTo(new ByConstructor(List.of("count")));
    }

    @Test
    void aMethodThatMayMakeACopyComesAfterTheFieldAndAVoidMethodOfThatName() {
        Shape.Product both = product("""
                final class Doc extends Base<Doc> {
                    int count; private int size; private final List<String> tags = new ArrayList<>();
                    Doc count(int count) { this.count = count; return this; }
                    int size() { return size; } Doc size(String text) { return this; } int size(long size) { return 0; }
                    List<String> tags() { return tags; } void tags(List<String> t) { tags.addAll(t); }
                    Doc setName(String name) { super.name(name); return this; }
                }
                class Base<T extends Base<T>> { private String name; String name() { return name; } T name(String name) { return null; } }
                """);
        assertThat(both.construction())
                .isEqualTo(new BySetters(Map.of(
                        "name", new Member("setName", true),
                        "count", new Member("count", false),
                        "size", new Member("size", true),
                        "tags", new Member("tags", true))));
    }

    @Test
    void fieldsAreReadAndSetThemselves() {
        Shape.Product fields =
                product("class Doc { String name; public int count; static int most; transient int now; }");
        assertThat(fields.construction())
                .isEqualTo(
                        new BySetters(Map.of("name", new Member("name", false), "count", new Member("count", false))));
        assertThat(getter(fields, "count")).isEqualTo(new Member("count", false));
    }

    @Test
    void anImmutableClassIsMadeByItsBuilder() {
        Construction construction = product("""
                        final class Doc {
                            private final String name; private final int count;
                            private Doc(Maker maker) { name = maker.name; count = maker.count; }
                            String name() { return name; } int count() { return count; }
                            static Doc empty() { return newMaker().make(); }
                            static Maker newMaker() { return new Maker(); }
                            static final class Maker {
                                private String name = ""; private int count;
                                Maker withName(String name) { this.name = name; return this; }
                                void setCount(int count) { this.count = count; }
                                Doc make() { return new Doc(this); }
                            }
                        }
                        """).construction();
        assertThat(construction).isInstanceOfSatisfying(ByBuilder.class, builder -> {
            assertThat(builder.builderType().toString()).isEqualTo("shop.Doc.Maker");
            assertThat(builder.factory()).isEqualTo("newMaker");
            assertThat(builder.build()).isEqualTo("make");
            assertThat(builder.setters()).isEqualTo(Map.of("name", "withName", "count", "setCount"));
            assertThat(builder.chained()).containsExactly("name");
        });
    }

    @Test
    void anImmutableClassIsMadeByAConstructorOfItsProperties() {
        Shape.Product immutable = product("""
                class Doc {
                    final String name; @Ignore final int hits;
                    Doc(int hits, String name) { this.name = name; this.hits = hits; }
                    private Doc(String name) { this(0, name); }
                }
                """);
        assertThat(immutable.construction()).isEqualTo(new ByConstructor(List.of("hits", "name")));
    }

    @Test
    void aGenericSuperclassGivesItsFieldsFirst() {
        Shape.Product child = product("""
                class Doc extends Base<List<String>> { int count; }
                abstract class Base<T> {
                    private T content;
                    protected T getContent() { return content; }
                    protected void setContent(T content) { this.content = content; }
                }
                """);
        assertThat(child.properties()).extracting(Property::name).containsExactly("content", "count");
        assertThat(child.properties().get(0).type().toString()).isEqualTo("java.util.List<java.lang.String>");
    }

    @Test
    void aFlattenedDocumentIsReadWithItsOwnProperties() {
        Shape.Product entity = product("""
                record Doc(@Flatten(prefix = "a_") Address address) {}
                @Document record Address(String city, @Flatten(prefix = "s_") Street street) {}
                @Document record Street(String name) {}
                """);
        assertThat(entity.properties()).singleElement().isInstanceOfSatisfying(Flattened.class, flattened -> {
            assertThat(flattened.prefix()).isEqualTo("a_");
            assertThat(Leaf.of(entity.properties()))
                    .extracting(leaf -> leaf.storedName() + " " + leaf.constant())
                    .containsExactly("a_city ADDRESS_CITY", "a_s_name ADDRESS_STREET_NAME");
        });
    }

    @Test
    void aSealedTypeHasALeafForEachPermittedType() {
        TypeModel model = model("""
                sealed interface Doc {}
                sealed interface Paper extends Doc {}
                @Document("letter") record Letter(String text) implements Paper {}
                @Document record Note(String text) implements Paper, Doc {}
                """);
        assertThat(model.shape()).isInstanceOfSatisfying(Shape.Sum.class, sum -> {
            assertThat(sum.discriminator()).isEqualTo("type");
            assertThat(sum.cases()).extracting(Shape.Case::tag).containsExactly("letter", "Note");
        });
    }

    @Test
    void visibilityIsThatOfTheTypeAndAllAroundIt() {
        assertThat(Models.of(
                                "shop.Doc",
                                "package shop; public class Doc { @dev.stator.annotation.Document public static class In {} }")
                        .isPublic())
                .isTrue();
        assertThat(model("record Doc(String name) {}").isPublic()).isFalse();
    }

    @Test
    void aProtectedFieldOfAnotherPackageIsNotVisible() {
        Compilation compilation = Compiler.stator()
                .compile(Map.of(
                        "far.Base",
                        "package far; public class Base { protected String name; }",
                        "shop.Doc",
                        "package shop; @dev.stator.annotation.Document class Doc extends far.Base {}"));
        assertThat(compilation.errors())
                .contains(
                        "[ST036] 'name' cannot be read: 'Doc' has no method getName() or name() that returns String and that"
                                + " generated code can call, and the field is not visible to generated code.");
    }

    @Test
    void aTypeMayHaveTheNameOfOneOfJavaLang() {
        Compiler.stator()
                .compile(
                        Map.of(
                                "shop.Object",
                                "package shop; class Object {}",
                                "shop.Override",
                                "package shop; @interface Override {}",
                                "shop.String",
                                "package shop; @dev.stator.annotation.Document record String(int length) {}",
                                "shop.Order",
                                "package shop; import dev.stator.annotation.*; @Table(\"orders\") record Order("
                                        + "@HashKey java.lang.String id, String text, char mark, java.util.Map<Long, String> texts) {}"))
                .orFail();
    }

    private static Member getter(Shape.Product product, String name) {
        return product.properties().stream()
                .filter(property -> property.name().equals(name))
                .map(property -> ((Stored) property).getter())
                .findFirst()
                .orElseThrow();
    }

    private static Shape.Product product(String source) {
        return (Shape.Product) model(source).shape();
    }

    private static TypeModel model(String source) {
        return Models.of(
                "shop.Doc",
                "package shop; import dev.stator.annotation.*; import java.util.*; import org.jspecify.annotations.Nullable;\n"
                        + "@Document " + source);
    }
}
