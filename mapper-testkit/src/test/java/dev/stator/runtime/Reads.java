package dev.stator.runtime;

import static dev.stator.runtime.Face.joined;

import dev.stator.Stator;
import dev.stator.batch.BatchGetResult;
import dev.stator.query.Page;
import dev.stator.schema.Key;
import dev.stator.transaction.TransactionGetResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls that read items, on both faces alike. */
enum Reads {
    BLOCKING {
        @Override
        Optional<Ticket> get(Stator stator, String board, String id) {
            return new TicketTable(stator).get(board, id);
        }

        @Override
        List<Ticket> query(Stator stator, String board) {
            return new TicketTable(stator).query(board).list();
        }

        @Override
        Page<Ticket> page(Stator stator, String board, int limit, String note, @Nullable String token) {
            var query = new TicketTable(stator)
                    .query(board)
                    .where(TicketTable.NOTE.beginsWith(note))
                    .limit(limit);
            return (token == null ? query : query.startAt(token)).page();
        }

        @Override
        List<Ticket> scan(Stator stator) {
            return new TicketTable(stator).scan().list();
        }

        @Override
        BatchGetResult batchGet(Stator stator, List<Key<Ticket>> keys) {
            return stator.batchGet().get(new TicketTable(stator), keys).run();
        }

        @Override
        TransactionGetResult transactionGet(Stator stator, List<Key<Ticket>> keys) {
            return stator.transactionGet().get(new TicketTable(stator), keys).run();
        }
    },
    ASYNC {
        @Override
        Optional<Ticket> get(Stator stator, String board, String id) {
            return joined(new TicketTable(stator).async().get(board, id));
        }

        @Override
        List<Ticket> query(Stator stator, String board) {
            return joined(new TicketTable(stator).async().query(board).list());
        }

        @Override
        Page<Ticket> page(Stator stator, String board, int limit, String note, @Nullable String token) {
            var query = new TicketTable(stator)
                    .async()
                    .query(board)
                    .where(TicketTable.NOTE.beginsWith(note))
                    .limit(limit);
            return joined((token == null ? query : query.startAt(token)).page());
        }

        @Override
        List<Ticket> scan(Stator stator) {
            return joined(new TicketTable(stator).async().scan().list());
        }

        @Override
        BatchGetResult batchGet(Stator stator, List<Key<Ticket>> keys) {
            return joined(
                    stator.batchGet().get(new TicketTable(stator), keys).async().run());
        }

        @Override
        TransactionGetResult transactionGet(Stator stator, List<Key<Ticket>> keys) {
            return joined(stator.transactionGet()
                    .get(new TicketTable(stator), keys)
                    .async()
                    .run());
        }
    };

    abstract Optional<Ticket> get(Stator stator, String board, String id);

    abstract List<Ticket> query(Stator stator, String board);

    /** One page of what has a note that begins so. */
    abstract Page<Ticket> page(Stator stator, String board, int limit, String note, @Nullable String token);

    abstract List<Ticket> scan(Stator stator);

    abstract BatchGetResult batchGet(Stator stator, List<Key<Ticket>> keys);

    abstract TransactionGetResult transactionGet(Stator stator, List<Key<Ticket>> keys);
}
