package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.schema.Key;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The faces of a table, each as the synchronous one: what differs is how a result comes, not what it is. */
enum Face {
    SYNC {
        @Override
        <T> Calls<T> of(EntityTable<T> table) {
            return new Calls<>(
                    table::get,
                    table::put,
                    table::create,
                    table::update,
                    table::delete,
                    size -> table.scan().pageSize(size).list());
        }
    },
    ASYNC {
        @Override
        <T> Calls<T> of(EntityTable<T> table) {
            var async = table.async();
            return new Calls<>(
                    key -> join(async.get(key)),
                    item -> join(async.put(item)),
                    item -> join(async.create(item)),
                    item -> join(async.update(item)),
                    key -> join(async.delete(key)),
                    size -> join(async.scan().pageSize(size).list()));
        }
    },
    ATTEMPT {
        @Override
        <T> Calls<T> of(EntityTable<T> table) {
            var attempt = table.attempt();
            return new Calls<>(
                    key -> Outcomes.found(attempt.get(key)),
                    item -> attempt.put(item).orElseThrow(),
                    item -> attempt.create(item).orElseThrow(),
                    item -> attempt.update(item).orElseThrow(),
                    key -> Outcomes.found(attempt.delete(key)),
                    size -> table.scan().pageSize(size).list());
        }
    },
    ASYNC_ATTEMPT {
        @Override
        <T> Calls<T> of(EntityTable<T> table) {
            var attempt = table.async().attempt();
            return new Calls<>(
                    key -> Outcomes.found(join(attempt.get(key))),
                    item -> join(attempt.put(item)).orElseThrow(),
                    item -> join(attempt.create(item)).orElseThrow(),
                    item -> join(attempt.update(item)).orElseThrow(),
                    key -> Outcomes.found(join(attempt.delete(key))),
                    size -> join(table.async().scan().pageSize(size).list()));
        }
    };

    abstract <T> Calls<T> of(EntityTable<T> table);

    private static <R> R join(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    interface Get<T> {
        Optional<T> get(Key<T> key);
    }

    interface Write<T> {
        T write(T item);
    }

    interface Scan<T> {
        List<T> list(int pageSize);
    }

    /** The calls that every table has. */
    record Calls<T>(Get<T> get, Write<T> put, Write<T> create, Write<T> update, Get<T> delete, Scan<T> scan) {}
}
