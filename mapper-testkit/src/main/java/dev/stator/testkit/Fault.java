package dev.stator.testkit;

import java.time.Duration;

/** One thing that goes wrong with a request. */
sealed interface Fault {
    /** For {@link Faults#happened}. */
    String description();

    /** The service does what is asked for, and its answer never arrives. */
    record LostAnswer() implements Fault {
        @Override
        public String description() {
            return "answer lost";
        }
    }

    /** The connection is refused. */
    record Refused() implements Fault {
        @Override
        public String description() {
            return "connection refused";
        }
    }

    /** The service has too many calls. */
    record Throttled() implements Fault {
        @Override
        public String description() {
            return "throttled";
        }
    }

    /** The service fails. */
    record Failed() implements Fault {
        @Override
        public String description() {
            return "status 500";
        }
    }

    /** The request leaves later. */
    record Delayed(Duration delay) implements Fault {
        @Override
        public String description() {
            return "delayed by " + delay;
        }
    }

    /** A bit of the answer is another. */
    record Corrupted() implements Fault {
        @Override
        public String description() {
            return "answer corrupted";
        }
    }

    /** The answer ends in its middle. */
    record CutOff() implements Fault {
        @Override
        public String description() {
            return "answer cut off";
        }
    }
}
