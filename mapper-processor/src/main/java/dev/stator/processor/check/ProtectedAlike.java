package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.SealedDraft;
import dev.stator.processor.draft.SumDraft;
import dev.stator.processor.model.AtRest;
import dev.stator.processor.model.AtRest.Each;
import dev.stator.processor.model.AtRest.Inside;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types of a sealed type store attributes of one name alike: when one is read, its type is not known yet. */
final class ProtectedAlike {
    private final Report report;
    private final Map<String, Attribute> seen = new HashMap<>();

    private ProtectedAlike(Report report) {
        this.report = report;
    }

    /** An attribute, and the type that has it. */
    private record Attribute(Leaf leaf, String type) {
        String path() {
            return String.join(".", leaf.path());
        }

        Optional<AtRest> atRest() {
            return leaf.property().atRest();
        }
    }

    /** The types of a sealed table. */
    static void check(SealedDraft sealed, Report report) {
        ProtectedAlike alike = new ProtectedAlike(report);
        sealed.cases()
                .forEach(each ->
                        alike.add(each.draft().name(), each.draft().leaves(), leaf -> position(each.draft(), leaf)));
    }

    /** The types of a sealed document. */
    static void check(SumDraft sum, Position position, Report report) {
        ProtectedAlike alike = new ProtectedAlike(report);
        sum.cases().forEach(each -> alike.add(each.name(), each.attributes(), leaf -> position));
    }

    /** Where the attribute of an item comes from: an annotation that transforms it, or its property. */
    private static Position position(Draft draft, Leaf leaf) {
        Optional<PropertyDraft> property = draft.property(leaf.path().get(0));
        return property.map(found -> ProtectedRule.ANNOTATIONS.stream()
                        .filter(found::isMarked)
                        .findFirst()
                        .map(found::at)
                        .orElse(found.position()))
                .orElse(draft.position());
    }

    private void add(String type, List<Leaf> leaves, Function<Leaf, Position> position) {
        for (Leaf leaf : leaves) {
            Attribute attribute = new Attribute(leaf, type);
            Attribute same = seen.putIfAbsent(leaf.storedName(), attribute);
            if (same != null && !same.atRest().equals(attribute.atRest())) {
                report.add(
                        Problem.PROTECTED_UNLIKE,
                        position.apply(leaf),
                        same.path(),
                        same.type(),
                        attribute.path(),
                        type,
                        leaf.storedName(),
                        describe(same.atRest()),
                        describe(attribute.atRest()));
            }
        }
    }

    private static String describe(Optional<AtRest> atRest) {
        return atRest.map(ProtectedAlike::describe).orElse("as it is");
    }

    private static String describe(AtRest atRest) {
        if (atRest instanceof Transformed transformed) {
            return "with " + annotations(transformed);
        } else if (atRest instanceof Each each) {
            return describe(each.element()) + " in each element";
        }
        return "with the annotations of '"
                + String.join(".", ((Inside) atRest).document().simpleNames()) + "'";
    }

    private static String annotations(Transformed transformed) {
        List<String> annotations = new ArrayList<>();
        transformed
                .compressed()
                .ifPresent(settings -> annotations.add("@Compressed(value = " + settings.codec() + ", minimumBytes = "
                        + settings.minimumBytes() + ", maxBytes = " + settings.maxBytes() + ")"));
        transformed
                .encrypted()
                .ifPresent(settings ->
                        annotations.add(settings.deterministic() ? "@Encrypted(deterministic = true)" : "@Encrypted"));
        transformed
                .offloaded()
                .ifPresent(settings -> annotations.add("@S3Backed(store = \"" + settings.store() + "\", inlineBytes = "
                        + settings.inlineBytes() + ")" + (settings.lazy() ? " when it is asked for" : "")));
        return String.join(" ", annotations);
    }
}
