package bad;

import dev.stator.annotation.Document;
import java.io.IOException;

@Document
// error: [ST040] No instance of 'Opened' can be made from its properties. Builder: there is no static method without parameters that returns one. Setters: there is no constructor without parameters that generated code can call. Constructor: none that generated code can call has the parameters (String path). Generated code cannot call what throws a checked exception: 'Opened(String path)'.
class Opened {
    private final String path;

    Opened(String path) throws IOException {
        this.path = path;
    }

    String path() {
        return path;
    }
}

@Document
// error: [ST040] No instance of 'Bean' can be made from its properties. Builder: there is no static method without parameters that returns one. Setters: there is none for 'path'. Constructor: none that generated code can call has the parameters (String path). Generated code cannot call what throws a checked exception: 'setPath(String path)'.
class Bean {
    private String path;

    String getPath() {
        return path;
    }

    void setPath(String path) throws IOException {
        this.path = path;
    }

    <E extends Exception> void load() throws E {}
}

@Document
// error: [ST040] No instance of 'Built' can be made from its properties. Setters: there is no constructor without parameters that generated code can call. Constructor: none that generated code can call has the parameters (String path). Generated code cannot call what throws a checked exception: 'build()'.
final class Built {
    private final String path;

    private Built(Object path) {
        this.path = (String) path;
    }

    String path() {
        return path;
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder {
        private String path;

        Builder path(String path) throws IllegalArgumentException {
            this.path = path;
            return this;
        }

        Built build() throws IOException {
            return new Built(path);
        }
    }
}
