package dev.stator.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/** A blocking HTTP client with faults. */
record FaultyHttpClient(SdkHttpClient client, Faults faults) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        Fault fault = faults.next(request.httpRequest());
        ExecutableHttpRequest prepared = client.prepareRequest(request);
        return fault == null ? prepared : new Faulty(prepared, request.httpRequest(), fault);
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }

    private record Faulty(ExecutableHttpRequest prepared, SdkHttpRequest request, Fault fault)
            implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() throws IOException {
            if (fault instanceof Fault.Refused) {
                throw FaultAnswer.refused();
            } else if (fault instanceof Fault.Throttled) {
                return answer(FaultAnswer.throttled(request));
            } else if (fault instanceof Fault.Failed) {
                return answer(FaultAnswer.failed(request));
            } else if (fault instanceof Fault.Delayed delayed) {
                sleep(delayed.delay().toMillis());
            }
            HttpExecuteResponse answer = prepared.call();
            if (fault instanceof Fault.LostAnswer) {
                try (InputStream body = answer.responseBody().orElse(null)) {
                    if (body != null) {
                        body.transferTo(OutputStream.nullOutputStream());
                    }
                }
                throw FaultAnswer.lost();
            }
            return fault instanceof Fault.Corrupted || fault instanceof Fault.CutOff ? damaged(answer) : answer;
        }

        private HttpExecuteResponse damaged(HttpExecuteResponse answer) {
            Damage damage = Damage.of(fault, answer.httpResponse());
            return HttpExecuteResponse.builder()
                    .response(answer.httpResponse())
                    .responseBody(answer.responseBody()
                            .map(body -> AbortableInputStream.create(new DamagedStream(body, damage), body))
                            .orElse(null))
                    .build();
        }

        private static HttpExecuteResponse answer(FaultAnswer answer) {
            return HttpExecuteResponse.builder()
                    .response(answer.head())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.bytes())))
                    .build();
        }

        private static void sleep(long millis) throws IOException {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
        }

        @Override
        public void abort() {
            prepared.abort();
        }
    }
}
