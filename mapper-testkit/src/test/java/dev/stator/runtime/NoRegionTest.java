package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.ConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without a region anywhere. Changes system properties, so that the SDK looks at no file and asks no server for one. */
@Isolated
class NoRegionTest {
    @BeforeEach
    void hideRegions() {
        // A JVM cannot take a variable out of its own environment, and with it there is a region
        Assumptions.assumeTrue(System.getenv("AWS_REGION") == null, "the environment has a region");
        System.setProperty("aws.configFile", "/nowhere");
        System.setProperty("aws.disableEc2Metadata", "true");
    }

    @AfterEach
    void restore() {
        System.clearProperty("aws.configFile");
        System.clearProperty("aws.disableEc2Metadata");
    }

    @ParameterizedTest
    @EnumSource
    void theMessageSaysWhatToSet(Face face) {
        try (Stator stator = Stator.builder().build()) {
            assertThatThrownBy(() -> face.get(new TicketTable(stator), "b1", "t1"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("get tickets[board=b1, id=t1]")
                    .hasMessageContaining("region(")
                    .hasMessageContaining("AWS_REGION");
        }
    }
}
