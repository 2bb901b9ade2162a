package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.SimpleName;
import dev.stator.processor.model.Wire;

/** The javadoc of a schema and of its handles. */
final class SchemaDoc {
    private SchemaDoc() {}

    /** A table of the decisions that were taken, one row for each attribute. */
    static CodeBlock of(TypeName type, Handles handles) {
        // How {@link Order} is stored.
        //
        // <table>
        // <caption>Attributes</caption>
        // <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
        // <tr><td>t<td>total<td>long<td>N<td>byTotal range key
        // </table>
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("How {@link $T} is stored.\n\n", type)
                .add("<table>\n<caption>Attributes</caption>\n")
                .add("<tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role\n");
        for (Handle handle : handles.all()) {
            doc.add(
                    "<tr><td>$L<td>$L<td>$L<td>$L<td>$L\n",
                    escape(handle.leaf().storedName()),
                    String.join(".", handle.leaf().path()),
                    escape(SimpleName.of(handle.leaf().property().type())),
                    wire(handle.leaf().property().value().wire()),
                    String.join(", ", handle.roles()));
        }
        return doc.add("</table>\n").build();
    }

    /** A link to the property, and its roles. */
    static CodeBlock of(Handle handle) {
        // {@link Order#total()}, byTotal range key.
        Member getter = handle.leaf().property().getter();
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("{@link $T#$L$L}", handle.owner(), getter.name(), getter.isMethod() ? "()" : "");
        handle.roles().forEach(role -> doc.add(", $L", role));
        return doc.add(".").build();
    }

    private static String wire(Wire wire) {
        return wire == Wire.ANY ? "any" : wire.name();
    }

    /** A name may hold what ends a comment or begins a tag. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,:;-_()[]?#+=!".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("&#").append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
