package dev.stator.processor.check;

import dev.stator.processor.draft.Assembly;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.SealedDraft;
import dev.stator.processor.draft.SealedDraft.CaseDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of a sealed table are good entities, each with a tag of its own where there is a type attribute, and fit one table. */
final class SealedRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        draft.sealed().ifPresent(table -> check(draft, table, report));
    }

    private static void check(Draft draft, SealedDraft sealed, Report report) {
        if (sealed.cases().isEmpty()) {
            report.add(Problem.NO_CASE, draft.position(), draft.name());
        }
        sealed.open().forEach(open -> report.add(Problem.SEALED_CLASS, open.position(), open.name()));
        for (IndexDraft index : draft.table().map(TableDraft::indexes).orElse(List.of())) {
            String annotation = index.isLocal() ? "@LocalIndex" : "@GlobalIndex";
            report.add(
                    Problem.NO_EFFECT,
                    index.position(),
                    annotation,
                    draft.name(),
                    "an index is declared on the types whose items it has");
        }
        for (CaseDraft each : sealed.cases()) {
            kind(draft, each.draft(), report);
            Rules.check(each.draft(), report);
        }
        tags(sealed, report);
        if (report.isClean()) {
            fit(draft, sealed, report);
        }
    }

    private static void kind(Draft sealed, Draft permitted, Report report) {
        for (String annotation : List.of("Table", "Document")) {
            if (permitted.declaration().isMarked(annotation)) {
                report.add(
                        Problem.CASE,
                        permitted.declaration().at(annotation),
                        permitted.name(),
                        sealed.name(),
                        "it has @" + annotation + " of its own, which is to be removed");
            }
        }
        if (!permitted.declaration().isClass()) {
            report.add(
                    Problem.CASE,
                    permitted.position(),
                    permitted.name(),
                    sealed.name(),
                    "it is an " + permitted.declaration().kind() + ", and only classes and records have items");
        }
    }

    private static void tags(SealedDraft sealed, Report report) {
        Map<String, CaseDraft> byTag = new HashMap<>();
        for (CaseDraft each : sealed.cases()) {
            CaseDraft other = byTag.putIfAbsent(each.tag().text(), each);
            if (sealed.isTagged() && other != null) {
                report.add(
                        Problem.TAG_TWICE,
                        each.tag().position(),
                        other.draft().name(),
                        each.draft().name(),
                        sealed.discriminator().text(),
                        each.tag().text(),
                        "Tag");
            } else if (sealed.isTagged() && each.tag().text().isEmpty()) {
                report.add(
                        Problem.CASE,
                        each.tag().position(),
                        each.draft().name(),
                        sealed.discriminator().text(),
                        "its tag is empty");
            }
        }
    }

    private static void fit(Draft draft, SealedDraft sealed, Report report) {
        List<Fitting> types = sealed.cases().stream()
                .map(each -> new Fitting(
                        each.draft(), Assembly.of(each.draft()).table().orElseThrow()))
                .toList();
        for (int i = 1; i < types.size(); i++) {
            types.get(i).checkKeys(types.get(0), report);
        }
        ProtectedAlike.check(sealed, report);
        for (int i = 1; i < types.size(); i++) {
            for (Fitting earlier : types.subList(0, i)) {
                types.get(i).checkIndexes(earlier, report);
                types.get(i).checkExpiry(earlier, draft.name(), report);
                if (!sealed.isTagged() && report.isClean()) {
                    types.get(i).checkMarks(earlier, draft.name(), report);
                }
            }
        }
    }
}
