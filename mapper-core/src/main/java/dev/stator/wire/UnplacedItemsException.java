package dev.stator.wire;

import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * The items of a request could not be put into its body, so that nothing was sent: another interceptor of the SDK changed the request or
 * the body. Nobody sees it but the calls, which make a {@code ConfigurationException} of it.
 */
public final class UnplacedItemsException extends SdkClientException {
    private static final long serialVersionUID = 1L;

    UnplacedItemsException(Exception cause) {
        super(builder()
                .message("the items of the request cannot be put into its body")
                .cause(cause));
    }
}
