package dev.stator.testkit;

import java.util.Comparator;
import java.util.ServiceLoader;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;
import software.amazon.awssdk.utils.AttributeMap;

/** The HTTP clients on the class path, found as the SDK finds them, and closed with the client of the SDK that they are built for. */
final class HttpClients {
    /** The slowest; it is there because DynamoDB Local brings it along. */
    private static final String URL_CONNECTION = "software.amazon.awssdk.http.urlconnection";

    private HttpClients() {}

    /** With the faults of a blocking client. */
    record Blocking(Faults faults) implements SdkHttpClient.Builder<Blocking> {
        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return faults.around(
                    find(SdkHttpService.class).createHttpClientBuilder().buildWithDefaults(defaults));
        }
    }

    /** With the faults of an asynchronous client. */
    record Async(Faults faults) implements SdkAsyncHttpClient.Builder<Async> {
        @Override
        public SdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return faults.around(find(SdkAsyncHttpService.class)
                    .createAsyncHttpClientFactory()
                    .buildWithDefaults(defaults));
        }
    }

    private static <S> S find(Class<S> service) {
        return ServiceLoader.load(service, HttpClients.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .min(Comparator.comparing(found -> found.getClass().getName().startsWith(URL_CONNECTION)))
                .orElseThrow(() -> new IllegalStateException("no HTTP client of the SDK is on the class path"));
    }
}
