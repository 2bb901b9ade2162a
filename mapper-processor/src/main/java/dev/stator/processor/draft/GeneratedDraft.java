package dev.stator.processor.draft;

/** What an annotation says that has a property's value generated. */
public sealed interface GeneratedDraft {
    /** The annotation's simple name. */
    String annotation();

    /** {@code @Version}. */
    record Version(String annotation, long start, long step) implements GeneratedDraft {}

    /** {@code @CreatedAt} or {@code @UpdatedAt}. */
    record Stamp(String annotation) implements GeneratedDraft {}

    /**
     * {@code @Generated}.
     *
     * @param form a constant of the annotation's enum
     */
    record NewId(String annotation, String form) implements GeneratedDraft {}

    /**
     * {@code @TimeToLive}.
     *
     * @param duration as it is written
     */
    record Expiry(String annotation, String duration) implements GeneratedDraft {}
}
