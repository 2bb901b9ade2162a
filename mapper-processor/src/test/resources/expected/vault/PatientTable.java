package vault;

import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncAttemptUpdate;
import dev.stator.AsyncBatchTable;
import dev.stator.AsyncUpdate;
import dev.stator.AttemptTable;
import dev.stator.AttemptUpdate;
import dev.stator.BatchTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.Update;
import dev.stator.expression.Condition;
import dev.stator.expression.DeterministicAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.MapAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.ProtectedAttribute;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.AsyncScan;
import dev.stator.query.EqualRange;
import dev.stator.query.Query;
import dev.stator.query.Scan;
import dev.stator.query.Selection;
import dev.stator.query.StringRange;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code patients} of {@link Patient}; its attributes are listed at {@link PatientSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class PatientTable extends BatchTable<Patient> {
    /**
     * How the items are stored.
     */
    public static final PatientSchema SCHEMA = PatientSchema.INSTANCE;

    /**
     * {@link Patient#clinic()}, hash key, encrypted.
     */
    public static final DeterministicAttribute<Patient, String> CLINIC = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Patient#number()}, range key, encrypted.
     */
    public static final DeterministicAttribute<Patient, Long> NUMBER = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Patient#insurance()}, byInsurance hash key, encrypted.
     */
    public static final DeterministicAttribute<Patient, String> INSURANCE = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Patient#born()}, byBorn range key, encrypted.
     */
    public static final DeterministicAttribute<Patient, LocalDate> BORN = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link Patient#admitted()}, byInsurance range key.
     */
    public static final StringAttribute<Patient, Instant> ADMITTED = new StringAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * {@link Patient#notes()}, encrypted.
     */
    public static final ProtectedAttribute<Patient, String> NOTES = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * {@link Patient#isInsured()}, encrypted.
     */
    public static final ProtectedAttribute<Patient, Boolean> IS_INSURED = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 6));

    /**
     * {@link Patient#visits()}, encrypted.
     */
    public static final ProtectedAttribute<Patient, Integer> VISITS = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 7));

    /**
     * {@link Patient#allergies()}, encrypted.
     */
    public static final DeterministicAttribute<Patient, Set<String>> ALLERGIES = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 8), true);

    /**
     * {@link Patient#history()}, compressed.
     */
    public static final ProtectedAttribute<Patient, List<String>> HISTORY = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 9));

    /**
     * {@link Patient#values()}, compressed, encrypted.
     */
    public static final ProtectedAttribute<Patient, Map<String, BigDecimal>> VALUES = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 10));

    /**
     * {@link Patient#letter()}, compressed, encrypted, in S3 where it is large.
     */
    public static final ProtectedAttribute<Patient, String> LETTER = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 11));

    /**
     * {@link Patient#scan()}, in S3 where it is large.
     */
    public static final ProtectedAttribute<Patient, byte[]> SCAN = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 12));

    /**
     * {@link Patient#page()}, compressed, in S3 where it is large.
     */
    public static final ProtectedAttribute<Patient, S3Text> PAGE = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 13));

    /**
     * {@link Patient#film()}, in S3 where it is large.
     */
    public static final ProtectedAttribute<Patient, S3Bytes> FILM = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 14));

    /**
     * {@link Patient#whole()}, encrypted.
     */
    public static final ProtectedAttribute<Patient, Plain> WHOLE = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 15));

    /**
     * {@link Patient#home()}.
     */
    public static final ContactSchema.Path<Patient> HOME = new ContactSchema.Path<>(DocumentPath.of(SCHEMA, 16));

    /**
     * {@link Patient#relatives()}.
     */
    public static final ListAttribute<Patient, List<Contact>, Contact, ContactSchema.Path<Patient>> RELATIVES = new ListAttribute<>(DocumentPath.of(SCHEMA, 17),
            new ContactSchema.Path<>(DocumentPath.of(SCHEMA, 24)));

    /**
     * {@link Patient#byRole()}.
     */
    public static final MapAttribute<Patient, Map<String, List<Contact>>, String, List<Contact>, ListAttribute<Patient, List<Contact>, Contact, ContactSchema.Path<Patient>>> BY_ROLE = new MapAttribute<>(DocumentPath.of(SCHEMA, 18),
            DocumentPath.of(SCHEMA, 25), new ListAttribute<>(DocumentPath.of(SCHEMA, 26),
            new ContactSchema.Path<>(DocumentPath.of(SCHEMA, 24))));

    /**
     * {@link Patient#doctor()}.
     */
    public static final ContactSchema.Path<Patient> DOCTOR = new ContactSchema.Path<>(DocumentPath.of(SCHEMA, 19));

    /**
     * {@link Contact#getName()}.
     */
    public static final StringAttribute<Patient, String> WORK_NAME = new StringAttribute<>(DocumentPath.of(SCHEMA, 20));

    /**
     * {@link Contact#getPhone()}, encrypted.
     */
    public static final ProtectedAttribute<Patient, String> WORK_PHONE = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 21));

    /**
     * {@link Patient#tree()}.
     */
    public static final TreeSchema.Path<Patient> TREE = new TreeSchema.Path<>(DocumentPath.of(SCHEMA, 22));

    /**
     * {@link Patient#payment()}.
     */
    public static final PaymentSchema.Path<Patient> PAYMENT = new PaymentSchema.Path<>(DocumentPath.of(SCHEMA, 23));

    /**
     * Calls on the table {@code patients} of this connection.
     */
    public PatientTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private PatientTable(TableContext<Patient> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Patient> get(String clinic, long number) {
        return get(PatientSchema.key(clinic, number));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Patient> delete(String clinic, long number) {
        return delete(PatientSchema.key(clinic, number));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Patient>> get(String clinic, long number,
            StoredAttribute<Patient, ?> first, StoredAttribute<Patient, ?>... more) {
        return get(PatientSchema.key(clinic, number), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Patient> delete(String clinic, long number, Condition<Patient> condition) {
        return delete(PatientSchema.key(clinic, number), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Patient rekey(String clinic, long number, Patient newItem) {
        return rekey(PatientSchema.key(clinic, number), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Patient> update(String clinic, long number) {
        return update(PatientSchema.key(clinic, number));
    }

    @Override
    public PatientTable consistent() {
        return new PatientTable(context().consistent());
    }

    @Override
    public PatientTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new PatientTable(context().with(options));
    }

    @Override
    public Async async() {
        return new Async(context());
    }

    @Override
    public Attempt attempt() {
        return new Attempt(context());
    }

    /**
     * The items with this hash key, in no order, since {@code number} is encrypted.
     */
    public KeyQuery query(String clinic) {
        return new KeyQuery(context().table().hash(CLINIC, clinic));
    }

    /**
     * The items of the index {@code byInsurance} with this hash key, in the order of {@code admitted}.
     */
    public ByInsuranceQuery byInsurance(String insurance) {
        return new ByInsuranceQuery(context().index("byInsurance").hash(INSURANCE, insurance));
    }

    /**
     * All items of the index {@code byInsurance}, in no order.
     */
    public Scan<Patient, Patient> scanByInsurance() {
        return new Scan<>(context().index("byInsurance"));
    }

    /**
     * The items of the index {@code byBorn} with this hash key, in no order, since {@code born} is encrypted.
     */
    public ByBornQuery byBorn(String clinic) {
        return new ByBornQuery(context().partialIndex("byBorn").hash(CLINIC, clinic));
    }

    /**
     * All items of the index {@code byBorn}, in no order.
     */
    public Scan<Patient, Partial<Patient>> scanByBorn() {
        return new Scan<>(context().partialIndex("byBorn"));
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class KeyQuery extends Query<Patient, Patient> {
        private KeyQuery(Selection<Patient, Patient> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public EqualRange<Long, Query<Patient, Patient>> number() {
            return range(NUMBER);
        }
    }

    /**
     * A query that can compare {@code admitted}.
     */
    public static final class ByInsuranceQuery extends Query<Patient, Patient> {
        private ByInsuranceQuery(Selection<Patient, Patient> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code admitted} compares so.
         */
        public StringRange<Instant, Query<Patient, Patient>, Query<Patient, Patient>> admitted() {
            return range(ADMITTED);
        }
    }

    /**
     * A query that can compare {@code born}.
     */
    public static final class ByBornQuery extends Query<Patient, Partial<Patient>> {
        private ByBornQuery(Selection<Patient, Partial<Patient>> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code born} compares so.
         */
        public EqualRange<LocalDate, Query<Patient, Partial<Patient>>> born() {
            return range(BORN);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Patient> {
        private Async(TableContext<Patient> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Patient>> get(String clinic, long number) {
            return get(() -> PatientSchema.key(clinic, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Patient>> delete(String clinic, long number) {
            return delete(() -> PatientSchema.key(clinic, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Patient>>> get(String clinic, long number,
                StoredAttribute<Patient, ?> first, StoredAttribute<Patient, ?>... more) {
            return get(() -> PatientSchema.key(clinic, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Patient>> delete(String clinic, long number,
                Condition<Patient> condition) {
            return delete(() -> PatientSchema.key(clinic, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Patient> rekey(String clinic, long number, Patient newItem) {
            return rekey(() -> PatientSchema.key(clinic, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Patient> update(String clinic, long number) {
            return update(() -> PatientSchema.key(clinic, number));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in no order, since {@code number} is encrypted.
         */
        public KeyQuery query(String clinic) {
            return new KeyQuery(context().table().hash(CLINIC, clinic));
        }

        /**
         * The items of the index {@code byInsurance} with this hash key, in the order of {@code admitted}.
         */
        public ByInsuranceQuery byInsurance(String insurance) {
            return new ByInsuranceQuery(context().index("byInsurance").hash(INSURANCE, insurance));
        }

        /**
         * All items of the index {@code byInsurance}, in no order.
         */
        public AsyncScan<Patient, Patient> scanByInsurance() {
            return new AsyncScan<>(context().index("byInsurance"));
        }

        /**
         * The items of the index {@code byBorn} with this hash key, in no order, since {@code born} is encrypted.
         */
        public ByBornQuery byBorn(String clinic) {
            return new ByBornQuery(context().partialIndex("byBorn").hash(CLINIC, clinic));
        }

        /**
         * All items of the index {@code byBorn}, in no order.
         */
        public AsyncScan<Patient, Partial<Patient>> scanByBorn() {
            return new AsyncScan<>(context().partialIndex("byBorn"));
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class KeyQuery extends AsyncQuery<Patient, Patient> {
            private KeyQuery(Selection<Patient, Patient> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public EqualRange<Long, AsyncQuery<Patient, Patient>> number() {
                return range(NUMBER);
            }
        }

        /**
         * A query that can compare {@code admitted}.
         */
        public static final class ByInsuranceQuery extends AsyncQuery<Patient, Patient> {
            private ByInsuranceQuery(Selection<Patient, Patient> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code admitted} compares so.
             */
            public StringRange<Instant, AsyncQuery<Patient, Patient>, AsyncQuery<Patient, Patient>> admitted(
                    ) {
                return range(ADMITTED);
            }
        }

        /**
         * A query that can compare {@code born}.
         */
        public static final class ByBornQuery extends AsyncQuery<Patient, Partial<Patient>> {
            private ByBornQuery(Selection<Patient, Partial<Patient>> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code born} compares so.
             */
            public EqualRange<LocalDate, AsyncQuery<Patient, Partial<Patient>>> born() {
                return range(BORN);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Patient> {
        private Attempt(TableContext<Patient> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Patient> get(String clinic, long number) {
            return get(() -> PatientSchema.key(clinic, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Patient> delete(String clinic, long number) {
            return delete(() -> PatientSchema.key(clinic, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Patient>> get(String clinic, long number,
                StoredAttribute<Patient, ?> first, StoredAttribute<Patient, ?>... more) {
            return get(() -> PatientSchema.key(clinic, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Patient> delete(String clinic, long number, Condition<Patient> condition) {
            return delete(() -> PatientSchema.key(clinic, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Patient> rekey(String clinic, long number, Patient newItem) {
            return rekey(() -> PatientSchema.key(clinic, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Patient> update(String clinic, long number) {
            return update(() -> PatientSchema.key(clinic, number));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Patient> {
        private AsyncAttempt(TableContext<Patient> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Patient>> get(String clinic, long number) {
            return get(() -> PatientSchema.key(clinic, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Patient>> delete(String clinic, long number) {
            return delete(() -> PatientSchema.key(clinic, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Patient>>> get(String clinic, long number,
                StoredAttribute<Patient, ?> first, StoredAttribute<Patient, ?>... more) {
            return get(() -> PatientSchema.key(clinic, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Patient>> delete(String clinic, long number,
                Condition<Patient> condition) {
            return delete(() -> PatientSchema.key(clinic, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Patient>> rekey(String clinic, long number,
                Patient newItem) {
            return rekey(() -> PatientSchema.key(clinic, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Patient> update(String clinic, long number) {
            return update(() -> PatientSchema.key(clinic, number));
        }
    }
}
