package dev.stator.processor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles Java sources in memory, with this project's processor and with every warning an error.
 *
 * <pre>{@code
 * Compilation compilation = Compiler.stator().compile("shop.Order", "package shop; @Table(\"orders\") …");
 * compilation.generated("shop.OrderSchema");    // the source
 * compilation.load("shop.OrderSchema");         // the class
 * }</pre>
 */
public record Compiler(List<Processor> processors, List<String> options) {
    public Compiler {
        processors = List.copyOf(processors);
        options = List.copyOf(options);
    }

    /** A compiler that runs Stator's processor. */
    public static Compiler stator() {
        return of(new StatorProcessor());
    }

    /** A compiler that runs these processors, in this order. */
    public static Compiler of(Processor... processors) {
        // "processing" only says that no processor claims the annotations; see StatorProcessor.process
        return new Compiler(List.of(processors), List.of("-Xlint:all,-processing", "-Werror", "--release", "17"));
    }

    /** The same with more compiler options. */
    public Compiler with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Compiler(processors, all);
    }

    /** Compiles one source. */
    public Compilation compile(String type, String source) {
        return compile(Map.of(type, source));
    }

    /** Compiles sources, each under the qualified name of its type. */
    public Compilation compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StandardJavaFileManager standard = javac.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard);
        List<JavaFileObject> units = new ArrayList<>();
        new LinkedHashMap<>(sources).forEach((type, source) -> units.add(MemoryFiles.source(type, source)));
        JavaCompiler.CompilationTask task = javac.getTask(null, files, collector, options, null, units);
        task.setProcessors(processors);
        boolean succeeded = task.call();
        List<Diagnostic<? extends JavaFileObject>> diagnostics = List.copyOf(collector.getDiagnostics());
        return new Compilation(succeeded, diagnostics, files.sources(), files.classes());
    }
}
