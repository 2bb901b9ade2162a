package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.error.InvalidKeyException;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.Key;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key that is made of any values gives them back, or is not made. */
@NullUnmarked
class PartsProperties {
    private static final String HASH = "the key";
    private static final String RANGE = "range-key";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withChars("#|~/_a0{}").ofMaxLength(8));
    }

    @Property(tries = 3000)
    void whatIsMadeIsTakenApartAgain(@ForAll("texts") String text, @ForAll char letter, @ForAll long seed) {
        Parts parts = parts(text, letter, new Random(seed));
        Key<Parts> key;
        try {
            key = PartsSchema.INSTANCE.keyOf(parts);
        } catch (InvalidKeyException e) {
            assertThat(isRefusedForGood(text, letter)).as(e.getMessage()).isTrue();
            return;
        }
        Map<String, AttributeValue> item = PartsSchema.INSTANCE.toItem(parts);
        assertThat(item).containsAllEntriesOf(key.attributes());
        assertThat(PartsSchema.INSTANCE.fromItem(item)).isEqualTo(parts);
        assertThat(PartsSchema.INSTANCE.fromJson(PartsSchema.INSTANCE.toJson(parts)))
                .isEqualTo(parts);
    }

    /** A key that nobody made is refused, or is the one that is made of what was read. */
    @Property(tries = 2000)
    void whatIsReadIsWhatIsMadeOfIt(
            @ForAll("texts") String text, @ForAll("texts") String other, @ForAll int place, @ForAll long seed) {
        Map<String, AttributeValue> item;
        try {
            item = new HashMap<>(PartsSchema.INSTANCE.toItem(parts("x", 'l', new Random(seed))));
        } catch (RuntimeException e) {
            throw new AssertionError(e);
        }
        String name = seed % 2 == 0 ? HASH : RANGE;
        String key = item.get(name).s();
        int at = Math.floorMod(place, key.length());
        int end = Math.min(key.length(), at + Math.floorMod(other.hashCode(), 3));
        String changed = key.substring(0, at) + text + key.substring(end);
        item.put(name, AttributeValue.fromS(changed));
        Parts read;
        try {
            read = PartsSchema.INSTANCE.fromItem(item);
        } catch (UndecodableItemException e) {
            assertThat(changed).isNotEqualTo(key);
            return;
        }
        assertThat(PartsSchema.INSTANCE.keyOf(read).attributes().get(name).s()).isEqualTo(changed);
    }

    private static boolean isRefusedForGood(String text, char letter) {
        return text.isEmpty()
                || (text + "##").indexOf("##") < text.length()
                || Character.isSurrogate(letter)
                || letter == '~'
                || !isUnicode(text)
                || text.codePoints().anyMatch(c -> c == Character.MAX_CODE_POINT);
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Parts parts(String text, char letter, Random random) {
        Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        return new Parts(
                text,
                new UUID(random.nextLong(), random.nextLong()),
                instant,
                Instant.ofEpochSecond(random.nextLong() >>> 30),
                Instant.ofEpochMilli(random.nextInt(Integer.MAX_VALUE)),
                random.nextBoolean() ? Status.NEW : Status.PAID,
                random.nextBoolean(),
                letter,
                random.nextInt(Integer.MAX_VALUE),
                (byte) random.nextInt(128),
                new BigInteger(random.nextInt(120), random).negate(),
                new BigDecimal(new BigInteger(100, random), random.nextInt(40) - 20),
                random.nextGaussian() * Math.pow(10, random.nextInt(100) - 50),
                random.nextFloat(),
                LocalDate.ofEpochDay(random.nextInt(100_000)),
                LocalTime.ofNanoOfDay(random.nextLong() >>> 18),
                instant.atZone(ZoneId.of("Europe/Paris")),
                URI.create("urn:a" + random.nextInt()),
                List.of(Locale.UK, Locale.JAPAN, Locale.ROOT, Locale.forLanguageTag("de-CH-1996"))
                        .get(random.nextInt(2)),
                Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000)),
                Year.of(random.nextInt(5000)),
                random.nextBoolean() ? Optional.of("o") : Optional.empty(),
                new BigDecimal(new BigInteger(100, random), 5),
                Instant.ofEpochSecond(random.nextInt()),
                Duration.ofMillis(random.nextInt()));
    }
}
