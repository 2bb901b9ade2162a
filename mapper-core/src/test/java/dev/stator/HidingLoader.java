package dev.stator;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.NullUnmarked;

/** Loads Stator again, all but its exceptions, and does not find the classes of a library. */
@NullUnmarked
public final class HidingLoader extends ClassLoader {
    private final String hidden;

    /** @param hidden how the names of the classes begin that are not found */
    public HidingLoader(String hidden) {
        super(HidingLoader.class.getClassLoader());
        this.hidden = hidden;
    }

    /** Runs a class of ours that is loaded by this. */
    public void run(Class<? extends Runnable> type) throws ReflectiveOperationException {
        Class<?> again = loadClass(type.getName());
        if (again == type) {
            throw new IllegalArgumentException(type + " is not loaded again");
        }
        ((Runnable) again.getConstructor().newInstance()).run();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(hidden)) {
            throw new ClassNotFoundException(name);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        if (!name.startsWith("dev.stator.") || name.startsWith("dev.stator.error.")) {
            return super.loadClass(name, resolve);
        }
        try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = code.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
