package dev.stator.contract.batch;

import dev.stator.BatchTable;
import dev.stator.EntityTable;
import dev.stator.batch.BatchGet;
import dev.stator.batch.BatchGetResult;
import dev.stator.batch.BatchWrite;
import dev.stator.batch.BatchWriteResult;
import dev.stator.schema.Key;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionGet;
import dev.stator.transaction.TransactionGetResult;
import dev.stator.transaction.TransactionResult;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waiting for the result, or not: what differs is how it comes, not what it is. */
enum Face {
    BLOCKING {
        @Override
        BatchGetResult run(BatchGet batch) {
            return batch.run();
        }

        @Override
        BatchWriteResult run(BatchWrite batch) {
            return batch.run();
        }

        @Override
        TransactionResult run(Transaction transaction) {
            return transaction.run();
        }

        @Override
        TransactionGetResult run(TransactionGet transaction) {
            return transaction.run();
        }

        @Override
        <T> List<T> getAll(EntityTable<T> table, Collection<Key<T>> keys) {
            return table.getAll(keys);
        }

        @Override
        <T> List<T> putAll(BatchTable<T> table, Collection<T> items) {
            return table.putAll(items);
        }

        @Override
        <T> void deleteAll(BatchTable<T> table, Collection<Key<T>> keys) {
            table.deleteAll(keys);
        }
    },
    ASYNC {
        @Override
        BatchGetResult run(BatchGet batch) {
            return join(batch.async().run());
        }

        @Override
        BatchWriteResult run(BatchWrite batch) {
            return join(batch.async().run());
        }

        @Override
        TransactionResult run(Transaction transaction) {
            return join(transaction.async().run());
        }

        @Override
        TransactionGetResult run(TransactionGet transaction) {
            return join(transaction.async().run());
        }

        @Override
        <T> List<T> getAll(EntityTable<T> table, Collection<Key<T>> keys) {
            return join(table.async().getAll(keys));
        }

        @Override
        <T> List<T> putAll(BatchTable<T> table, Collection<T> items) {
            return join(table.async().putAll(items));
        }

        @Override
        <T> void deleteAll(BatchTable<T> table, Collection<Key<T>> keys) {
            join(table.async().deleteAll(keys));
        }
    };

    abstract BatchGetResult run(BatchGet batch);

    abstract BatchWriteResult run(BatchWrite batch);

    abstract TransactionResult run(Transaction transaction);

    abstract TransactionGetResult run(TransactionGet transaction);

    abstract <T> List<T> getAll(EntityTable<T> table, Collection<Key<T>> keys);

    abstract <T> List<T> putAll(BatchTable<T> table, Collection<T> items);

    abstract <T> void deleteAll(BatchTable<T> table, Collection<Key<T>> keys);

    /** The value of a future, or the exception that is the cause of what {@code join()} throws. */
    static <R> R join(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
