package dev.stator.examples.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.Codec;
import dev.stator.annotation.Convert;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import dev.stator.schema.Converter;
import java.time.Instant;
import java.util.Set;
import lombok.Builder;
import lombok.With;

/** The same sale as Stator has it. */
@With
@Builder
@Table("sales")
@GlobalIndex(name = "byState", hashKey = "state", rangeKey = "place")
@LocalIndex(name = "byTotal", rangeKey = "total")
public record Sale(
        @HashKey String customer,
        @RangeKey String number,
        @Field("t") Long total,
        State state,
        String place,
        @Ignore String cached,
        @Version Long version,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated,
        String currency,
        @Field(codec = Codec.EPOCH_MILLIS) Instant due,
        Boolean gift,
        Address address,
        @Flatten(prefix = "box") Box box,
        @Convert(Percent.class) Integer discount,
        @Convert(NoteText.class) Note note,
        Set<String> tags) {

    /** What is always so when a sale is stored. */
    @BeforeSave
    Sale complete() {
        return currency == null ? withCurrency("EUR") : this;
    }

    /** A document. */
    @Document
    public record Address(String city, String street) {}

    /** Two attributes of the item. */
    @Document
    public record Box(
            @Field("Width") Integer width, @Field("Height") Integer height) {}

    /** Stored as JSON text. */
    public record Note(String text) {}

    /** Stored as {@code 15%}. */
    static final class Percent implements Converter<Integer, String> {
        @Override
        public String write(Integer value) {
            return value + "%";
        }

        @Override
        public Integer read(String stored) {
            return Integer.valueOf(stored.replace("%", ""));
        }
    }

    /** A note as JSON text. */
    static final class NoteText implements Converter<Note, String> {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String write(Note note) {
            try {
                return JSON.writeValueAsString(note);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Note read(String stored) {
            try {
                return JSON.readValue(stored, Note.class);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
