package dev.stator.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A double of AWS KMS inside this JVM, reached over HTTP as KMS itself is. It is no KMS: its keys are in memory and are gone when it is closed, it
 * does not look at credentials, and nobody should trust it with a secret.
 *
 * <pre>{@code
 * try (LocalKms kms = LocalKms.start();
 *         KmsClient client = KmsClient.builder()
 *                 .endpointOverride(kms.endpoint())
 *                 .region(Region.US_EAST_1)
 *                 .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
 *                 .build()) {
 *     KmsKeys keys = KmsKeys.create(client, kms.keyArn());
 * }
 * }</pre>
 *
 * <p>It knows the operations {@code Encrypt}, {@code Decrypt} and {@code GenerateDataKey} with symmetric keys. It encrypts with AES-256-GCM, binds
 * the encryption context, and refuses as KMS does: a changed ciphertext or another encryption context with {@code InvalidCiphertextException},
 * another key with {@code IncorrectKeyException}, a key that there is not with {@code NotFoundException}, {@linkplain #deny one that may not be
 * used} with {@code AccessDeniedException}, {@linkplain #disable a disabled one} with {@code DisabledException}.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/Welcome.html">KMS: API reference</a>
 */
public final class LocalKms implements AutoCloseable {
    private static final String ARN = "arn:aws:kms:us-east-1:000000000000:key/";
    private static final String TARGET = "TrentService.";

    private final HttpServer server;
    private final URI endpoint;
    private final Map<String, SymmetricKey> keys = new ConcurrentHashMap<>();
    private final String keyArn;

    private LocalKms(HttpServer server) {
        this.server = server;
        this.endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        this.keyArn = createKey();
        server.createContext("/", this::answer);
    }

    /**
     * Starts one on a free port, with one key.
     *
     * @throws IllegalStateException if it does not start
     */
    public static LocalKms start() {
        try {
            LocalKms kms =
                    new LocalKms(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            kms.server.start();
            return kms;
        } catch (IOException e) {
            throw new IllegalStateException("the double of KMS did not start", e);
        }
    }

    /** Where it listens, {@code http://localhost:} and the port. */
    public URI endpoint() {
        return endpoint;
    }

    /** The ARN of its first key. */
    public String keyArn() {
        return keyArn;
    }

    /** Makes another key, and gives its ARN. */
    public String createKey() {
        String id = UUID.randomUUID().toString();
        keys.put(id, new SymmetricKey(ARN + id));
        return ARN + id;
    }

    /** From now on nobody may use the key, as if its policy did not allow it. */
    public void deny(String keyArn) {
        own(keyArn).deny();
    }

    /** From now on the key is disabled. */
    public void disable(String keyArn) {
        own(keyArn).disable();
    }

    /** Stops it; its keys are gone. */
    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            byte[] body;
            try {
                body = KmsJson.write(operation(exchange));
            } catch (KmsRefusal e) {
                status = 400;
                body = KmsJson.write(Map.of("__type", e.code(), "message", e.getMessage()));
            }
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.getResponseHeaders()
                    .set("x-amzn-RequestId", UUID.randomUUID().toString());
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Map<String, Object> operation(HttpExchange exchange) throws IOException {
        KmsRequest request = KmsRequest.read(exchange.getRequestBody());
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        return switch (target == null ? "" : target) {
            case TARGET + "Encrypt" -> usable(request.keyId()).encrypt(request);
            case TARGET + "Decrypt" -> decrypt(request);
            case TARGET + "GenerateDataKey" -> usable(request.keyId()).generateDataKey(request);
            default -> throw new KmsRefusal("UnknownOperationException", "this double does not know " + target);
        };
    }

    /** The ciphertext names its key. */
    private Map<String, Object> decrypt(KmsRequest request) {
        byte[] ciphertext = request.ciphertext();
        SymmetricKey key = keys.get(SymmetricKey.keyId(ciphertext));
        if (key == null) {
            throw KmsRefusal.invalidCiphertext();
        } else if (request.hasKeyId() && key(request.keyId()) != key) {
            throw new KmsRefusal(
                    "IncorrectKeyException",
                    "The key ID in the request does not identify a CMK that can perform this operation.");
        }
        return usable(key.arn()).decrypt(ciphertext, request.context());
    }

    private SymmetricKey own(String keyArn) {
        SymmetricKey key = find(keyArn);
        if (key == null) {
            throw new IllegalArgumentException("there is no key " + keyArn);
        }
        return key;
    }

    private SymmetricKey usable(String keyId) {
        SymmetricKey key = key(keyId);
        key.requireUsable();
        return key;
    }

    private SymmetricKey key(String keyId) {
        SymmetricKey key = find(keyId);
        if (key == null) {
            throw new KmsRefusal("NotFoundException", "Key '" + keyId + "' does not exist");
        }
        return key;
    }

    /** By its ARN or its id. */
    private @Nullable SymmetricKey find(String keyId) {
        return keys.get(keyId.startsWith(ARN) ? keyId.substring(ARN.length()) : keyId);
    }
}
