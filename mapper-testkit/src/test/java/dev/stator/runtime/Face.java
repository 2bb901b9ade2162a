package dev.stator.runtime;

import dev.stator.Outcome;
import dev.stator.error.StatorException;
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
    };

    abstract Optional<Ticket> get(TicketTable tickets, String board, String id);

    abstract Ticket put(TicketTable tickets, Ticket ticket);

    abstract Ticket create(TicketTable tickets, Ticket ticket);

    abstract Ticket update(TicketTable tickets, Ticket ticket);

    abstract Optional<Ticket> delete(TicketTable tickets, String board, String id);

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
