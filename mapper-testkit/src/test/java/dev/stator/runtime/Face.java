package dev.stator.runtime;

import dev.stator.Outcome;
import dev.stator.error.StatorException;
import dev.stator.expression.Condition;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The four faces of a table, called alike, so that one test holds for all of them. */
enum Face {
    BLOCKING {
        @Override
        Optional<Ticket> get(TicketTable tickets, String board, String id) {
            return tickets.get(board, id);
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket) {
            return tickets.put(ticket);
        }

        @Override
        Ticket create(TicketTable tickets, Ticket ticket) {
            return tickets.create(ticket);
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket) {
            return tickets.update(ticket);
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id) {
            return tickets.delete(board, id);
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return tickets.put(ticket, condition);
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return tickets.update(ticket, condition);
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id, Condition<Ticket> condition) {
            return tickets.delete(board, id, condition);
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return tickets.delete(ticket, condition);
        }

        @Override
        Ticket raise(TicketTable tickets, String board, String id, long by, Condition<Ticket> condition) {
            return tickets.update(board, id)
                    .add(TicketTable.PRIORITY, by)
                    .when(condition)
                    .returnNew();
        }

        @Override
        Optional<Ticket> raiseAndReturnOld(TicketTable tickets, String board, String id, long by) {
            return tickets.update(board, id).add(TicketTable.PRIORITY, by).returnOld();
        }

        @Override
        Ticket rekey(TicketTable tickets, String board, String id, Ticket ticket) {
            return tickets.rekey(board, id, ticket);
        }

        @Override
        Ticket change(TicketTable tickets, Ticket before, Ticket after) {
            return tickets.diff(before, after).returnNew();
        }
    },
    ASYNC {
        @Override
        Optional<Ticket> get(TicketTable tickets, String board, String id) {
            return joined(tickets.async().get(board, id));
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket) {
            return joined(tickets.async().put(ticket));
        }

        @Override
        Ticket create(TicketTable tickets, Ticket ticket) {
            return joined(tickets.async().create(ticket));
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket) {
            return joined(tickets.async().update(ticket));
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id) {
            return joined(tickets.async().delete(board, id));
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return joined(tickets.async().put(ticket, condition));
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return joined(tickets.async().update(ticket, condition));
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id, Condition<Ticket> condition) {
            return joined(tickets.async().delete(board, id, condition));
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return joined(tickets.async().delete(ticket, condition));
        }

        @Override
        Ticket raise(TicketTable tickets, String board, String id, long by, Condition<Ticket> condition) {
            return joined(tickets.async()
                    .update(board, id)
                    .add(TicketTable.PRIORITY, by)
                    .when(condition)
                    .returnNew());
        }

        @Override
        Optional<Ticket> raiseAndReturnOld(TicketTable tickets, String board, String id, long by) {
            return joined(tickets.async()
                    .update(board, id)
                    .add(TicketTable.PRIORITY, by)
                    .returnOld());
        }

        @Override
        Ticket rekey(TicketTable tickets, String board, String id, Ticket ticket) {
            return joined(tickets.async().rekey(board, id, ticket));
        }

        @Override
        Ticket change(TicketTable tickets, Ticket before, Ticket after) {
            return joined(tickets.async().diff(before, after).returnNew());
        }
    },
    ATTEMPT {
        @Override
        Optional<Ticket> get(TicketTable tickets, String board, String id) {
            return found(tickets.attempt().get(board, id));
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket) {
            return tickets.attempt().put(ticket).orElseThrow();
        }

        @Override
        Ticket create(TicketTable tickets, Ticket ticket) {
            return tickets.attempt().create(ticket).orElseThrow();
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket) {
            return tickets.attempt().update(ticket).orElseThrow();
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id) {
            return found(tickets.attempt().delete(board, id));
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return tickets.attempt().put(ticket, condition).orElseThrow();
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return tickets.attempt().update(ticket, condition).orElseThrow();
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id, Condition<Ticket> condition) {
            return found(tickets.attempt().delete(board, id, condition));
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return found(tickets.attempt().delete(ticket, condition));
        }

        @Override
        Ticket raise(TicketTable tickets, String board, String id, long by, Condition<Ticket> condition) {
            return tickets.attempt()
                    .update(board, id)
                    .add(TicketTable.PRIORITY, by)
                    .when(condition)
                    .returnNew()
                    .orElseThrow();
        }

        @Override
        Optional<Ticket> raiseAndReturnOld(TicketTable tickets, String board, String id, long by) {
            return found(tickets.attempt()
                    .update(board, id)
                    .add(TicketTable.PRIORITY, by)
                    .returnOld());
        }

        @Override
        Ticket rekey(TicketTable tickets, String board, String id, Ticket ticket) {
            return tickets.attempt().rekey(board, id, ticket).orElseThrow();
        }

        @Override
        Ticket change(TicketTable tickets, Ticket before, Ticket after) {
            return tickets.attempt().diff(before, after).returnNew().orElseThrow();
        }
    },
    ASYNC_ATTEMPT {
        @Override
        Optional<Ticket> get(TicketTable tickets, String board, String id) {
            return found(tickets.async().attempt().get(board, id).join());
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket) {
            return tickets.async().attempt().put(ticket).join().orElseThrow();
        }

        @Override
        Ticket create(TicketTable tickets, Ticket ticket) {
            return tickets.async().attempt().create(ticket).join().orElseThrow();
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket) {
            return tickets.async().attempt().update(ticket).join().orElseThrow();
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id) {
            return found(tickets.async().attempt().delete(board, id).join());
        }

        @Override
        Ticket put(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return joined(tickets.async().attempt().put(ticket, condition)).orElseThrow();
        }

        @Override
        Ticket update(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return joined(tickets.async().attempt().update(ticket, condition)).orElseThrow();
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, String board, String id, Condition<Ticket> condition) {
            return found(joined(tickets.async().attempt().delete(board, id, condition)));
        }

        @Override
        Optional<Ticket> delete(TicketTable tickets, Ticket ticket, Condition<Ticket> condition) {
            return found(joined(tickets.async().attempt().delete(ticket, condition)));
        }

        @Override
        Ticket raise(TicketTable tickets, String board, String id, long by, Condition<Ticket> condition) {
            return joined(tickets.async()
                            .attempt()
                            .update(board, id)
                            .add(TicketTable.PRIORITY, by)
                            .when(condition)
                            .returnNew())
                    .orElseThrow();
        }

        @Override
        Optional<Ticket> raiseAndReturnOld(TicketTable tickets, String board, String id, long by) {
            return found(joined(tickets.async()
                    .attempt()
                    .update(board, id)
                    .add(TicketTable.PRIORITY, by)
                    .returnOld()));
        }

        @Override
        Ticket rekey(TicketTable tickets, String board, String id, Ticket ticket) {
            return joined(tickets.async().attempt().rekey(board, id, ticket)).orElseThrow();
        }

        @Override
        Ticket change(TicketTable tickets, Ticket before, Ticket after) {
            return joined(tickets.async().attempt().diff(before, after).returnNew())
                    .orElseThrow();
        }
    };

