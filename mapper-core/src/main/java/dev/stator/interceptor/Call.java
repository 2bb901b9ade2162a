package dev.stator.interceptor;

import java.util.List;
import java.util.Optional;

/**
 * What one request to DynamoDB is about.
 *
 * <pre>{@code
 * Call[operation=Query, tables=[orders], index=Optional[byStatus]]
 * }</pre>
 *
 * <p>Names of the schema only, so that there are few different ones: no keys, no values, no prefix.
 *
 * @param operation what is done
 * @param tables without prefix, each once; those of the entities that the whole batch or transaction is about; empty for
 *     {@link OperationName#LIST_TABLES}
 * @param index that is queried, scanned or created
 */
public record Call(OperationName operation, List<String> tables, Optional<String> index) {
    public Call {
        tables = List.copyOf(tables);
    }
}
