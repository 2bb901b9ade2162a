package dev.stator.runtime;

import static dev.stator.runtime.Face.joined;

import dev.stator.batch.BatchWrite;
import dev.stator.batch.BatchWriteResult;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionResult;

/** The calls that write several items, on both faces alike. */
enum Writes {
    BLOCKING {
        @Override
        BatchWriteResult run(BatchWrite batch) {
            return batch.run();
        }

        @Override
        TransactionResult run(Transaction transaction) {
            return transaction.run();
        }
    },
    ASYNC {
        @Override
        BatchWriteResult run(BatchWrite batch) {
            return joined(batch.async().run());
        }

        @Override
        TransactionResult run(Transaction transaction) {
            return joined(transaction.async().run());
        }
    };

    abstract BatchWriteResult run(BatchWrite batch);

    abstract TransactionResult run(Transaction transaction);
}
