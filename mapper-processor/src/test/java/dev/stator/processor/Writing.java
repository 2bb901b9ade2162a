package dev.stator.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor on the path: writes one file in each round. */
final class Writing extends AbstractProcessor {
    /** A source file. */
    record File(String type, String source) {}

    private final List<File> files;
    private int round;

    Writing(File... files) {
        this.files = List.of(files);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (round < files.size()) {
            File file = files.get(round++);
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(file.type()).openWriter()) {
                writer.write(file.source());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
