package dev.stator.runtime;

import dev.stator.runtime.Canned.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers scans with pages of the given sizes, over and over; {@code 2-1} is the second item of the third page.
 *
 * @param sizes of the pages; all but the last have a next key
 */
record ScanPages(List<Integer> sizes) implements Canned.Script {
    @Override
    public Answer answer(int call, String operation) {
        int page = call % sizes.size();
        String items = IntStream.range(0, sizes.get(page))
                .mapToObj(item -> item(page, item))
                .collect(Collectors.joining(","));
        String next = page == sizes.size() - 1 ? "" : ",\"LastEvaluatedKey\":" + key("next-" + page);
        return Answer.ok("{\"Items\":[" + items + "],\"Count\":" + sizes.get(page) + ",\"ScannedCount\":"
                + sizes.get(page) + next + "}");
    }

    private static String item(int page, int item) {
        return "{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"" + page + "-" + item + "\"},\"priority\":{\"N\":\"1\"}}";
    }

    private static String key(String id) {
        return "{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"" + id + "\"}}";
    }
}
