package dev.stator.parallel;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Notes the scans and queries that are sent, and does to a scan what a test says. */
final class ScanWatch implements ExecutionInterceptor {
    private final List<ScanRequest> scans = new CopyOnWriteArrayList<>();
    private final List<QueryRequest> queries = new CopyOnWriteArrayList<>();
    private volatile Consumer<ScanRequest> action = scan -> {};

    List<ScanRequest> scans() {
        return scans;
    }

    List<QueryRequest> queries() {
        return queries;
    }

    /** What is done before each scan from now on. */
    void before(Consumer<ScanRequest> action) {
        this.action = action;
    }

    void reset() {
        scans.clear();
        queries.clear();
        action = scan -> {};
    }

    ClientOverrideConfiguration configuration() {
        return ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(this)
                .build();
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof ScanRequest scan) {
            scans.add(scan);
            action.accept(scan);
        } else if (context.request() instanceof QueryRequest query) {
            queries.add(query);
        }
    }

    static ProvisionedThroughputExceededException throttled() {
        return ProvisionedThroughputExceededException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ProvisionedThroughputExceededException")
                        .build())
                .statusCode(400)
                .build();
    }
}
