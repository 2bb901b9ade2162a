package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.problem.Report;
import java.util.List;

/** All rules. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new DeclarationRule(),
            new ClashRule(),
            new NameRule(),
            new KeyRule(),
            new TemplateRule(),
            new InKeyRule(),
            new ComposedNameRule(),
            new StoredNameRule(),
            new FieldRule(),
            new GeneratedRule(),
            new HookRule(),
            new IndexRule(),
            new ProtectedRule(),
            new ProtectedKeyRule(),
            new LazyRule(),
            new QuotaRule(),
            new SumRule(),
            new SealedRule());

    private Rules() {}

    /** Reports everything that is wrong with {@code draft}. */
    public static void check(Draft draft, Report report) {
        ALL.forEach(rule -> rule.check(draft, report));
    }
}
