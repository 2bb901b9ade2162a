package dev.stator.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** An interceptor of the SDK that keeps the requests that it sees, and what is sent over HTTP at each attempt. */
final class SentRequests implements ExecutionInterceptor {
    /** What one attempt sends. */
    record Sent(SdkHttpFullRequest head, SdkBytes body) {
        String operation() {
            String target = header("X-Amz-Target");
            return target.substring(target.indexOf('.') + 1);
        }

        String header(String name) {
            return head.firstMatchingHeader(name).orElseThrow();
        }

        String text() {
            return body.asUtf8String();
        }
    }

    private final List<SdkRequest> begun = new CopyOnWriteArrayList<>();
    private final List<SdkRequest> marshalled = new CopyOnWriteArrayList<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes call) {
        begun.add(context.request());
    }

    @Override
    public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes call) {
        marshalled.add(context.request());
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes call) {
        SdkHttpFullRequest http = (SdkHttpFullRequest) context.httpRequest();
        try (InputStream body = http.contentStreamProvider().orElseThrow().newStream()) {
            sent.add(new Sent(http, SdkBytes.fromInputStream(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items of puts in batches and transactions as they were given to the client. */
    List<Map<String, AttributeValue>> givenPuts() {
        return puts(begun);
    }

    /** The same as the SDK marshals them. */
    List<Map<String, AttributeValue>> marshalledPuts() {
        return puts(marshalled);
    }

    private static List<Map<String, AttributeValue>> puts(List<SdkRequest> requests) {
        List<Map<String, AttributeValue>> puts = new ArrayList<>();
        for (SdkRequest request : requests) {
            if (request instanceof BatchWriteItemRequest batch) {
                batch.requestItems().values().stream()
                        .flatMap(List::stream)
                        .filter(write -> write.putRequest() != null)
                        .forEach(write -> puts.add(write.putRequest().item()));
            } else if (request instanceof TransactWriteItemsRequest transaction) {
                transaction.transactItems().stream()
                        .filter(action -> action.put() != null)
                        .forEach(action -> puts.add(action.put().item()));
            }
        }
        return puts;
    }

    /** The attempts of an operation, by DynamoDB's name of it. */
    List<Sent> sent(String operation) {
        return sent.stream().filter(each -> each.operation().equals(operation)).toList();
    }
}
