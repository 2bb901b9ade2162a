package dev.stator.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.benchmarks.report.ChildJvm;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a program loads that makes a connection and a table object, before its first call. */
class StartTest {
    /** The types of the clients, and what is caught where they are called. */
    private static final Set<String> OF_THE_SDK = Set.of(
            "software.amazon.awssdk.utils.SdkAutoCloseable",
            "software.amazon.awssdk.core.SdkClient",
            "software.amazon.awssdk.awscore.AwsClient",
            "software.amazon.awssdk.services.dynamodb.DynamoDbClient",
            "software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient",
            "software.amazon.awssdk.core.exception.SdkException");

    private static final Pattern OF_THE_JDK = Pattern.compile("(java|jdk|sun)\\..*");

    private static final Pattern LOGGING =
            Pattern.compile("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*|sun\\.util\\.logging\\..*"
                    + "|jdk\\.internal\\.logger\\..*");

    @Test
    void theSdkJacksonAndLoggingAreLeftToTheFirstCall() throws Exception {
        List<String> log = ChildJvm.run(StartTrial.class, List.of(ClassLog.FLAG), List.of());
        List<String> loaded = ClassLog.between(log, ColdStartTrial.Begin.class, ColdStartTrial.End.class);

        assertThat(loaded)
                .contains("dev.stator.Stator", "dev.stator.benchmarks.entity.OrderTable")
                .noneMatch(name -> LOGGING.matcher(name).matches())
                .allMatch(name -> name.startsWith("dev.stator.")
                        || OF_THE_JDK.matcher(name).matches()
                        || OF_THE_SDK.contains(name));
    }
}
