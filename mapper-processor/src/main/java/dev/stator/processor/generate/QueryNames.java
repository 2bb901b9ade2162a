package dev.stator.processor.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The names of the methods and classes that query a table and its indexes. */
final class QueryNames {
    /** The methods that tables inherit, on both faces that query. */
    static final Set<String> OF_TABLE = Set.of(
            "async",
            "attempt",
            "consistent",
            "context",
            "create",
            "delete",
            "deleteAll",
            "diff",
            "get",
            "getAll",
            "partition",
            "put",
            "putAll",
            "query",
            "rekey",
            "scan",
            "schema",
            "target",
            "update",
            "with");

    /** The methods that queries inherit, on both faces. */
    static final Set<String> OF_QUERY = Set.of(
            "ascending",
            "count",
            "cursor",
            "deleteAll",
            "descending",
            "first",
            "forEach",
            "iterator",
            "limit",
            "list",
            "onUnreadable",
            "one",
            "oneOrEmpty",
            "outline",
            "page",
            "pageSize",
            "pages",
            "part",
            "partAs",
            "project",
            "publisher",
            "range",
            "rateLimit",
            "spliterator",
            "startAt",
            "stream",
            "updateAll",
            "where");

    /** The methods of every object. */
    static final Set<String> OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Scope methods = new Scope();
    private final Scope types = new Scope();

    QueryNames() {
        OF_TABLE.forEach(methods::take);
        OF_OBJECT.forEach(methods::take);
    }

    /** {@code by-status} to {@code byStatus}; with {@code _} behind it where a method has that name. */
    String method(String index) {
        return methods.takeMarked(identifier(index));
    }

    /** {@code byStatus} to {@code scanByStatus}. */
    String scan(String method) {
        return methods.takeMarked("scan" + Names.upperFirst(method));
    }

    /** {@code byStatus} to {@code ByStatusQuery}. */
    String type(String method) {
        return types.take(Names.upperFirst(method) + "Query");
    }

    /** {@code createdAt}, of the attribute's own name; with {@code _} behind it where queries have a method of that name. */
    static String range(List<String> path) {
        String name = path.size() == 1 ? path.get(0) : Names.local(path);
        return OF_QUERY.contains(name) || OF_OBJECT.contains(name) ? name + "_" : name;
    }

    /** The name of an index in camel case, as an identifier. */
    private static String identifier(String index) {
        String camel = Arrays.stream(index.split("[-_.]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Names.upperFirst(
                        word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word))
                .collect(Collectors.joining());
        String name = camel.isEmpty() || Character.isDigit(camel.charAt(0))
                ? "index" + camel
                : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
        return SourceVersion.isKeyword(name) || name.equals("yield") ? name + "_" : name;
    }
}
