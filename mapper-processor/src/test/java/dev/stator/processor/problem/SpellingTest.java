package dev.stator.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> NAMES = List.of("status", "createdAt", "total", "id");

    @Test
    void findsTheNameThatWasMeant() {
        assertThat(Spelling.nearest("staus", NAMES)).contains("status");
        assertThat(Spelling.nearest("Total", NAMES)).contains("total");
        assertThat(Spelling.nearest("createdat", NAMES)).contains("createdAt");
        assertThat(Spelling.nearest("ID", NAMES)).contains("id");
    }

    @Test
    void findsNothingWhereNoNameIsNear() {
        assertThat(Spelling.nearest("customer", NAMES)).isEmpty();
        assertThat(Spelling.nearest("status", List.of())).isEmpty();
    }

    @Test
    void endsASentence() {
        assertThat(Spelling.hint("staus", NAMES)).isEqualTo("; did you mean 'status'?");
        assertThat(Spelling.hint("customer", NAMES)).isEqualTo(".");
    }
}
