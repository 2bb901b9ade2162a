package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Membership.Mark;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.Optional;

/**
 * The code for the type attribute of a type that shares its table with others: it is written first, and asked for before anything is
 * read. Empty for other types.
 */
final class TagCode {
    private final Optional<Mark> tag;
    private final int ordinal;

    /** @param ordinal of the type attribute, which stands behind the others */
    TagCode(TypeModel model, int ordinal) {
        this.tag = model.table().flatMap(TableModel::tag);
        this.ordinal = ordinal;
    }

    CodeBlock write(Target target) {
        // out.attribute(NAMES, 5);
        // out.string("cust");
        // In writeItem: item.put("type", StoredValue.string("cust"));
        return tag.map(mark -> target == Target.WRITER
                        ? CodeBlock.builder()
                                .addStatement("out.attribute($L, $L)", Names.NAMES, ordinal)
                                .addStatement("out.string($S)", mark.text())
                                .build()
                        : CodeBlock.builder()
                                .addStatement(
                                        "item.put($S, $T.string($S))",
                                        mark.attribute(),
                                        Library.STORED_VALUE,
                                        mark.text())
                                .build())
                .orElse(CodeBlock.of(""));
    }

    /** @param stored {@code in.peek("type")}, or the item */
    CodeBlock require(CodeBlock stored) {
        // requireType(in.peek("type"), "type", "cust");
        return tag.map(mark -> CodeBlock.builder()
                        .addStatement("requireType($L, $S, $S)", stored, mark.attribute(), mark.text())
                        .build())
                .orElse(CodeBlock.of(""));
    }

    /** The expression that finds the type attribute in a reader. */
    CodeBlock peek() {
        return CodeBlock.of("in.peek($S)", tag.map(Mark::attribute).orElse(""));
    }

    CodeBlock skip() {
        // if (attribute == 5) {
        //     attribute = in.next(NAMES, 6);
        // }
        return tag.map(mark -> CodeBlock.builder()
                        .beginControlFlow("if (attribute == $L)", ordinal)
                        .addStatement("attribute = in.next($L, $L)", Names.NAMES, ordinal + 1)
                        .endControlFlow()
                        .build())
                .orElse(CodeBlock.of(""));
    }
}
