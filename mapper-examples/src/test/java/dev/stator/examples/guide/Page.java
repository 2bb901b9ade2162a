package dev.stator.examples.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the guide, whose Java blocks are samples. */
record Page(String text) {
    /** A block of Java, with the comment that names its sample before it. */
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- sample: (?<name>[\\w-]+) -->\n)?```java\n(?<code>.*?)```\n", Pattern.DOTALL);

    /** The page with these samples in place of its blocks. */
    Page with(Map<String, String> samples) {
        return new Page(BLOCK.matcher(text).replaceAll(match -> {
            String name = match.group(2);
            String code = name == null ? null : samples.get(name);
            return Matcher.quoteReplacement(
                    code == null ? match.group() : "<!-- sample: " + name + " -->\n```java\n" + code + "```\n");
        }));
    }

    /** The names of the page's samples; an empty one for a block that names none. */
    List<String> samples() {
        List<String> names = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(text); block.find(); ) {
            String name = block.group("name");
            names.add(name == null ? "" : name);
        }
        return names;
    }
}
