package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.problem.Report;

/** Something that every annotated type must keep to. */
interface Rule {
    /** Reports where {@code draft} breaks it. */
    void check(Draft draft, Report report);
}
