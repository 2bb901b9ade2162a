package dev.stator.internal;

import dev.stator.error.ConfigurationException;
import dev.stator.face.Face;
import dev.stator.schema.TableSchema;
import dev.stator.vault.Uploads;
import dev.stator.vault.Vault;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The clients of the SDK, the prefix of the tables, and the clock: what every call of one connection shares. */
public final class Connection {
    /** The longest name of a table, by DynamoDB's naming rules. */
    private static final int LONGEST_NAME = 255;

    private final Settings settings;
    private final ClientSlot<DynamoDbClient> client;
    private final ClientSlot<DynamoDbAsyncClient> asyncClient;
    private final MissingTables missingTables;
    private final @Nullable Interceptors interceptors;
    private final IndirectReads indirectReads;
    private final Vault vault;
    private final @Nullable Tenant tenant;
    private final boolean isView;

    public Connection(Settings settings) {
        check(settings);
        this.settings = settings;
        this.tenant = settings.tenant() == null ? null : new Tenant(settings.tenant());
        this.isView = false;
        this.missingTables = new MissingTables(this);
        this.interceptors = Interceptors.of(this, settings.interceptors());
        this.indirectReads = new IndirectReads();
        this.vault = new Vault(settings.encryption(), settings.stores(), settings.clock());
        this.client = new ClientSlot<>(
                settings,
                settings.client(),
                "this call needs a synchronous client: add Stator.builder().client(…), or call async()",
                () -> BuiltClients.blocking(settings));
        this.asyncClient = new ClientSlot<>(
                settings,
                settings.asyncClient(),
                "this call needs an asynchronous client: add Stator.builder().asyncClient(…)",
                () -> BuiltClients.async(settings));
    }

    /** Another's clients, as a tenant uses them. */
    private Connection(Connection shared, Tenant tenant) {
        this.settings = shared.settings;
        this.tenant = tenant;
        this.isView = true;
        this.missingTables = shared.missingTables;
        this.interceptors = shared.interceptors;
        this.indirectReads = shared.indirectReads;
        this.vault = shared.vault;
        this.client = shared.client;
        this.asyncClient = shared.asyncClient;
    }

    /**
     * The same connection, as a tenant uses it; to close it does nothing.
     *
     * @throws ConfigurationException if it is a tenant's already, or no tenant can be called so
     */
    public Connection tenant(String name) {
        if (tenant != null) {
            throw new ConfigurationException(
                    "the connection is that of the tenant '" + tenant + "', and cannot be that of '" + name
                            + "' as well",
                    null,
                    null,
                    null);
        }
        return new Connection(this, new Tenant(name));
    }

    /** The tenant whose connection it is; null where it is nobody's in particular. */
    @Nullable
    Tenant tenant() {
        return tenant;
    }

    /** The name of the tenant. */
    public Optional<String> tenantName() {
        return Optional.ofNullable(tenant).map(Tenant::name);
    }

    /**
     * A call as it is made on this connection: with values as they are stored, and a tenant's keys. Every call goes through here. The tenant
     * comes last: what is encrypted is bound to the key that the tenant knows.
     */
    <Q, A, R> Operation<Q, A, R> stored(Operation<Q, A, R> call, Face face) {
        if (call instanceof TableOperation || call instanceof ListTables) {
            return call;
        }
        List<? extends TableSchema<?>> types = call.types();
        Operation<Q, A, R> stored = ProtectedForm.isNeeded(types)
                ? new StoredOperation<>(call, new ProtectedForm(vault, this, call, types, new Uploads(face)))
                : call;
        if (tenant != null) {
            stored = new StoredOperation<>(stored, new TenantForm(new TenantTables(tenant, this, types), call));
        }
        if (settings.directItems()) {
            stored.readDirectly();
            stored.writeDirectly();
        }
        return stored;
    }

