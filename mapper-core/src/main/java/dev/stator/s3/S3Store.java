package dev.stator.s3;

import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Face;
import dev.stator.schema.NewIds;
import dev.stator.transform.TransformException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Where the objects of {@link dev.stator.annotation.S3Backed} values are: a bucket, and what their keys begin with.
 *
 * <pre>{@code
 * S3Store pages = S3Store.builder()
 *         .bucket("my-bucket")
 *         .prefix("app/")
 *         .client(S3Client.create())
 *         .build();
 * Stator stator = Stator.builder().s3(pages).build();
 * }</pre>
 *
 * <p>No other program should put objects under the prefix. Clients are the application's own: they stay open when the connection is
 * closed. Blocking calls need {@link Builder#client}, those of {@code async()} need {@link Builder#asyncClient}.
 *
 * <p>Allow the credentials {@code s3:GetObject}, {@code s3:PutObject}, {@code s3:DeleteObject} and {@code s3:AbortMultipartUpload} on
 * the objects and {@code s3:ListBucket} on the bucket: without the last, S3 says of an object that is gone that access is denied. A
 * program that dies while it uploads leaves parts behind; a lifecycle rule of the bucket, {@code AbortIncompleteMultipartUpload}, deletes them.
 *
 * <p>Needs {@code software.amazon.awssdk:s3} among the application's dependencies.
 */
public final class S3Store {
    /** See {@link ObjectKey} for the sum. */
    private static final int LONGEST_PREFIX = 48;

    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_=-][A-Za-z0-9._=-]*/)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]*");
    private static final String ADD_CLIENT =
            "this call needs a synchronous S3 client: add S3Store.builder().client(…), or call async()";
    private static final String ADD_ASYNC_CLIENT =
            "this call needs an asynchronous S3 client: add S3Store.builder().asyncClient(…)";

    private final String name;
    private final String prefix;
    private final @Nullable ObjectStore blocking;
    private final @Nullable ObjectStore async;
    private final @Nullable Presigning presigning;

    private S3Store(
            String name,
            String prefix,
            @Nullable ObjectStore blocking,
            @Nullable ObjectStore async,
            @Nullable Presigning presigning) {
        this.name = checkedName(name);
        this.prefix = checkedPrefix(prefix);
        this.blocking = blocking;
        this.async = async;
        this.presigning = presigning;
    }

    /** Settings of a store in S3. */
    public static Builder builder() {
        return new Builder();
    }

    /** A store whose objects are somewhere else than in S3, such as in the memory of a test. It has no presigned URLs. */
    public static S3Store over(String name, String prefix, ObjectStore blocking, ObjectStore async) {
        return new S3Store(name, prefix, blocking, async, null);
    }

    /** What {@link dev.stator.annotation.S3Backed#store} calls it; empty where it is the one without a name. */
    public String name() {
        return name;
    }

    /** What the keys of its objects begin with: empty, or with a slash at the end. */
    public String prefix() {
        return prefix;
    }

    /**
     * Its objects, as calls of this face reach them.
     *
     * @throws ConfigurationException if it has no client for that
     */
    public ObjectStore objects(Face face) {
        ObjectStore found = face == Face.BLOCKING ? blocking : async;
        if (found == null) {
            throw configuration(subject() + (face == Face.BLOCKING ? ADD_CLIENT : ADD_ASYNC_CLIENT), null);
        }
        return found;
    }

    /**
     * The key of a new object.
     *
     * @param table the table's name in DynamoDB
     * @param path the stored names of the steps to the attribute; an empty one is that to an element
     * @param itemKey the canonical bytes of the item's key
     */
    public ObjectKey newKey(String table, List<String> path, byte[] itemKey, NewIds ids) {
        return ObjectKey.of(prefix, table, path, itemKey, ids);
    }

    /**
     * The key that a pointer has.
     *
     * @throws TransformException with {@link Reason#FOREIGN_POINTER} if it is not of this store
     */
    public ObjectKey key(Pointer pointer) {
        if (!pointer.store().equals(name)) {
            throw new TransformException(
                    Reason.FOREIGN_POINTER,
                    "the pointer's store is '" + pointer.store() + "', and not '" + name + "', so it is not read");
        }
        return ObjectKey.parse(prefix, pointer.key());
    }

    /**
     * The key that a text is, as a listing gives it.
     *
     * @throws TransformException with {@link Reason#FOREIGN_POINTER} if it is not one that Stator gives to objects of this store
     */
    public ObjectKey key(String text) {
        return ObjectKey.parse(prefix, text);
    }

    /** What all keys of objects of a table begin with. */
    public String folder(String table) {
        return ObjectKey.folder(prefix, table);
    }

    /**
     * A URL from which anyone who has it can get the object until it expires. Where the object's bytes are compressed, what comes from
     * there says so in the header {@code Content-Encoding}.
     *
     * @throws UnsupportedOperationException if the object's bytes are encrypted
     * @throws ConfigurationException if the store has no presigner
     */
    public URL presign(Pointer pointer, Duration validity) {
        ObjectKey key = key(pointer);
        if (presigning == null) {
            throw configuration(
                    subject() + "presigned URLs need a presigner: add S3Store.builder().presigner(…)", null);
        }
        return presigning.url(key, pointer, validity);
    }

    private String subject() {
        return name.isEmpty() ? "" : "S3 store '" + name + "': ";
    }

    private static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw configuration("the name '" + name + "' of an S3 store may only have a-z A-Z 0-9 _ - .", null);
        }
        return name;
    }

    private static String checkedPrefix(String prefix) {
        String whole = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        if (!PREFIX.matcher(whole).matches() || whole.length() > LONGEST_PREFIX) {
            throw configuration(
                    "the prefix '" + prefix + "' of an S3 store may have " + LONGEST_PREFIX
                            + " characters of a-z A-Z 0-9 _ - . = and /, and no part that is empty or begins with a dot",
                    null);
        }
        return whole;
    }

    private static ConfigurationException configuration(String message, @Nullable Throwable cause) {
        return new ConfigurationException(message, null, null, cause);
    }

    /** Settings of a store in S3. */
    public static final class Builder {
        private String name = "";
        private @Nullable String bucket;
        private String prefix = "";
        private @Nullable S3Client client;
        private @Nullable S3AsyncClient asyncClient;
        private @Nullable S3Presigner presigner;
        private @Nullable Consumer<PutObjectRequest.Builder> settings;

        private Builder() {}

        /** What {@link dev.stator.annotation.S3Backed#store} calls it; by default it is the one without a name. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** The bucket, which exists. Never stored in an item, so it can be another after a restore. */
        public Builder bucket(String bucket) {
            this.bucket = Objects.requireNonNull(bucket, "bucket");
            return this;
        }

        /** What the keys of all objects begin with, such as {@code app/}; by default nothing. At most 48 characters. */
        public Builder prefix(String prefix) {
            this.prefix = Objects.requireNonNull(prefix, "prefix");
            return this;
        }

        /** The client of blocking calls. */
        public Builder client(S3Client client) {
            this.client = Objects.requireNonNull(client, "client");
            return this;
        }

        /** The client of calls that no thread waits for. */
        public Builder asyncClient(S3AsyncClient asyncClient) {
            this.asyncClient = Objects.requireNonNull(asyncClient, "asyncClient");
            return this;
        }

        /** What signs the URLs of {@link S3Text#presignedUrl} and {@link S3Bytes#presignedUrl}. */
        public Builder presigner(S3Presigner presigner) {
            this.presigner = Objects.requireNonNull(presigner, "presigner");
            return this;
        }

        /**
         * What every object is put with: content type, metadata, encryption by S3, storage class, tags.
         *
         * <pre>{@code
         * .objectSettings(put -> put.contentType("text/html").metadata(Map.of("origin", "crawler")).serverSideEncryption("aws:kms"))
         * }</pre>
         *
         * <p>Called once. Bucket, key, condition, length and checksums are Stator's own, and so is the entry {@code stator-sha256}
         * of the metadata.
         */
        public Builder objectSettings(Consumer<PutObjectRequest.Builder> settings) {
            this.settings = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /**
         * The store. Nothing is sent yet.
         *
         * @throws ConfigurationException if there is no bucket, a name or a prefix is not allowed, or the SDK's module {@code s3} is missing
         */
        public S3Store build() {
            if (bucket == null) {
                throw configuration("an S3 store needs a bucket: add S3Store.builder().bucket(…)", null);
            }
            try {
                return build(bucket);
            } catch (NoClassDefFoundError e) {
                throw configuration(
                        "objects in S3 need the SDK's module for it: add the dependency software.amazon.awssdk:s3", e);
            }
        }

        private S3Store build(String bucket) {
            S3Requests requests = new S3Requests(bucket, settings == null ? request -> {} : settings);
            S3Failures failures = new S3Failures(name, bucket);
            return new S3Store(
                    name,
                    prefix,
                    client == null ? null : new S3Objects(new BlockingS3(client), requests, failures),
                    asyncClient == null ? null : new S3Objects(new AsyncS3(asyncClient), requests, failures),
                    presigner == null ? null : new Presigning(presigner, requests));
        }
    }
}
