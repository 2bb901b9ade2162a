package dev.stator.contract.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.testkit.LocalDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Calls of the enhanced client that are the same for each model; what they give has no type of a model in it. */
@FunctionalInterface
interface Scenario {
    /** A clause of an update, of which the parts come in the order of a hash table. */
    Pattern CLAUSE = Pattern.compile("(?<=SET |REMOVE )#.*?(?= REMOVE |, [A-Z][A-Za-z]*: |\n)");

    <T> Object run(Side<T> side);

    /**
     * Runs it for each model on a table of its own, and asserts that results, requests and stored items are those of the enhanced client's
     * bean.
     *
     * @return the result
     */
    static Object same(LocalDynamoDb server, Scenario scenario) {
        Seen expected = seen(Model.TWIN, server, scenario);
        Model.generated().forEach(model -> {
            Seen found = seen(model, server, scenario);
            assertThat(found.result()).as("results of %s", model).isEqualTo(expected.result());
            assertThat(found.requests()).as("requests of %s", model).isEqualTo(expected.requests());
            assertThat(found.stored()).as("items of %s", model).isEqualTo(expected.stored());
        });
        return expected.result();
    }

    private static <T> Seen seen(Model<T> model, LocalDynamoDb server, Scenario scenario) {
        try (Side<T> side = new Side<>(model, server)) {
            Object result = scenario.run(side);
            String requests = CLAUSE.matcher(side.requests())
                    .replaceAll(clause -> Matcher.quoteReplacement(sorted(clause.group())));
            return new Seen(result, requests, side.stored());
        }
    }

    private static String sorted(String clause) {
        return Stream.of(clause.split(", (?=#)")).sorted().collect(Collectors.joining(", "));
    }

    /** What can be seen of a run. */
    record Seen(Object result, String requests, List<Map<String, AttributeValue>> stored) {}
}
