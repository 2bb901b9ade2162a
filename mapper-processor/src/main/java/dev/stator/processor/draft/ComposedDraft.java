package dev.stator.processor.draft;

import dev.stator.processor.draft.IndexDraft.Named;

/**
 * An attribute of a key that is made of properties.
 *
 * @param name its stored name, and where that comes from
 * @param annotation the simple name of the annotation that has the template
 * @param isDerived whether it is of an index, whose properties are attributes as well
 */
public record ComposedDraft(Named name, String annotation, TemplateDraft template, boolean isDerived) {}
