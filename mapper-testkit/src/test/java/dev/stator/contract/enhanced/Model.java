package dev.stator.contract.enhanced;

import dev.stator.enhanced.EnhancedSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * One way to write the sale for the enhanced client.
 *
 * @param from makes one of a sale
 * @param to makes a sale of one, in which a collection is never null
 * @param <T> the type
 */
record Model<T>(TableSchema<T> schema, Function<Sale, T> from, Function<T, Sale> to) {
    static final Model<Sale> RECORD = new Model<>(EnhancedSchema.of(SaleTable.SCHEMA), sale -> sale, sale -> sale);

    static final Model<SaleBean> BEAN = new Model<>(
            EnhancedSchema.of(SaleBeanTable.SCHEMA),
            s -> new SaleBean(
                    s.customer(),
                    s.number(),
                    s.state(),
                    s.placed(),
                    s.weight(),
                    s.total(),
                    s.gift(),
                    s.pieces(),
                    s.reference(),
                    s.tags(),
                    s.lines(),
                    s.counts(),
                    s.shipTo(),
                    s.contact(),
                    s.discount(),
                    s.note()),
            b -> new Sale(
                    b.getCustomer(),
                    b.getNumber(),
                    b.getState(),
                    b.getPlaced(),
                    b.getWeight(),
                    b.getTotal(),
                    b.isGift(),
                    b.getPieces(),
                    b.getReference(),
                    Objects.requireNonNullElse(b.getTags(), Set.of()),
                    b.getLines(),
                    b.getCounts(),
                    b.getShipTo(),
                    b.getContact(),
                    b.getDiscount(),
                    b.getNote()));

    static final Model<SaleBuilt> BUILDER = new Model<>(
            EnhancedSchema.of(SaleBuiltTable.SCHEMA),
            s -> SaleBuilt.builder()
                    .customer(s.customer())
                    .number(s.number())
                    .state(s.state())
                    .placed(s.placed())
                    .weight(s.weight())
                    .total(s.total())
                    .gift(s.gift())
                    .pieces(s.pieces())
                    .reference(s.reference())
                    .tags(s.tags())
                    .lines(s.lines())
                    .counts(s.counts())
                    .shipTo(s.shipTo())
                    .contact(s.contact())
                    .discount(s.discount())
                    .note(s.note())
                    .build(),
            b -> new Sale(
                    b.getCustomer(),
                    b.getNumber(),
                    b.getState(),
                    b.getPlaced(),
                    b.getWeight(),
                    b.getTotal(),
                    b.isGift(),
                    b.getPieces(),
                    b.getReference(),
                    Objects.requireNonNullElse(b.getTags(), Set.of()),
                    b.getLines(),
                    b.getCounts(),
                    b.getShipTo(),
                    b.getContact(),
                    b.getDiscount(),
                    b.getNote()));

    static final Model<Twin> TWIN = new Model<>(
            TableSchema.fromBean(Twin.class),
            s -> new Twin(
                    s.customer(),
                    s.number(),
                    s.state(),
                    s.placed(),
                    s.weight(),
                    s.total(),
                    s.gift(),
                    s.pieces(),
                    s.reference(),
                    s.tags().isEmpty() ? null : s.tags(),
                    map(s.lines(), line -> new TwinLine(line.sku(), line.quantity(), line.price())),
                    s.counts(),
                    s.shipTo() == null
                            ? null
                            : new TwinAddress(
                                    s.shipTo().street(),
                                    s.shipTo().city(),
                                    s.shipTo().zip()),
                    s.contact() == null
                            ? null
                            : new TwinContact(s.contact().mail(), s.contact().phone()),
                    s.discount(),
                    s.note()),
            b -> new Sale(
                    b.getCustomer(),
                    b.getNumber(),
                    b.getState(),
                    b.getPlaced(),
                    b.getWeight(),
                    b.getTotal(),
                    b.isGift(),
                    b.getPieces(),
                    b.getReference(),
                    Objects.requireNonNullElse(b.getTags(), Set.of()),
                    map(b.getLines(), line -> new Line(line.getSku(), line.getQuantity(), line.getPrice())),
                    b.getCounts() == null ? null : Map.copyOf(b.getCounts()),
                    b.getShipTo() == null
                            ? null
                            : new Address(
                                    b.getShipTo().getStreet(),
                                    b.getShipTo().getCity(),
                                    b.getShipTo().getZip()),
                    b.getContact() == null
                            ? null
                            : new Contact(
                                    b.getContact().getMail(), b.getContact().getPhone()),
                    b.getDiscount(),
                    b.getNote()));

    /** Those of Stator. */
    static Stream<Model<?>> generated() {
        return Stream.of(RECORD, BEAN, BUILDER);
    }

    private static <A, B> List<B> map(List<A> list, Function<A, B> function) {
        return list == null ? null : list.stream().map(function).toList();
    }

    @Override
    public String toString() {
        return schema.itemType().rawClass().getSimpleName();
    }
}
