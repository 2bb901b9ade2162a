package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultPackageTest {
    @Test
    void readsTypesOfTheDefaultPackage() {
        Compilation compilation = Compiler.stator()
                .compile(Map.of(
                        "Order",
                        """
                import dev.stator.annotation.*;
                @Table("orders")
                public record Order(@HashKey String id, Status status, Line line) {}
                """,
                        "Status",
                        """
                import dev.stator.annotation.*;
                public enum Status { @Field("o") OPEN, @EnumDefault OTHER }
                """,
                        "Line",
                        "@dev.stator.annotation.Document public record Line(String sku) {}"))
                .orFail();
        assertThat(compilation.sources()).containsOnlyKeys("OrderSchema", "OrderTable", "LineSchema");
    }

    @Test
    void reportsMistakesInTheDefaultPackage() {
        Compilation compilation =
                Compiler.stator().compile(Map.of("Order", """
                import dev.stator.annotation.*;
                @Table("orders")
                class Order { @HashKey String id; Status status; Line line; }
                """, "Status", """
                import dev.stator.annotation.*;
                enum Status { @EnumDefault OPEN, @EnumDefault OTHER }
                """, "Line", "class Line {}"));
        assertThat(compilation.errors())
                .containsExactlyInAnyOrder(
                        "[ST066] 'OTHER' is a second @EnumDefault of enum 'Status'; 'OPEN' already is one.",
                        "[ST050] 'line' has type Line, which cannot be stored: annotate it with @Document, "
                                + "give it a converter with @Convert, or leave it out with @Ignore.");
    }
}
