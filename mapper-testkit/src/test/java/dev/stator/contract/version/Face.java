package dev.stator.contract.version;

import dev.stator.EntityTable;
import dev.stator.Outcome;
import dev.stator.error.StatorException;
import dev.stator.expression.Condition;
import dev.stator.schema.Key;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The four faces of a table, called alike: what differs is how a result comes, not what it is. */
enum Face {
    BLOCKING {
        @Override
        <T> T put(EntityTable<T> table, T item) {
            return table.put(item);
        }

        @Override
        <T> T put(EntityTable<T> table, T item, Condition<T> condition) {
            return table.put(item, condition);
        }

        @Override
        <T> T create(EntityTable<T> table, T item) {
            return table.create(item);
        }

        @Override
        <T> T update(EntityTable<T> table, T item) {
            return table.update(item);
        }

        @Override
        <T> T update(EntityTable<T> table, T item, Condition<T> condition) {
            return table.update(item, condition);
        }

        @Override
        <T> T diff(EntityTable<T> table, T before, T after) {
            return table.diff(before, after).returnNew();
        }

        @Override
        <T> T setAll(EntityTable<T> table, T item) {
            return table.update(table.schema().keyOf(item)).setAll(item).returnNew();
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item) {
            return table.delete(item);
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item, Condition<T> condition) {
            return table.delete(item, condition);
        }

        @Override
        <T> T rekey(EntityTable<T> table, Key<T> oldKey, T item) {
            return table.rekey(oldKey, item);
        }
    },
    ASYNC {
        @Override
        <T> T put(EntityTable<T> table, T item) {
            return joined(table.async().put(item));
        }

        @Override
        <T> T put(EntityTable<T> table, T item, Condition<T> condition) {
            return joined(table.async().put(item, condition));
        }

        @Override
        <T> T create(EntityTable<T> table, T item) {
            return joined(table.async().create(item));
        }

        @Override
        <T> T update(EntityTable<T> table, T item) {
            return joined(table.async().update(item));
        }

        @Override
        <T> T update(EntityTable<T> table, T item, Condition<T> condition) {
            return joined(table.async().update(item, condition));
        }

        @Override
        <T> T diff(EntityTable<T> table, T before, T after) {
            return joined(table.async().diff(before, after).returnNew());
        }

        @Override
        <T> T setAll(EntityTable<T> table, T item) {
            return joined(table.async()
                    .update(table.schema().keyOf(item))
                    .setAll(item)
                    .returnNew());
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item) {
            return joined(table.async().delete(item));
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item, Condition<T> condition) {
            return joined(table.async().delete(item, condition));
        }

        @Override
        <T> T rekey(EntityTable<T> table, Key<T> oldKey, T item) {
            return joined(table.async().rekey(oldKey, item));
        }
    },
    ATTEMPT {
        @Override
        <T> T put(EntityTable<T> table, T item) {
            return table.attempt().put(item).orElseThrow();
        }

        @Override
        <T> T put(EntityTable<T> table, T item, Condition<T> condition) {
            return table.attempt().put(item, condition).orElseThrow();
        }

        @Override
        <T> T create(EntityTable<T> table, T item) {
            return table.attempt().create(item).orElseThrow();
        }

        @Override
        <T> T update(EntityTable<T> table, T item) {
            return table.attempt().update(item).orElseThrow();
        }

        @Override
        <T> T update(EntityTable<T> table, T item, Condition<T> condition) {
            return table.attempt().update(item, condition).orElseThrow();
        }

        @Override
        <T> T diff(EntityTable<T> table, T before, T after) {
            return table.attempt().diff(before, after).returnNew().orElseThrow();
        }

        @Override
        <T> T setAll(EntityTable<T> table, T item) {
            return table.attempt()
                    .update(table.schema().keyOf(item))
                    .setAll(item)
                    .returnNew()
                    .orElseThrow();
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item) {
            return found(table.attempt().delete(item));
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item, Condition<T> condition) {
            return found(table.attempt().delete(item, condition));
        }

        @Override
        <T> T rekey(EntityTable<T> table, Key<T> oldKey, T item) {
            return table.attempt().rekey(oldKey, item).orElseThrow();
        }
    },
    ASYNC_ATTEMPT {
        @Override
        <T> T put(EntityTable<T> table, T item) {
            return joined(table.async().attempt().put(item)).orElseThrow();
        }

        @Override
        <T> T put(EntityTable<T> table, T item, Condition<T> condition) {
            return joined(table.async().attempt().put(item, condition)).orElseThrow();
        }

        @Override
        <T> T create(EntityTable<T> table, T item) {
            return joined(table.async().attempt().create(item)).orElseThrow();
        }

        @Override
        <T> T update(EntityTable<T> table, T item) {
            return joined(table.async().attempt().update(item)).orElseThrow();
        }

        @Override
        <T> T update(EntityTable<T> table, T item, Condition<T> condition) {
            return joined(table.async().attempt().update(item, condition)).orElseThrow();
        }

        @Override
        <T> T diff(EntityTable<T> table, T before, T after) {
            return joined(table.async().attempt().diff(before, after).returnNew())
                    .orElseThrow();
        }

        @Override
        <T> T setAll(EntityTable<T> table, T item) {
            return joined(table.async()
                            .attempt()
                            .update(table.schema().keyOf(item))
                            .setAll(item)
                            .returnNew())
                    .orElseThrow();
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item) {
            return found(joined(table.async().attempt().delete(item)));
        }

        @Override
        <T> Optional<T> delete(EntityTable<T> table, T item, Condition<T> condition) {
            return found(joined(table.async().attempt().delete(item, condition)));
        }

        @Override
        <T> T rekey(EntityTable<T> table, Key<T> oldKey, T item) {
            return joined(table.async().attempt().rekey(oldKey, item)).orElseThrow();
        }
    };

    abstract <T> T put(EntityTable<T> table, T item);

    abstract <T> T put(EntityTable<T> table, T item, Condition<T> condition);

    abstract <T> T create(EntityTable<T> table, T item);

    abstract <T> T update(EntityTable<T> table, T item);

    abstract <T> T update(EntityTable<T> table, T item, Condition<T> condition);

    abstract <T> T diff(EntityTable<T> table, T before, T after);

    /** {@code setAll} in an update by key. */
    abstract <T> T setAll(EntityTable<T> table, T item);

    abstract <T> Optional<T> delete(EntityTable<T> table, T item);

    abstract <T> Optional<T> delete(EntityTable<T> table, T item, Condition<T> condition);

    abstract <T> T rekey(EntityTable<T> table, Key<T> oldKey, T item);

    /** The value of a future, or the exception that is the cause of what {@code join()} throws. */
    static <R> R joined(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StatorException failure) {
                throw failure;
            }
            throw new AssertionError("not a StatorException", e);
        }
    }

    private static <T> Optional<T> found(Outcome<T> outcome) {
        return outcome instanceof Outcome.NotFound ? Optional.empty() : Optional.of(outcome.orElseThrow());
    }
}
