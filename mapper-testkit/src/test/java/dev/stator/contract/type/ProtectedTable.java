package dev.stator.contract.type;

import dev.stator.AsyncTable;
import dev.stator.AttemptTable;
import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** The table of such a schema, which has no generated one, with its blocking calls. */
final class ProtectedTable<T> extends EntityTable<T> {
    ProtectedTable(Stator stator, ProtectedSchema<T> schema) {
        super(stator, schema);
    }

    @Override
    public EntityTable<T> consistent() {
        throw new UnsupportedOperationException("its own calls only");
    }

    @Override
    public EntityTable<T> with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        throw new UnsupportedOperationException("its own calls only");
    }

    @Override
    public AsyncTable<T> async() {
        throw new UnsupportedOperationException("its own calls only");
    }

    @Override
    public AttemptTable<T> attempt() {
        throw new UnsupportedOperationException("its own calls only");
    }
}
