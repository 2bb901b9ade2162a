package dev.stator.contract.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.stator.contract.single.Item;
import dev.stator.contract.single.ItemSchema;
import dev.stator.contract.single.ShopItem;
import dev.stator.contract.single.ShopItemSchema;
import dev.stator.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/**
 * Items that are read straight from an answer's bytes are those that come by way of the SDK and its maps. Whatever is done to the bytes: what is
 * read straight at all, the SDK reads as well, and the same.
 *
 * <p>The damages are the same in each run. Others, and more: {@code -Dstator.fuzz.seed=2 -Dstator.fuzz.count=1000000}.
 */
class WireProperties {
    private static final long SEED = Long.getLong("stator.fuzz.seed", 1);
    private static final int COUNT = Integer.getInteger("stator.fuzz.count", 2_000);

    private final Answers answers = new Answers();

    @Property(tries = 300)
    void scalarsAreReadAlike(@ForAll("scalars") ScalarsBuilt scalars, @ForAll Random random) {
        assertReadAlike(ScalarsBuiltSchema.INSTANCE, List.of(scalars), random);
    }

    @Property(tries = 300)
    void containersAreReadAlike(@ForAll("containers") ContainersBuilt containers, @ForAll Random random) {
        assertReadAlike(ContainersBuiltSchema.INSTANCE, List.of(containers), random);
    }

    @Property(tries = 300)
    void taggedItemsOfSealedTablesAreReadAlike(@ForAll("items") List<Item> items, @ForAll Random random) {
        assertReadAlike(ItemSchema.INSTANCE, items, random);
    }

    @Property(tries = 300)
    void composedItemsOfSealedTablesAreReadAlike(@ForAll("shopItems") List<ShopItem> items, @ForAll Random random) {
        assertReadAlike(ShopItemSchema.INSTANCE, items, random);
    }

    @Example
    void whatIsReadStraightFromDamagedScalarsIsWhatTheSdkReads() {
        assertNoDamageIsReadOtherwise(ScalarsBuiltSchema.INSTANCE, scalars());
    }

    @Example
    void whatIsReadStraightFromDamagedContainersIsWhatTheSdkReads() {
        assertNoDamageIsReadOtherwise(ContainersBuiltSchema.INSTANCE, containers());
    }

    @Example
    void whatIsReadStraightFromDamagedItemsOfSealedTablesIsWhatTheSdkReads() {
        assertNoDamageIsReadOtherwise(ItemSchema.INSTANCE, item());
        assertNoDamageIsReadOtherwise(ShopItemSchema.INSTANCE, shopItem());
    }

    /** As they are read where something of them is encrypted, or they are a tenant's. */
    @Example
    void attributesThatAreReadStraightFromDamagedItemsAreThoseThatTheSdkReads() {
        assertNoDamageIsReadOtherwise(
                "attributes of scalars",
                ScalarsBuiltSchema.INSTANCE,
                scalars(),
                answers::straight,
                answers::throughTheSdk);
        assertNoDamageIsReadOtherwise(
                "attributes of containers",
                ContainersBuiltSchema.INSTANCE,
                containers(),
                answers::straight,
                answers::throughTheSdk);
    }

    private <T> void assertReadAlike(Schema<T> schema, List<T> items, Random random) {
        byte[] answer = Page.of(schema, items);
        assertThat(answers.straight(schema, answer)).isEqualTo(items);
        byte[] shuffled = Page.shuffled(answer, random);
        assertThat(answers.straight(schema, shuffled)).isEqualTo(answers.throughTheSdk(schema, shuffled));
        assertThat(answers.straight(shuffled)).isEqualTo(answers.throughTheSdk(shuffled));
    }

    private <T> void assertNoDamageIsReadOtherwise(Schema<T> schema, Arbitrary<T> items) {
        assertNoDamageIsReadOtherwise(
                schema.type().getSimpleName(),
                schema,
                items,
                damaged -> answers.straight(schema, damaged),
                damaged -> answers.throughTheSdk(schema, damaged));
    }

    private <T> void assertNoDamageIsReadOtherwise(
            String name,
            Schema<T> schema,
            Arbitrary<T> items,
            Function<byte[], List<?>> straight,
            Function<byte[], List<?>> throughTheSdk) {
        Random random = new Random(SEED);
        Mutation mutation = new Mutation(random);
        RandomGenerator<T> generator = items.generator(1_000);
        byte[] answer = {};
        int read = 0;
        for (int i = 0; i < COUNT; i++) {
            if (i % 20 == 0) {
                answer = Page.shuffled(Page.of(schema, some(generator, random)), random);
            }
            byte[] damaged = mutation.of(answer);
            read += isReadAlike(straight, throughTheSdk, damaged, i) ? 1 : 0;
        }
        assertThat(read).isBetween(1, COUNT - 1);
        System.out.printf("%s, seed %d: of %d damaged answers %d are read straight%n", name, SEED, COUNT, read);
    }

    private static <T> List<T> some(RandomGenerator<T> generator, Random random) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(generator.next(random).value());
        }
        return items;
    }

    /** False where the bytes are not read straight, which leaves them to the SDK. */
    private static boolean isReadAlike(
            Function<byte[], List<?>> straight, Function<byte[], List<?>> throughTheSdk, byte[] damaged, int number) {
        List<?> read;
        try {
            read = straight.apply(damaged);
        } catch (ArrayIndexOutOfBoundsException | NullPointerException e) {
            throw new AssertionError("damage " + number + " of seed " + SEED, e);
        } catch (RuntimeException e) {
            return false;
        }
        assertThatCode(() -> assertThat(read).isEqualTo(throughTheSdk.apply(damaged)))
                .as("damage %d of seed %d: %s", number, SEED, new String(damaged, StandardCharsets.ISO_8859_1))
                .doesNotThrowAnyException();
        return true;
    }

    @Provide
    static Arbitrary<ScalarsBuilt> scalars() {
        return ScalarsProperties.scalars();
    }

    @Provide
    static Arbitrary<ContainersBuilt> containers() {
        return ContainersProperties.containers();
    }

    @Provide
    static Arbitrary<Item> item() {
        Arbitrary<String> keys = Values.keys();
        Arbitrary<String> texts = Values.texts().injectNull(0.2);
        return Arbitraries.oneOf(
                Combinators.combine(keys, keys, texts, texts).as(Item.Customer::new),
                Combinators.combine(keys, keys, texts, Arbitraries.longs(), texts, texts)
                        .as(Item.Order::new));
    }

    @Provide
    static Arbitrary<List<Item>> items() {
        return item().list().ofMaxSize(4);
    }

    @Provide
    static Arbitrary<ShopItem> shopItem() {
        Arbitrary<String> keys = Values.keys();
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 999_999);
        return Arbitraries.oneOf(
                Combinators.combine(keys, keys, keys).as(ShopItem.Customer::new),
                Combinators.combine(
                                keys,
                                numbers,
                                keys,
                                Arbitraries.longs(),
                                Values.texts().injectNull(0.2))
                        .as(ShopItem.Order::new),
                Combinators.combine(keys, Arbitraries.longs()).as(ShopItem.Product::new));
    }

    @Provide
    static Arbitrary<List<ShopItem>> shopItems() {
        return shopItem().list().ofMaxSize(4);
    }
}
