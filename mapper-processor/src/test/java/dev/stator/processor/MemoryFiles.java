package dev.stator.processor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** Keeps what the compiler writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Written> written = new TreeMap<>();

    MemoryFiles(JavaFileManager manager) {
        super(manager);
    }

    /** A source file with the text {@code source}. */
    static JavaFileObject source(String type, String source) {
        return new SimpleJavaFileObject(uri(type, Kind.SOURCE), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String type, Kind kind, FileObject sibling) {
        Written file = new Written(type, kind);
        written.put(type + kind.extension, file);
        return file;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        written.values().stream()
                .filter(file -> file.getKind() == Kind.SOURCE)
                .forEach(file -> sources.put(file.type, file.text()));
        return sources;
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.values().stream()
                .filter(file -> file.getKind() == Kind.CLASS)
                .forEach(file -> classes.put(file.type, file.bytes.toByteArray()));
        return classes;
    }

    private static URI uri(String type, Kind kind) {
        return URI.create("memory:///" + type.replace('.', '/') + kind.extension);
    }

    private static final class Written extends SimpleJavaFileObject {
        private final String type;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String type, Kind kind) {
            super(uri(type, kind), kind);
            this.type = type;
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text();
        }

        private String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
