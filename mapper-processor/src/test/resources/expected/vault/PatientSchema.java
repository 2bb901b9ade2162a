package vault;

import dev.stator.annotation.Compression;
import dev.stator.annotation.Projection;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DeterministicAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.MapAttribute;
import dev.stator.expression.ProtectedAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Plain;
import dev.stator.s3.S3Text;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.schema.Transform;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Patient} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>clinic<td>clinic<td>String<td>B<td>hash key, encrypted
 * <tr><td>number<td>number<td>long<td>B<td>range key, encrypted
 * <tr><td>insurance<td>insurance<td>String<td>B<td>byInsurance hash key, encrypted
 * <tr><td>born<td>born<td>LocalDate<td>B<td>byBorn range key, encrypted
 * <tr><td>admitted<td>admitted<td>Instant<td>S<td>byInsurance range key
 * <tr><td>n<td>notes<td>String<td>B<td>encrypted
 * <tr><td>isInsured<td>isInsured<td>boolean<td>B<td>encrypted
 * <tr><td>visits<td>visits<td>int<td>B<td>encrypted
 * <tr><td>allergies<td>allergies<td>Set&#60;String&#62;<td>B<td>encrypted
 * <tr><td>history<td>history<td>List&#60;String&#62;<td>B<td>compressed
 * <tr><td>values<td>values<td>Map&#60;String, BigDecimal&#62;<td>B<td>compressed, encrypted
 * <tr><td>letter<td>letter<td>Optional&#60;String&#62;<td>B<td>compressed, encrypted, in S3 where it is large
 * <tr><td>scan<td>scan<td>byte[]<td>B<td>in S3 where it is large
 * <tr><td>page<td>page<td>S3Text<td>B<td>compressed, in S3 where it is large
 * <tr><td>film<td>film<td>Optional&#60;S3Bytes&#62;<td>any<td>in S3 where it is large
 * <tr><td>whole<td>whole<td>Plain<td>B<td>encrypted
 * <tr><td>home<td>home<td>Contact<td>M<td>
 * <tr><td>relatives<td>relatives<td>List&#60;Contact&#62;<td>L<td>
 * <tr><td>byRole<td>byRole<td>Map&#60;String, List&#60;Contact&#62;&#62;<td>M<td>
 * <tr><td>doctor<td>doctor<td>Optional&#60;Contact&#62;<td>M<td>
 * <tr><td>work_name<td>work.name<td>String<td>S<td>
 * <tr><td>work_phone<td>work.phone<td>String<td>B<td>encrypted
 * <tr><td>tree<td>tree<td>Tree<td>M<td>
 * <tr><td>payment<td>payment<td>Payment<td>M<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class PatientSchema extends TableSchema<Patient> {
    private static final AttributeNames NAMES = AttributeNames.of("clinic", "number", "insurance",
            "born", "admitted", "n", "isInsured", "visits", "allergies", "history", "values",
            "letter", "scan", "page", "film", "whole", "home", "relatives", "byRole", "doctor",
            "work_name", "work_phone", "tree", "payment");

    /**
     * The one instance.
     */
    public static final PatientSchema INSTANCE = new PatientSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("clinic", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("number", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("insurance", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("born", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("n", new Protection.Value(Transform.NONE.encrypted(false)))
            .with("isInsured", new Protection.Value(Transform.NONE.encrypted(false)))
            .with("visits", new Protection.Value(Transform.NONE.encrypted(false)))
            .with("allergies", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("history", new Protection.Value(Transform.NONE
                    .compressed(Compression.ZSTD, 256, 16777216)))
            .with("values", new Protection.Value(Transform.NONE
                    .compressed(Compression.GZIP, 0, 1024).encrypted(false)))
            .with("letter", new Protection.Value(Transform.NONE
                    .compressed(Compression.GZIP, 256, 16777216).encrypted(false)
                    .offloaded("archive", 0, false)))
            .with("scan", new Protection.Value(Transform.NONE.offloaded("", 32768, false)))
            .with("page", new Protection.Value(Transform.NONE
                    .compressed(Compression.GZIP, 256, 16777216).offloaded("", 32768, true)))
            .with("film", new Protection.Value(Transform.NONE.offloaded("", 32768, true)))
            .with("whole", new Protection.Value(Transform.NONE.encrypted(false)))
            .with("home", new Protection.Document(() -> ContactSchema.INSTANCE))
            .with("relatives", new Protection.Each(new Protection.Document(() -> ContactSchema.INSTANCE)))
            .with("byRole", new Protection.Each(new Protection.Each(new Protection.Document(() -> ContactSchema.INSTANCE))))
            .with("doctor", new Protection.Document(() -> ContactSchema.INSTANCE))
            .with("work_phone", new Protection.Value(Transform.NONE.encrypted(false)))
            .with("tree", new Protection.Document(() -> TreeSchema.INSTANCE))
            .with("payment", new Protection.Document(() -> PaymentSchema.INSTANCE));

    private PatientSchema() {
        super(
                Patient.class,
                NAMES,
                "patients",
                new KeyAttribute("clinic", AttributeType.B),
                new KeyAttribute("number", AttributeType.B),
                new Index(
                        "byInsurance",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("insurance", AttributeType.B)),
                        List.of(new KeyAttribute("admitted", AttributeType.S)),
                        Projection.ALL,
                        List.of()),
                new Index(
                        "byBorn",
                        Index.Scope.LOCAL,
                        List.of(new KeyAttribute("clinic", AttributeType.B)),
                        List.of(new KeyAttribute("born", AttributeType.B)),
                        Projection.INCLUDE,
                        List.of("n")));
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Patient> key(String clinic, long number) {
        return INSTANCE.newKey(0, clinic, 1, number);
    }

    @Override
    public Key<Patient> keyOf(Patient value) {
        return key(value.clinic(), value.number());
    }

    @Override
    public Patient read(ItemReader in) {
        String clinic = null;
        long number = 0;
        String insurance = null;
        LocalDate born = null;
        Instant admitted = null;
        String notes = null;
        boolean isInsured = false;
        int visits = 0;
        Set<String> allergies = null;
        List<String> history = null;
        Map<String, BigDecimal> values2 = null;
        Optional<String> letter = Optional.empty();
        byte[] scan = null;
        S3Text page = null;
        Optional<S3Bytes> film = Optional.empty();
        Plain whole = null;
        Contact home = null;
        List<Contact> relatives = null;
        Map<String, List<Contact>> byRole = null;
        Optional<Contact> doctor = Optional.empty();
        Contact work = null;
        Tree tree = null;
        Payment payment = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                clinic = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                number = in.int64();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                insurance = in.string();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                born = StringForm.toLocalDate(in.string());
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                admitted = in.instant();
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                notes = in.string();
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                isInsured = in.bool();
                attribute = in.next(NAMES, 7);
            }
            if (attribute == 7) {
                visits = in.int32();
                attribute = in.next(NAMES, 8);
            }
            if (attribute == 8) {
                allergies = readSetOfString(in);
                attribute = in.next(NAMES, 9);
            }
            if (attribute == 9) {
                history = readListOfString(in);
                attribute = in.next(NAMES, 10);
            }
            if (attribute == 10) {
                values2 = readMapOfStringToBigDecimal(in);
                attribute = in.next(NAMES, 11);
            }
            if (attribute == 11) {
                letter = Optional.ofNullable(in.string());
                attribute = in.next(NAMES, 12);
            }
            if (attribute == 12) {
                scan = in.isNull() ? null : in.binary().asByteArray();
                attribute = in.next(NAMES, 13);
            }
            if (attribute == 13) {
                page = S3Plain.text(in.attributeValue());
                attribute = in.next(NAMES, 14);
            }
            if (attribute == 14) {
                film = in.isNull() ? Optional.empty() : Optional.of(S3Plain.bytes(in.attributeValue()));
                attribute = in.next(NAMES, 15);
            }
            if (attribute == 15) {
                whole = PlainSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 16);
            }
            if (attribute == 16) {
                home = ContactSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 17);
            }
            if (attribute == 17) {
                relatives = readListOfContact(in);
                attribute = in.next(NAMES, 18);
            }
            if (attribute == 18) {
                byRole = readMapOfStringToListOfContact(in);
                attribute = in.next(NAMES, 19);
            }
            if (attribute == 19) {
                doctor = Optional.ofNullable(ContactSchema.INSTANCE.readMap(in));
                attribute = in.next(NAMES, 20);
            }
            if (attribute == 20) {
                if (work == null) {
                    work = new Contact();
                }
                work.setName(in.string());
                attribute = in.next(NAMES, 21);
            }
            if (attribute == 21) {
                if (work == null) {
                    work = new Contact();
                }
                work.setPhone(in.string());
                attribute = in.next(NAMES, 22);
            }
            if (attribute == 22) {
                tree = TreeSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 23);
            }
            if (attribute == 23) {
                payment = PaymentSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 24);
            }
        }
        if (allergies == null) {
            allergies = new LinkedHashSet<>();
        }
        return new Patient(clinic, number, insurance, born, admitted, notes, isInsured, visits,
                allergies, history, values2, letter, scan, page, film, whole, home, relatives,
                byRole, doctor, work, tree, payment);
    }

    @Override
    protected Patient readItem(Map<String, AttributeValue> item) {
        String clinic = null;
        long number = 0;
        String insurance = null;
        LocalDate born = null;
        Instant admitted = null;
        String notes = null;
        boolean isInsured = false;
        int visits = 0;
        Set<String> allergies = null;
        List<String> history = null;
        Map<String, BigDecimal> values2 = null;
        Optional<String> letter = Optional.empty();
        byte[] scan = null;
        S3Text page = null;
        Optional<S3Bytes> film = Optional.empty();
        Plain whole = null;
        Contact home = null;
        List<Contact> relatives = null;
        Map<String, List<Contact>> byRole = null;
        Optional<Contact> doctor = Optional.empty();
        Contact work = null;
        Tree tree = null;
        Payment payment = null;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("clinic")) != null) {
            clinic = StoredValue.string(stored);
        }
        if ((stored = item.get("number")) != null) {
            number = StoredValue.int64(stored);
        }
        if ((stored = item.get("insurance")) != null) {
            insurance = StoredValue.string(stored);
        }
        if ((stored = item.get("born")) != null) {
            born = StringForm.toLocalDate(StoredValue.string(stored));
        }
        if ((stored = item.get("admitted")) != null) {
            admitted = StringForm.toInstant(StoredValue.string(stored));
        }
        if ((stored = item.get("n")) != null) {
            notes = StoredValue.string(stored);
        }
        if ((stored = item.get("isInsured")) != null) {
            isInsured = StoredValue.bool(stored);
        }
        if ((stored = item.get("visits")) != null) {
            visits = StoredValue.int32(stored);
        }
        if (in.find("allergies")) {
            allergies = readSetOfString(in);
        }
        if (in.find("history")) {
            history = readListOfString(in);
        }
        if (in.find("values")) {
            values2 = readMapOfStringToBigDecimal(in);
        }
        if ((stored = item.get("letter")) != null) {
            letter = Optional.ofNullable(StoredValue.string(stored));
        }
        if ((stored = item.get("scan")) != null) {
            scan = StoredValue.isNull(stored) ? null : StoredValue.binary(stored).asByteArray();
        }
        if (in.find("page")) {
            page = S3Plain.text(in.attributeValue());
        }
        if (in.find("film")) {
            film = in.isNull() ? Optional.empty() : Optional.of(S3Plain.bytes(in.attributeValue()));
        }
        if (in.find("whole")) {
            whole = PlainSchema.INSTANCE.readMap(in);
        }
        if (in.find("home")) {
            home = ContactSchema.INSTANCE.readMap(in);
        }
        if (in.find("relatives")) {
            relatives = readListOfContact(in);
        }
        if (in.find("byRole")) {
            byRole = readMapOfStringToListOfContact(in);
        }
        if (in.find("doctor")) {
            doctor = Optional.ofNullable(ContactSchema.INSTANCE.readMap(in));
        }
        if ((stored = item.get("work_name")) != null) {
            if (work == null) {
                work = new Contact();
            }
            work.setName(StoredValue.string(stored));
        }
        if ((stored = item.get("work_phone")) != null) {
            if (work == null) {
                work = new Contact();
            }
            work.setPhone(StoredValue.string(stored));
        }
        if (in.find("tree")) {
            tree = TreeSchema.INSTANCE.readMap(in);
        }
        if (in.find("payment")) {
            payment = PaymentSchema.INSTANCE.readMap(in);
        }
        if (allergies == null) {
            allergies = new LinkedHashSet<>();
        }
        return new Patient(clinic, number, insurance, born, admitted, notes, isInsured, visits,
                allergies, history, values2, letter, scan, page, film, whole, home, relatives,
                byRole, doctor, work, tree, payment);
    }

    @Override
    public void write(Patient value, ItemWriter out) {
        String clinic = value.clinic();
        if (clinic != null) {
            out.attribute(NAMES, 0);
            out.string(clinic);
        }
        out.attribute(NAMES, 1);
        out.number(value.number());
        String insurance = value.insurance();
        if (insurance != null) {
            out.attribute(NAMES, 2);
            out.string(insurance);
        }
        LocalDate born = value.born();
        if (born != null) {
            out.attribute(NAMES, 3);
            out.string(born.toString());
        }
        Instant admitted = value.admitted();
        if (admitted != null) {
            out.attribute(NAMES, 4);
            out.string(StringForm.of(admitted));
        }
        String notes = value.notes();
        if (notes == null) {
            out.attribute(NAMES, 5);
            out.nullValue();
        } else {
            out.attribute(NAMES, 5);
            out.string(notes);
        }
        out.attribute(NAMES, 6);
        out.bool(value.isInsured());
        out.attribute(NAMES, 7);
        out.number(value.visits());
        Set<String> allergies = value.allergies();
        if (allergies != null && !allergies.isEmpty()) {
            out.attribute(NAMES, 8);
            writeSetOfString(allergies, out);
        }
        List<String> history = value.history();
        if (history != null) {
            out.attribute(NAMES, 9);
            writeListOfString(history, out);
        }
        Map<String, BigDecimal> values = value.values();
        if (values != null) {
            out.attribute(NAMES, 10);
            writeMapOfStringToBigDecimal(values, out);
        }
        Optional<String> letter = value.letter();
        if (letter != null && letter.isPresent()) {
            out.attribute(NAMES, 11);
            out.string(letter.get());
        }
        byte[] scan = value.scan();
        if (scan != null) {
            out.attribute(NAMES, 12);
            out.binary(scan);
        }
        S3Text page = value.page();
        if (page != null) {
            out.attribute(NAMES, 13);
            out.attributeValue(S3Plain.of(page));
        }
        Optional<S3Bytes> film = value.film();
        if (film != null && film.isPresent()) {
            out.attribute(NAMES, 14);
            out.attributeValue(S3Plain.of(film.get()));
        }
        Plain whole = value.whole();
        if (whole != null) {
            out.attribute(NAMES, 15);
            PlainSchema.INSTANCE.writeMap(whole, out);
        }
        Contact home = value.home();
        if (home != null) {
            out.attribute(NAMES, 16);
            ContactSchema.INSTANCE.writeMap(home, out);
        }
        List<Contact> relatives = value.relatives();
        if (relatives != null) {
            out.attribute(NAMES, 17);
            writeListOfContact(relatives, out);
        }
        Map<String, List<Contact>> byRole = value.byRole();
        if (byRole != null) {
            out.attribute(NAMES, 18);
            writeMapOfStringToListOfContact(byRole, out);
        }
        Optional<Contact> doctor = value.doctor();
        if (doctor != null && doctor.isPresent()) {
            out.attribute(NAMES, 19);
            ContactSchema.INSTANCE.writeMap(doctor.get(), out);
        }
        Contact work = value.work();
        if (work != null) {
            String workName = work.getName();
            if (workName != null) {
                out.attribute(NAMES, 20);
                out.string(workName);
            }
            String workPhone = work.getPhone();
            if (workPhone != null) {
                out.attribute(NAMES, 21);
                out.string(workPhone);
            }
        }
        Tree tree = value.tree();
        if (tree != null) {
            out.attribute(NAMES, 22);
            TreeSchema.INSTANCE.writeMap(tree, out);
        }
        Payment payment = value.payment();
        if (payment != null) {
            out.attribute(NAMES, 23);
            PaymentSchema.INSTANCE.writeMap(payment, out);
        }
    }

    @Override
    protected void writeItem(Patient value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String clinic = value.clinic();
        if (clinic != null) {
            item.put("clinic", StoredValue.string(clinic));
        }
        item.put("number", StoredValue.number(value.number()));
        String insurance = value.insurance();
        if (insurance != null) {
            item.put("insurance", StoredValue.string(insurance));
        }
        LocalDate born = value.born();
        if (born != null) {
            item.put("born", StoredValue.string(born.toString()));
        }
        Instant admitted = value.admitted();
        if (admitted != null) {
            item.put("admitted", StoredValue.string(StringForm.of(admitted)));
        }
        String notes = value.notes();
        if (notes == null) {
            item.put("n", StoredValue.nullValue());
        } else {
            item.put("n", StoredValue.string(notes));
        }
        item.put("isInsured", StoredValue.bool(value.isInsured()));
        item.put("visits", StoredValue.number(value.visits()));
        Set<String> allergies = value.allergies();
        if (allergies != null && !allergies.isEmpty()) {
            out.key("allergies");
            writeSetOfString(allergies, out);
        }
        List<String> history = value.history();
        if (history != null) {
            out.key("history");
            writeListOfString(history, out);
        }
        Map<String, BigDecimal> values = value.values();
        if (values != null) {
            out.key("values");
            writeMapOfStringToBigDecimal(values, out);
        }
        Optional<String> letter = value.letter();
        if (letter != null && letter.isPresent()) {
            item.put("letter", StoredValue.string(letter.get()));
        }
        byte[] scan = value.scan();
        if (scan != null) {
            item.put("scan", StoredValue.binary(scan));
        }
        S3Text page = value.page();
        if (page != null) {
            out.key("page");
            out.attributeValue(S3Plain.of(page));
        }
        Optional<S3Bytes> film = value.film();
        if (film != null && film.isPresent()) {
            out.key("film");
            out.attributeValue(S3Plain.of(film.get()));
        }
        Plain whole = value.whole();
        if (whole != null) {
            out.key("whole");
            PlainSchema.INSTANCE.writeMap(whole, out);
        }
        Contact home = value.home();
        if (home != null) {
            out.key("home");
            ContactSchema.INSTANCE.writeMap(home, out);
        }
        List<Contact> relatives = value.relatives();
        if (relatives != null) {
            out.key("relatives");
            writeListOfContact(relatives, out);
        }
        Map<String, List<Contact>> byRole = value.byRole();
        if (byRole != null) {
            out.key("byRole");
            writeMapOfStringToListOfContact(byRole, out);
        }
        Optional<Contact> doctor = value.doctor();
        if (doctor != null && doctor.isPresent()) {
            out.key("doctor");
            ContactSchema.INSTANCE.writeMap(doctor.get(), out);
        }
        Contact work = value.work();
        if (work != null) {
            String workName = work.getName();
            if (workName != null) {
                item.put("work_name", StoredValue.string(workName));
            }
            String workPhone = work.getPhone();
            if (workPhone != null) {
                item.put("work_phone", StoredValue.string(workPhone));
            }
        }
        Tree tree = value.tree();
        if (tree != null) {
            out.key("tree");
            TreeSchema.INSTANCE.writeMap(tree, out);
        }
        Payment payment = value.payment();
        if (payment != null) {
            out.key("payment");
            PaymentSchema.INSTANCE.writeMap(payment, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((long) value);
            case 2 -> out.string((String) value);
            case 3 -> out.string(((LocalDate) value).toString());
            case 4 -> out.string(StringForm.of((Instant) value));
            case 5 -> out.string((String) value);
            case 6 -> out.bool((boolean) value);
            case 7 -> out.number((int) value);
            case 8 -> writeSetOfString((Set<String>) value, out);
            case 9 -> writeListOfString((List<String>) value, out);
            case 10 -> writeMapOfStringToBigDecimal((Map<String, BigDecimal>) value, out);
            case 11 -> out.string((String) value);
            case 12 -> out.binary((byte[]) value);
            case 13 -> out.attributeValue(S3Plain.of((S3Text) value));
            case 14 -> out.attributeValue(S3Plain.of((S3Bytes) value));
            case 15 -> PlainSchema.INSTANCE.writeMap((Plain) value, out);
            case 16 -> ContactSchema.INSTANCE.writeMap((Contact) value, out);
            case 17 -> writeListOfContact((List<Contact>) value, out);
            case 18 -> writeMapOfStringToListOfContact((Map<String, List<Contact>>) value, out);
            case 19 -> ContactSchema.INSTANCE.writeMap((Contact) value, out);
            case 20 -> out.string((String) value);
            case 21 -> out.string((String) value);
            case 22 -> TreeSchema.INSTANCE.writeMap((Tree) value, out);
            case 23 -> PaymentSchema.INSTANCE.writeMap((Payment) value, out);
            case 24 -> ContactSchema.INSTANCE.writeMap((Contact) value, out);
            case 25 -> out.string((String) value);
            case 26 -> writeListOfContact((List<Contact>) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.int64();
            case 2 -> in.string();
            case 3 -> StringForm.toLocalDate(in.string());
            case 4 -> in.instant();
            case 5 -> in.string();
            case 6 -> in.bool();
            case 7 -> in.int32();
            case 8 -> readSetOfString(in);
            case 9 -> readListOfString(in);
            case 10 -> readMapOfStringToBigDecimal(in);
            case 11 -> in.string();
            case 12 -> in.binary().asByteArray();
            case 13 -> S3Plain.text(in.attributeValue());
            case 14 -> S3Plain.bytes(in.attributeValue());
            case 15 -> PlainSchema.INSTANCE.readMap(in);
            case 16 -> ContactSchema.INSTANCE.readMap(in);
            case 17 -> readListOfContact(in);
            case 18 -> readMapOfStringToListOfContact(in);
            case 19 -> ContactSchema.INSTANCE.readMap(in);
            case 20 -> in.string();
            case 21 -> in.string();
            case 22 -> TreeSchema.INSTANCE.readMap(in);
            case 23 -> PaymentSchema.INSTANCE.readMap(in);
            case 24 -> ContactSchema.INSTANCE.readMap(in);
            case 26 -> readListOfContact(in);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static Set<String> readSetOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<String> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(in.string());
        }
        in.endSet();
        return set;
    }

    private static List<String> readListOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<String> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.string());
        }
        in.endList();
        return list;
    }

    private static Map<String, BigDecimal> readMapOfStringToBigDecimal(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<String, BigDecimal> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(key, in.decimal());
        }
        in.endMap();
        return map;
    }

    private static List<Contact> readListOfContact(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Contact> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(ContactSchema.INSTANCE.readMap(in));
        }
        in.endList();
        return list;
    }

    private static Map<String, List<Contact>> readMapOfStringToListOfContact(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<String, List<Contact>> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(key, readListOfContact(in));
        }
        in.endMap();
        return map;
    }

    private static void writeSetOfString(Set<String> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (String element : set) {
            out.string(requireElement(element));
        }
        out.endSet();
    }

    private static void writeListOfString(List<String> list, ItemWriter out) {
        out.beginList(list.size());
        for (String element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endList();
    }

    private static void writeMapOfStringToBigDecimal(Map<String, BigDecimal> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()));
            BigDecimal element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                out.number(element);
            }
        }
        out.endMap();
    }

    private static void writeListOfContact(List<Contact> list, ItemWriter out) {
        out.beginList(list.size());
        for (Contact element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                ContactSchema.INSTANCE.writeMap(element, out);
            }
        }
        out.endList();
    }

    private static void writeMapOfStringToListOfContact(Map<String, List<Contact>> map,
            ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()));
            List<Contact> element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                writeListOfContact(element, out);
            }
        }
        out.endMap();
    }

    /**
     * The handle of a {@link Patient} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Patient> {
        /**
         * The handle of the document at this path.
         */
        public Path(DocumentPath path) {
            super(path);
        }

        @Override
        protected <R> Path<R> moved(DocumentPath place) {
            return new Path<>(place);
        }

        /**
         * {@link Patient#clinic()}, hash key, encrypted.
         */
        public DeterministicAttribute<T, String> clinic() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Patient#number()}, range key, encrypted.
         */
        public DeterministicAttribute<T, Long> number() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Patient#insurance()}, byInsurance hash key, encrypted.
         */
        public DeterministicAttribute<T, String> insurance() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Patient#born()}, byBorn range key, encrypted.
         */
        public DeterministicAttribute<T, LocalDate> born() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Patient#admitted()}, byInsurance range key.
         */
        public StringAttribute<T, Instant> admitted() {
            return new StringAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * {@link Patient#notes()}, encrypted.
         */
        public ProtectedAttribute<T, String> notes() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 5));
        }

        /**
         * {@link Patient#isInsured()}, encrypted.
         */
        public ProtectedAttribute<T, Boolean> isInsured() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 6));
        }

        /**
         * {@link Patient#visits()}, encrypted.
         */
        public ProtectedAttribute<T, Integer> visits() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 7));
        }

        /**
         * {@link Patient#allergies()}, encrypted.
         */
        public DeterministicAttribute<T, Set<String>> allergies() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 8), true);
        }

        /**
         * {@link Patient#history()}, compressed.
         */
        public ProtectedAttribute<T, List<String>> history() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 9));
        }

        /**
         * {@link Patient#values()}, compressed, encrypted.
         */
        public ProtectedAttribute<T, Map<String, BigDecimal>> values() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 10));
        }

        /**
         * {@link Patient#letter()}, compressed, encrypted, in S3 where it is large.
         */
        public ProtectedAttribute<T, String> letter() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 11));
        }

        /**
         * {@link Patient#scan()}, in S3 where it is large.
         */
        public ProtectedAttribute<T, byte[]> scan() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 12));
        }

        /**
         * {@link Patient#page()}, compressed, in S3 where it is large.
         */
        public ProtectedAttribute<T, S3Text> page() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 13));
        }

        /**
         * {@link Patient#film()}, in S3 where it is large.
         */
        public ProtectedAttribute<T, S3Bytes> film() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 14));
        }

        /**
         * {@link Patient#whole()}, encrypted.
         */
        public ProtectedAttribute<T, Plain> whole() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 15));
        }

        /**
         * {@link Patient#home()}.
         */
        public ContactSchema.Path<T> home() {
            return new ContactSchema.Path<>(path().then(INSTANCE, 16));
        }

        /**
         * {@link Patient#relatives()}.
         */
        public ListAttribute<T, List<Contact>, Contact, ContactSchema.Path<T>> relatives() {
            return new ListAttribute<>(path().then(INSTANCE, 17),
                    new ContactSchema.Path<>(DocumentPath.of(INSTANCE, 24)));
        }

        /**
         * {@link Patient#byRole()}.
         */
        public MapAttribute<T, Map<String, List<Contact>>, String, List<Contact>, ListAttribute<T, List<Contact>, Contact, ContactSchema.Path<T>>> byRole(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 18), DocumentPath.of(INSTANCE, 25),
                    new ListAttribute<>(DocumentPath.of(INSTANCE, 26),
                    new ContactSchema.Path<>(DocumentPath.of(INSTANCE, 24))));
        }

        /**
         * {@link Patient#doctor()}.
         */
        public ContactSchema.Path<T> doctor() {
            return new ContactSchema.Path<>(path().then(INSTANCE, 19));
        }

        /**
         * {@link Contact#getName()}.
         */
        public StringAttribute<T, String> workName() {
            return new StringAttribute<>(path().then(INSTANCE, 20));
        }

        /**
         * {@link Contact#getPhone()}, encrypted.
         */
        public ProtectedAttribute<T, String> workPhone() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 21));
        }

        /**
         * {@link Patient#tree()}.
         */
        public TreeSchema.Path<T> tree() {
            return new TreeSchema.Path<>(path().then(INSTANCE, 22));
        }

        /**
         * {@link Patient#payment()}.
         */
        public PaymentSchema.Path<T> payment() {
            return new PaymentSchema.Path<>(path().then(INSTANCE, 23));
        }
    }
}
