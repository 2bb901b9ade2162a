package dev.stator.contract.generated;

import dev.stator.EntityTable;
import dev.stator.expression.Condition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The faces of a table, each as the blocking one: what differs is how a result comes, not what it is. */
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
    };

    abstract <T> T put(EntityTable<T> table, T item);

    abstract <T> T put(EntityTable<T> table, T item, Condition<T> condition);

    abstract <T> T create(EntityTable<T> table, T item);

    abstract <T> T update(EntityTable<T> table, T item);

    static <R> R joined(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
