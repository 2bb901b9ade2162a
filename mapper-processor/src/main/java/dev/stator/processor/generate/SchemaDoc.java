package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.generate.Handles.Handle;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.Property.Stored;
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
                    property(handle.leaf()),
                    escape(SimpleName.of(handle.leaf().property().type())),
                    wire(handle.leaf().property()),
                    String.join(", ", handle.roles()));
        }
        return doc.add("</table>\n").build();
    }

    /** A link to the property, and its roles. */
    static CodeBlock of(Handle handle) {
        // {@link Order#total()}, byTotal range key.
        // <code>CUST#&#123;customerId&#125;</code>, hash key.
        CodeBlock.Builder doc = CodeBlock.builder();
        if (handle.leaf().property() instanceof Stored stored) {
            Member getter = stored.getter();
            doc.add("{@link $T#$L$L}", handle.owner(), getter.name(), getter.isMethod() ? "()" : "");
        } else {
            doc.add("<code>$L</code>", property(handle.leaf()));
        }
        handle.roles().forEach(role -> doc.add(", $L", role));
        return doc.add(".").build();
    }

    /** {@code address.city}; of an attribute that is made of properties, how. */
    private static String property(Leaf leaf) {
        return leaf.property() instanceof Composed composed
                ? escape(composed.template().toString())
                : String.join(".", leaf.path());
    }

    /** A name as code. */
    static String code(String name) {
        return "<code>" + escape(name) + "</code>";
    }

    /** The attribute of a sealed table, which is no property of its own, and its roles. */
    static CodeBlock attribute(Handle handle) {
        // The attribute {@code PK}, hash key.
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("The attribute {@code $L}", handle.leaf().storedName());
        handle.roles().forEach(role -> doc.add(", $L", role));
        return doc.add(".").build();
    }

    /** What is compressed or encrypted is a B, whatever it was. */
    private static String wire(Attribute attribute) {
        boolean isBinary = attribute.atRest().orElse(null) instanceof Transformed transformed
                && (transformed.compressed().isPresent()
                        || transformed.encrypted().isPresent());
        Wire wire = isBinary ? Wire.B : attribute.value().wire();
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
