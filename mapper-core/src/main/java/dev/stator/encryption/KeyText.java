package dev.stator.encryption;

import dev.stator.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A keyset in Tink's JSON format, where it is stored. Its text says where, and nothing of the keyset. */
final class KeyText {
    private final String where;
    private final Supplier<String> text;

    private KeyText(String where, Supplier<String> text) {
        this.where = where;
        this.text = text;
    }

    static KeyText of(Path file) {
        return new KeyText(file.toString(), () -> read(file));
    }

    static KeyText of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new KeyText("the given keyset", () -> text);
    }

    String read() {
        return text.get();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException("the keyset " + file + " cannot be read; see the cause", null, null, e);
        }
    }

    /** Into a new file, which only its owner can read where the file system has such rights. */
    static void write(String text, Path file) {
        try {
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "the keyset cannot be written to a new file " + file + "; see the cause", null, null, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return where;
    }
}
