package shelf;

import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;
import java.math.BigDecimal;
import java.util.Set;

/** A table with a type attribute: two of its types have the same key property, the third has another of the same stored name. */
@Table(value = "holdings", discriminator = "kind")
public sealed interface Holding {
    @Tag("book")
    @GlobalIndex(name = "byTitle", hashKey = "title", rangeKey = "number")
    @GlobalIndex(name = "byYear", hashKey = "year", projection = Projection.KEYS_ONLY)
    record Book(@HashKey String library, @RangeKey long number, String title, int year, Set<String> authors)
            implements Holding {}

    /** Of a sealed type in between. */
    sealed interface Sound extends Holding {}

    @GlobalIndex(name = "byTitle", hashKey = "title", rangeKey = "number")
    @GlobalIndex(name = "byLabel", hashKey = "label", projection = Projection.INCLUDE, include = "title")
    record Disc(@HashKey String library, @RangeKey long number, String title, String label) implements Sound {}

    final class Tape implements Sound {
        @HashKey
        private String library;

        @RangeKey
        @Field("number")
        private BigDecimal shelfNumber;

        private int minutes;

        public String getLibrary() {
            return library;
        }

        public void setLibrary(String library) {
            this.library = library;
        }

        public BigDecimal getShelfNumber() {
            return shelfNumber;
        }

        public void setShelfNumber(BigDecimal shelfNumber) {
            this.shelfNumber = shelfNumber;
        }

        public int getMinutes() {
            return minutes;
        }

        public void setMinutes(int minutes) {
            this.minutes = minutes;
        }
    }
}
