package dev.stator.contract.sweep;

import dev.stator.contract.single.LedgerTable;
import dev.stator.expression.Condition;
import dev.stator.expression.EachUpdate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/** The two faces of a query, called alike, so that one test holds for both. */
enum Face {
    BLOCKING {
        @Override
        long delete(JobTable jobs, String queue) {
            return jobs.query(queue).deleteAll();
        }

        @Override
        long delete(JobTable jobs, String queue, Condition<Job> filter, int limit) {
            return jobs.query(queue).where(filter).descending().limit(limit).deleteAll();
        }

        @Override
        long deleteByState(JobTable jobs, String state) {
            return jobs.byState(state).deleteAll();
        }

        @Override
        long deletePages(JobTable jobs, String queue, int size) {
            return jobs.query(queue).pageSize(size).deleteAll();
        }

        @Override
        long deleteAll(JobTable jobs, int segments) {
            return jobs.scan().segments(segments).deleteAll();
        }

        @Override
        long delete(DraftTable drafts, String author) {
            return drafts.query(author).deleteAll();
        }

        @Override
        long delete(LedgerTable ledgers, String hash) {
            return ledgers.query(hash).deleteAll();
        }

        @Override
        long update(JobTable jobs, String queue, UnaryOperator<EachUpdate<Job>> update) {
            return jobs.query(queue).updateAll(update);
        }

        @Override
        long update(JobTable jobs, String queue, Condition<Job> filter, UnaryOperator<EachUpdate<Job>> update) {
            return jobs.query(queue).where(filter).updateAll(update);
        }

        @Override
        long update(DraftTable drafts, String author, UnaryOperator<EachUpdate<Draft>> update) {
            return drafts.query(author).updateAll(update);
        }
    },
    ASYNC {
        @Override
        long delete(JobTable jobs, String queue) {
            return joined(jobs.async().query(queue).deleteAll());
        }

        @Override
        long delete(JobTable jobs, String queue, Condition<Job> filter, int limit) {
            return joined(jobs.async()
                    .query(queue)
                    .where(filter)
                    .descending()
                    .limit(limit)
                    .deleteAll());
        }

        @Override
        long deleteByState(JobTable jobs, String state) {
            return joined(jobs.async().byState(state).deleteAll());
        }

        @Override
        long deletePages(JobTable jobs, String queue, int size) {
            return joined(jobs.async().query(queue).pageSize(size).deleteAll());
        }

        @Override
        long deleteAll(JobTable jobs, int segments) {
            return joined(jobs.async().scan().segments(segments).deleteAll());
        }

        @Override
        long delete(DraftTable drafts, String author) {
            return joined(drafts.async().query(author).deleteAll());
        }

        @Override
        long delete(LedgerTable ledgers, String hash) {
            return joined(ledgers.async().query(hash).deleteAll());
        }

        @Override
        long update(JobTable jobs, String queue, UnaryOperator<EachUpdate<Job>> update) {
            return joined(jobs.async().query(queue).updateAll(update));
        }

        @Override
        long update(JobTable jobs, String queue, Condition<Job> filter, UnaryOperator<EachUpdate<Job>> update) {
            return joined(jobs.async().query(queue).where(filter).updateAll(update));
        }

        @Override
        long update(DraftTable drafts, String author, UnaryOperator<EachUpdate<Draft>> update) {
            return joined(drafts.async().query(author).updateAll(update));
        }
    };

    abstract long delete(JobTable jobs, String queue);

    abstract long delete(JobTable jobs, String queue, Condition<Job> filter, int limit);

    abstract long deleteByState(JobTable jobs, String state);

    abstract long deletePages(JobTable jobs, String queue, int size);

    abstract long deleteAll(JobTable jobs, int segments);

    abstract long delete(DraftTable drafts, String author);

    abstract long delete(LedgerTable ledgers, String hash);

    abstract long update(JobTable jobs, String queue, UnaryOperator<EachUpdate<Job>> update);

    abstract long update(JobTable jobs, String queue, Condition<Job> filter, UnaryOperator<EachUpdate<Job>> update);

    abstract long update(DraftTable drafts, String author, UnaryOperator<EachUpdate<Draft>> update);

    /** The value of a future, or the exception that is the cause of what {@code join()} throws. */
    static <R> R joined(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
