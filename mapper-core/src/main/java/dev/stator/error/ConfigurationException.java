package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection cannot be used as it is set up: the message says what to set.
 *
 * <pre>{@code
 * Stator.builder().client(client).region(Region.EU_WEST_1).build();    // the client has its region already
 * Stator.builder().client(client).build().asyncClient();               // there is no asynchronous client to call
 * }</pre>
 *
 * <p>Thrown where settings contradict each other, where a prefix makes an invalid table name, and, at the first call, where no
 * region or no credentials can be found.
 */
public final class ConfigurationException extends StatorException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }

    /**
     * The same, about the answer to a write that was made.
     *
     * @param done {@code the item was deleted; its old value cannot be read}
     */
    public ConfigurationException after(String done) {
        return new ConfigurationException(done + ": " + getMessage(), table().orElse(null), key().orElse(null), this);
    }
}
