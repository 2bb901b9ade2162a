package dev.stator.processor;

import dev.stator.processor.draft.Assembly;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.model.TypeModel;
import dev.stator.processor.problem.Report;
import dev.stator.processor.read.EntityReader;
import dev.stator.processor.read.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the model of one type and generates nothing. */
final class Models extends AbstractProcessor {
    private final String type;
    private @Nullable TypeModel model;

    private Models(String type) {
        this.type = type;
    }

    /** The model of {@code type} in {@code source}. */
    static TypeModel of(String type, String source) {
        Models models = new Models(type);
        new Compiler(List.of(models), List.of("-proc:only"))
                .compile(type, source)
                .orFail();
        return Objects.requireNonNull(models.model);
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
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (model == null) {
            TypeElement element = processingEnv.getElementUtils().getTypeElement(type);
            Report report = new Report();
            Draft draft = new EntityReader(new Reading(
                            processingEnv.getElementUtils(),
                            processingEnv.getTypeUtils(),
                            Set.of(type),
                            element,
                            report))
                    .read();
            report.print(processingEnv.getMessager(), new HashSet<>());
            model = report.isClean() ? Assembly.of(draft) : null;
        }
        return false;
    }
}
