package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.SumDraft;
import dev.stator.processor.draft.SumDraft.CaseDraft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.HashMap;
import java.util.Map;

/** Every type that a sealed document permits is a document with a tag of its own. */
final class SumRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        draft.sum().ifPresent(sum -> {
            cases(draft, sum, report);
            ProtectedAlike.check(sum, draft.position(), report);
        });
    }

    private static void cases(Draft draft, SumDraft sum, Report report) {
        if (sum.cases().isEmpty()) {
            report.add(Problem.NO_CASE, draft.position(), draft.name());
        }
        Map<String, CaseDraft> byTag = new HashMap<>();
        for (CaseDraft each : sum.cases()) {
            if (!each.isDocument()) {
                report.add(Problem.PERMITTED_TYPE, draft.position(), draft.name(), each.name());
                continue;
            }
            CaseDraft other = byTag.putIfAbsent(each.tag(), each);
            if (other != null) {
                report.add(
                        Problem.TAG_TWICE,
                        draft.position(),
                        other.name(),
                        each.name(),
                        sum.discriminator(),
                        each.tag(),
                        "Document");
            }
        }
    }
}
