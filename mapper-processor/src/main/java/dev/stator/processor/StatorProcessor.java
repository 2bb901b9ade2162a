package dev.stator.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.stator.processor.check.Rules;
import dev.stator.processor.draft.Assembly;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.generate.Generator;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import dev.stator.processor.read.EntityReader;
import dev.stator.processor.read.Names;
import dev.stator.processor.read.Reading;
import dev.stator.processor.read.SealedReader;
import dev.stator.processor.read.Strays;
import dev.stator.processor.read.Unresolved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates a schema for each {@code @Document}, and a schema and a table for each {@code @Table}.
 *
 * <p>A type that needs a type that does not exist yet is left for a later round, by name: its element is another object there.
 */
@AutoService(Processor.class)
public final class StatorProcessor extends AbstractProcessor {
    /** How many frames of a defect's trace its message shows. */
    private static final int FRAMES = 6;

    /** What generated code may name of {@code java.lang}. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Double",
            "Enum",
            "Float",
            "IllegalArgumentException",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final Set<String> sources = new HashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    /** The types that Lombok changes and that have waited a round for it. */
    private final Set<String> changing = new HashSet<>();

    private final Set<String> printed = new HashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Names.ALL;
    }

    /**
     * Reads, checks and generates.
     *
     * @return false: javac skips all further processors once every annotation is claimed, even those that want to see any class
     */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(root -> sources.add(root.toString()));
        Set<String> names = new LinkedHashSet<>(waiting);
        waiting.clear();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                collect(element, annotation.getQualifiedName().toString(), names);
            }
        }
        for (String name : names) {
            @Nullable TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                visit(type, round.processingOver());
            }
        }
        return false;
    }

    /** Adds the type that needs code; of one of the types of a sealed table, also where it alone is compiled again, the sealed type. */
    private void collect(Element element, String annotation, Set<String> names) {
        TypeElement around = around(element);
        if (Names.ON_TYPES.contains(annotation)) {
            names.add(around.getQualifiedName().toString());
        } else {
            Report report = new Report();
            Reading reading = reading(around, report);
            guarded(reading, () -> {
                new Strays(reading).check(element, annotation);
                new SealedReader(reading)
                        .owner(around)
                        .ifPresent(table -> names.add(table.getQualifiedName().toString()));
            });
            report.print(processingEnv.getMessager(), printed);
        }
    }

    private static TypeElement around(Element element) {
        return (TypeElement)
                (element instanceof TypeElement ? element : Objects.requireNonNull(element.getEnclosingElement()));
    }

    /** Generates what a type needs, or leaves it for the next round; in the last round there is none, and nothing may be generated. */
    private void visit(TypeElement type, boolean isLast) {
        Report report = new Report();
        Reading reading = reading(type, report);
        guarded(reading, () -> visit(reading, isLast));
        report.print(processingEnv.getMessager(), printed);
    }

    private void visit(Reading reading, boolean isLast) {
        TypeElement type = reading.entity();
        Unresolved unresolved = Unresolved.of(type, processingEnv.getTypeUtils());
        String name = type.getQualifiedName().toString();
        boolean isWaiting = !unresolved.missing().isEmpty()
                || (unresolved.isChanging() && changing.add(name))
                || unresolved.isOwed();
        if (!isWaiting && !isLast) {
            generate(reading);
        } else if (!isLast) {
            waiting.add(name);
        } else if (unresolved.missing().isEmpty()) {
            reading.problem(Problem.LOMBOK, reading.at(type), type.getSimpleName());
        } else {
            String missing = String.join(", ", unresolved.missing());
            reading.problem(Problem.UNRESOLVED_TYPE, reading.at(type), type.getSimpleName(), missing);
        }
    }

    /** Reports defects on the type: errors too, as a stack that is full or a class that is missing says nothing about where. */
    private static void guarded(Reading reading, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            crashed(reading, e);
        }
    }

    private void generate(Reading reading) {
        Draft draft = new EntityReader(reading).read();
        Rules.check(draft, reading.report());
        if (reading.report().isClean()) {
            for (JavaFile file : Generator.generate(Assembly.of(draft))) {
                write(file, reading, draft);
            }
        }
    }

    private void write(JavaFile file, Reading reading, Draft draft) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(name, reading.entity())
                .openWriter()) {
            file.toBuilder()
                    .skipJavaLangImports(!isHiding(file.packageName()))
                    .build()
                    .writeTo(writer);
        } catch (FilerException e) {
            reading.problem(
                    Problem.NAME_CLASH,
                    reading.at(reading.entity()),
                    file.typeSpec().name(),
                    draft.name(),
                    "a source file or another generated class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a type of this package hides one of {@code java.lang}, so that generated code must import that. */
    private boolean isHiding(String home) {
        return JAVA_LANG.stream()
                .map(name -> home.isEmpty() ? name : home + "." + name)
                .anyMatch(name -> processingEnv.getElementUtils().getTypeElement(name) != null);
    }

    private Reading reading(TypeElement type, Report report) {
        return new Reading(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources, type, report);
    }

    private static void crashed(Reading reading, Throwable e) {
        String trace = Arrays.stream(e.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        TypeElement type = reading.entity();
        reading.problem(Problem.CRASH, reading.at(type), type.getQualifiedName(), e, trace);
    }
}
