package dev.stator.s3;

import dev.stator.annotation.Id;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.schema.NewIds;
import dev.stator.transform.TransformException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an object: whose value it holds, and an id that no other object has.
 *
 * <pre>{@code
 * app/prod_users/page/3f/mfrggzdfmztwq2lkmfrggzdfmy/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e
 * <prefix>/<table>/<attribute>/<2 hex>/<owner>/<id>
 * }</pre>
 *
 * <p>The table has its name in DynamoDB, with the prefix of the connection, so that connections with other prefixes can share a store. The
 * attribute is its path. The owner is the first 128 bits of the SHA-256 of the
 * item's key, as it is stored, in base 32, so the name has nothing of the key in it that can be read, and of an encrypted key nothing that
 * could be compared with guesses; the two digits are the first byte of the same
 * hash. The id is a UUID of version 7. It has at most 200 bytes: 48 of the prefix, 41 each of table and attribute (longer ones are
 * shortened with a hash), 2 + 26 + 36 of the rest, and 5 slashes: 199.
 *
 * @param prefix with which keys of the store begin: empty, or with a slash at the end
 * @param table the table's name in DynamoDB, as it is in keys
 * @param attribute the attribute's path, as it is in keys
 * @param owner two hexadecimal digits, a slash, and the hash
 * @param id what no other object has
 */
public record ObjectKey(String prefix, String table, String attribute, String owner, String id) {
    private static final Pattern REST = Pattern.compile("([A-Za-z0-9_=-]{1,41})/([A-Za-z0-9_.=-]{1,41})/"
            + "([0-9a-f]{2}/[a-z2-7]{26})/"
            + "([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})");

    /** 128 bits. */
    private static final int HASH_BYTES = 16;

    /** The digits of the milliseconds in a UUID of version 7: eight, a hyphen, and four. */
    private static final int TIME_END = 13;

    /**
     * A new key.
     *
     * @param table the table's name in DynamoDB
     * @param path the stored names of the steps to the attribute
     * @param itemKey the canonical bytes of the item's key
     */
    static ObjectKey of(String prefix, String table, List<String> path, byte[] itemKey, NewIds ids) {
        return new ObjectKey(
                prefix,
                Segments.of(List.of(table)),
                Segments.of(path),
                owner(itemKey),
                ids.next(Id.TIME_ORDERED_UUID).toString());
    }

    /**
     * The key that a text is.
     *
     * @throws TransformException if it is not a key of a store with this prefix
     */
    static ObjectKey parse(String prefix, String text) {
        if (!text.startsWith(prefix)) {
            throw foreign("outside of the store's prefix");
        }
        Matcher rest = REST.matcher(text.substring(prefix.length()));
        if (!rest.matches()) {
            throw foreign("not one that Stator gives");
        }
        return new ObjectKey(prefix, rest.group(1), rest.group(2), rest.group(3), rest.group(4));
    }

    /** What all keys of objects of a table begin with. */
    static String folder(String prefix, String table) {
        return prefix + Segments.of(List.of(table)) + "/";
    }

    /**
     * Refuses a key that is not of this attribute of this item.
     *
     * @param table the table's name in DynamoDB
     * @param itemKeys the canonical bytes of the item's key, in all forms in which it can be stored
     * @throws TransformException with {@link Reason#FOREIGN_POINTER}
     */
    public ObjectKey requireOwner(String table, List<String> path, List<byte[]> itemKeys) {
        if (!this.table.equals(Segments.of(List.of(table)))) {
            throw foreign("of another table");
        }
        if (!attribute.equals(Segments.of(path))) {
            throw foreign("of another attribute");
        }
        if (itemKeys.stream().map(ObjectKey::owner).noneMatch(owner::equals)) {
            throw foreign("of another item");
        }
        return this;
    }

    /** When it was made, by the clock of the program that put the object. */
    public Instant created() {
        return Instant.ofEpochMilli(
                HexFormat.fromHexDigitsToLong(id.substring(0, TIME_END).replace("-", "")));
    }

    /** The key in S3. */
    public String text() {
        return prefix + table + "/" + attribute + "/" + owner + "/" + id;
    }

    @Override
    public String toString() {
        return text();
    }

    private static String owner(byte[] itemKey) {
        byte[] hash = Arrays.copyOf(Sha256.digest().digest(itemKey), HASH_BYTES);
        return HexFormat.of().toHexDigits(hash[0]) + "/" + Base32.of(hash);
    }

    private static TransformException foreign(String what) {
        return new TransformException(
                Reason.FOREIGN_POINTER, "the pointer's object key is " + what + ", so it is not read");
    }
}