    /** How a stored item becomes the one that a program knows, in the order in which it is done; for one item, read synchronously. */
    List<StoredForm> forms(Described reader, TableSchema<?> schema) {
        List<TableSchema<?>> types = List.of(schema);
        List<StoredForm> forms = new ArrayList<>();
        if (tenant != null) {
            forms.add(new TenantForm(new TenantTables(tenant, this, types), reader));
        }
        if (ProtectedForm.isNeeded(types)) {
            forms.add(new ProtectedForm(vault, this, reader, types, new Uploads(Face.BLOCKING)));
        }
        return forms;
    }

    private static void check(Settings settings) {
        if (settings.handsInClients()
                && (settings.region() != null
                        || settings.credentials() != null
                        || settings.endpoint() != null
                        || settings.overrides() != null)) {
            throw new ConfigurationException(
                    "region, credentials, endpoint and overrideConfiguration are for clients that Stator builds;"
                            + " a client that is handed in has its own: leave out the one or the other",
                    null,
                    null,
                    null);
        }
        if (!isOfName(settings.tablePrefix())) {
            throw new ConfigurationException(
                    "the table prefix '" + settings.tablePrefix() + "' may only have a-z A-Z 0-9 _ - .",
                    null,
                    null,
                    null);
        }
        URI endpoint = settings.endpoint();
        if (endpoint != null && !isOfAServer(endpoint)) {
            throw new ConfigurationException(
                    "the endpoint '" + endpoint + "' must have a scheme, http or https, and a host:"
                            + " http://localhost:8000",
                    null,
                    null,
                    null);
        }
    }

    /** What the name of a table may consist of, by DynamoDB's naming rules. */
    private static boolean isOfName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isLetterOrDigit && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAServer(URI endpoint) {
        return ("http".equalsIgnoreCase(endpoint.getScheme()) || "https".equalsIgnoreCase(endpoint.getScheme()))
                && endpoint.getHost() != null;
    }

    /** The synchronous client, built now if it is not there yet; {@code operation} is named when it cannot be. */
    public DynamoDbClient client(@Nullable Operation<?, ?, ?> operation) {
        return client.get(operation);
    }

    /** The asynchronous client, built now if it is not there yet; {@code operation} is named when it cannot be. */
    public DynamoDbAsyncClient asyncClient(@Nullable Operation<?, ?, ?> operation) {
        return asyncClient.get(operation);
    }

    public Clock clock() {
        return settings.clock();
    }

    public String tablePrefix() {
        return settings.tablePrefix();
    }

    public boolean createMissingTables() {
        return settings.createMissingTables();
    }

    /** What is told of each call; null where nobody is to be told. */
    @Nullable
    Interceptors interceptors() {
        return interceptors;
    }

    /** What tells of clients whose answers cannot be read directly. */
    IndirectReads indirectReads() {
        return indirectReads;
    }

    /** What puts values into the form in which they are stored, and takes them out of it. */
    Vault vault() {
        return vault;
    }

    MissingTables missingTables() {
        return missingTables;
    }

    /** The name of a table in DynamoDB: the one place where the prefix is put in front. */
    public String tableName(TableSchema<?> schema) {
        String name = settings.tablePrefix() + schema.tableName();
        if (name.length() > LONGEST_NAME) {
            throw new ConfigurationException(
                    "the table prefix and the name " + schema.tableName() + " have " + name.length()
                            + " characters together; DynamoDB allows " + LONGEST_NAME,
                    schema.tableName(),
                    null,
                    null);
        }
        return name;
    }

    /** The name of a table without the prefix; of a table that has another one, the whole name. */
    String withoutPrefix(String tableName) {
        return tableName.startsWith(settings.tablePrefix())
                ? tableName.substring(settings.tablePrefix().length())
                : tableName;
    }

    /** Closes the clients that were built here; those handed in stay open, and so do those of the connection that this is a view of. */
    public void close() {
        if (!isView) {
            client.close();
            asyncClient.close();
        }
    }
}
