package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.AsyncTable;
import dev.stator.AttemptTable;
import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.error.InvalidRequestException;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.runtime.Canned.Answer;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.testkit.StatorExtension;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** Updates of entities with many attributes, up to and over what DynamoDB lets an expression hold. */
@ExtendWith(StatorExtension.class)
class WideUpdateTest {
    /** With the two bytes of the longest placeholders, 520 attributes make an expression of 4,091 bytes. */
    private static final int MOST = 520;

    @Test
    void aKeyAloneCreatesTheItem(Stator stator) {
        WideTable table = new WideTable(stator, 0);
        assertThat(table.update(new Wide("k", 0))).isEqualTo(new Wide("k", 0));
        assertThat(table.scan().list()).containsExactly(new Wide("k", 0));
    }

    @Test
    void threeHundredAttributesAreSetAndRemovedInOneRequest(Stator stator) {
        WideTable table = new WideTable(stator, 300);
        assertThat(table.update(new Wide("k", 300))).isEqualTo(new Wide("k", 300));
        assertThat(table.update(new Wide("k", 0))).isEqualTo(new Wide("k", 0));
    }

    @Test
    void asManyAttributesAsAnExpressionHoldsAreSet(Stator stator) {
        assertThat(new WideTable(stator, MOST).update(new Wide("k", MOST))).isEqualTo(new Wide("k", MOST));
    }

    @Test
    void moreAreRefusedBeforeAnythingIsSent() {
        Canned canned = Canned.always(Answer.ok("{}"));
        WideTable table = new WideTable(canned.stator(1).build(), MOST + 1);
        assertThatThrownBy(() -> table.update(new Wide("k", MOST + 1)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("update wide[key=k]")
                .hasMessageContaining("the update expression has")
                .hasMessageContaining("4096");
        assertThat(canned.operations()).isEmpty();
    }

    /** An entity of which the first {@code present} attributes beside the key are set, each to 1. */
    private record Wide(String key, int present) {}

    private static final class WideSchema extends TableSchema<Wide> {
        WideSchema(int attributes) {
            super(Wide.class, names(attributes), "wide", new KeyAttribute("key", AttributeType.S), null);
        }

        private static AttributeNames names(int attributes) {
            return AttributeNames.of(IntStream.rangeClosed(0, attributes)
                    .mapToObj(i -> i == 0 ? "key" : "attribute" + i)
                    .toArray(String[]::new));
        }

        @Override
        public Key<Wide> keyOf(Wide value) {
            return newKey(0, value.key());
        }

        @Override
        public Wide read(ItemReader in) {
            String key = "";
            int present = 0;
            for (int attribute = -1; (attribute = in.next(names(), attribute + 1)) >= 0; ) {
                if (attribute == 0) {
                    key = in.string();
                } else {
                    present += in.int32();
                }
            }
            return new Wide(key == null ? "" : key, present);
        }

        @Override
        public void write(Wide value, ItemWriter out) {
            out.attribute(names(), 0);
            out.string(value.key());
            for (int i = 1; i <= value.present(); i++) {
                out.attribute(names(), i);
                out.number(1);
            }
        }

        @Override
        protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
            out.string((String) value);
        }

        @Override
        protected @Nullable Object readAttribute(int ordinal, ItemReader in) {
            return in.string();
        }
    }

    private static final class WideTable extends EntityTable<Wide> {
        WideTable(Stator stator, int attributes) {
            super(stator, new WideSchema(attributes));
        }

        private WideTable(TableContext<Wide> context) {
            super(context);
        }

        @Override
        public WideTable consistent() {
            return new WideTable(context().consistent());
        }

        @Override
        public WideTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
            return new WideTable(context().with(options));
        }

        @Override
        public AsyncTable<Wide> async() {
            throw new UnsupportedOperationException();
        }

        @Override
        public AttemptTable<Wide> attempt() {
            throw new UnsupportedOperationException();
        }
    }
}
