package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * That items of a type share their table with those of others.
 *
 * @param sealed the sealed type that is the table
 * @param marks what holds of every item of the type, and of no other
 */
public record Membership(ClassName sealed, List<Mark> marks) {
    public Membership {
        marks = List.copyOf(marks);
    }

    /** The type attribute, and what it says, where that is what tells the type. */
    public Optional<Mark> tag() {
        return marks.stream().filter(Mark::isTag).findFirst();
    }

    /**
     * What an attribute is, or begins with.
     *
     * @param attribute its stored name
     * @param isWhole whether it is this text, and does not only begin with it
     * @param isTag whether it is the type attribute, which has no other use
     */
    public record Mark(String attribute, boolean isWhole, String text, boolean isTag) {
        /** Whether no attribute is as both say. */
        public boolean excludes(Mark other) {
            boolean canBeBoth = (isWhole && other.isWhole)
                    ? text.equals(other.text)
                    : (!other.isWhole && text.startsWith(other.text)) || (!isWhole && other.text.startsWith(text));
            return attribute.equals(other.attribute) && !canBeBoth;
        }
    }
}
