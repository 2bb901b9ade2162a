package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The four faces of a table: the same calls, with another kind of result. */
enum Face {
    BLOCKING("", ""),
    ASYNC("Async", "The same calls, each a {@link $T}."),
    ATTEMPT("Attempt", "The same calls, each an {@link $T}; never an exception for what the service says."),
    ASYNC_ATTEMPT("AsyncAttempt", "The same calls, each a future of an {@link $T}.");

    private final String type;
    private final String doc;

    Face(String type, String doc) {
        this.type = type;
        this.doc = doc;
    }

    /** The name of its class, which the table's class holds. */
    String type() {
        return type;
    }

    /** @param versioned whether writes are guarded by a version, which those of batches cannot be */
    ClassName superclass(boolean versioned) {
        return switch (this) {
            case BLOCKING -> versioned ? Library.TABLE : Library.BATCH_TABLE;
            case ASYNC -> versioned ? Library.ASYNC_TABLE : Library.ASYNC_BATCH_TABLE;
            case ATTEMPT -> Library.ATTEMPT_TABLE;
            case ASYNC_ATTEMPT -> Library.ASYNC_ATTEMPT_TABLE;
        };
    }

    /** The class of its updates. */
    ClassName update() {
        return switch (this) {
            case BLOCKING -> Library.UPDATE;
            case ASYNC -> Library.ASYNC_UPDATE;
            case ATTEMPT -> Library.ATTEMPT_UPDATE;
            case ASYNC_ATTEMPT -> Library.ASYNC_ATTEMPT_UPDATE;
        };
    }

    /** A sentence about its class, with a place for {@link #kind}. */
    String doc() {
        return doc;
    }

    /** The kind of its results. */
    ClassName kind() {
        return this == ASYNC ? ClassName.get(CompletableFuture.class) : Library.OUTCOME;
    }

    /** The result of getting and deleting an item. */
    TypeName result(TypeName entity) {
        return switch (this) {
            case BLOCKING -> Library.generic(ClassName.get(Optional.class), entity);
            case ASYNC -> future(BLOCKING.result(entity));
            case ATTEMPT -> Library.generic(Library.OUTCOME, entity);
            case ASYNC_ATTEMPT -> future(ATTEMPT.result(entity));
        };
    }

    /** The result of storing an item. */
    TypeName written(TypeName entity) {
        return switch (this) {
            case BLOCKING -> entity;
            case ASYNC -> future(entity);
            case ATTEMPT, ASYNC_ATTEMPT -> result(entity);
        };
    }

    private static TypeName future(TypeName result) {
        return Library.generic(ClassName.get(CompletableFuture.class), result);
    }
}