    abstract Optional<Ticket> get(TicketTable tickets, String board, String id);

    abstract Ticket put(TicketTable tickets, Ticket ticket);

    abstract Ticket create(TicketTable tickets, Ticket ticket);

    abstract Ticket update(TicketTable tickets, Ticket ticket);

    abstract Optional<Ticket> delete(TicketTable tickets, String board, String id);

    abstract Ticket put(TicketTable tickets, Ticket ticket, Condition<Ticket> condition);

    abstract Ticket update(TicketTable tickets, Ticket ticket, Condition<Ticket> condition);

    abstract Optional<Ticket> delete(TicketTable tickets, String board, String id, Condition<Ticket> condition);

    abstract Optional<Ticket> delete(TicketTable tickets, Ticket ticket, Condition<Ticket> condition);

    /** Adds to the priority, if the condition holds. */
    abstract Ticket raise(TicketTable tickets, String board, String id, long by, Condition<Ticket> condition);

    abstract Optional<Ticket> raiseAndReturnOld(TicketTable tickets, String board, String id, long by);

    abstract Ticket rekey(TicketTable tickets, String board, String id, Ticket ticket);

    /** Saves what differs. */
    abstract Ticket change(TicketTable tickets, Ticket before, Ticket after);

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

    private static Optional<Ticket> found(Outcome<Ticket> outcome) {
        return outcome instanceof Outcome.NotFound ? Optional.empty() : Optional.of(outcome.orElseThrow());
    }
}
