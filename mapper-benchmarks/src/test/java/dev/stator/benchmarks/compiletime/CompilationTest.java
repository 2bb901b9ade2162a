package dev.stator.benchmarks.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationTest {
    @Test
    void bothWaysMakeTheSameClasses(@TempDir Path directory) throws Exception {
        Path entities = directory.resolve("entities");
        Path generated = directory.resolve("generated");
        EntitySources.write(entities, 2);
        Compilation.processing(entities, generated, directory.resolve("processed"));
        Compilation.plain(entities, generated, directory.resolve("plain"));
        assertThat(directory.resolve("processed/entities/Entity1Schema.class"))
                .exists()
                .hasSameBinaryContentAs(directory.resolve("plain/entities/Entity1Schema.class"));
        assertThat(directory.resolve("plain/entities/Entity0Table.class")).exists();
    }
}
