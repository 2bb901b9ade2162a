package dev.stator.processor.draft;

import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.model.GeneratedValue;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.IndexModel.KeyPart;
import dev.stator.processor.model.KeyTemplate;
import dev.stator.processor.model.KeyTemplate.Literal;
import dev.stator.processor.model.KeyTemplate.Piece;
import dev.stator.processor.model.KeyTemplate.Placeholder;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.InKey;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Saving;
import dev.stator.processor.model.Saving.Hook;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the model of a draft in which no problem was found. */
public final class Assembly {
    private final Draft draft;

    private Assembly(Draft draft) {
        this.draft = draft;
    }

    /** The model of {@code draft}. */
    public static TypeModel of(Draft draft) {
        return draft.sealed()
                .map(table -> SealedAssembly.of(draft, table))
                .orElseGet(() -> new Assembly(draft).model());
    }

    private TypeModel model() {
        return new TypeModel(
                draft.type(),
                draft.isPublic(),
                draft.deprecations(),
                draft.table().map(this::table),
                saving(),
                shape());
    }

    private Saving saving() {
        List<GeneratedValue> generated = draft.properties().stream()
                .flatMap(property -> property.generated().stream()
                        .flatMap(each -> property.stored().stream().map(stored -> generated(each, stored))))
                .toList();
        return new Saving(
                generated, draft.hooks().stream().findFirst().map(hook -> new Hook(hook.name(), hook.returnsEntity())));
    }

    private static GeneratedValue generated(GeneratedDraft generated, Stored property) {
        if (generated instanceof GeneratedDraft.Version version) {
            return new GeneratedValue.Version(property, version.start(), version.step());
        } else if (generated instanceof GeneratedDraft.NewId id) {
            return new GeneratedValue.NewId(property, id.form());
        } else if (generated instanceof GeneratedDraft.Expiry expiry) {
            String duration = expiry.duration();
            return new GeneratedValue.Expiry(property, duration.isEmpty() ? Duration.ZERO : Duration.parse(duration));
        }
        return generated.annotation().equals("CreatedAt")
                ? new GeneratedValue.CreatedAt(property)
                : new GeneratedValue.UpdatedAt(property);
    }

    private Shape shape() {
        if (draft.sum().isPresent()) {
            SumDraft sum = draft.sum().get();
            return new Shape.Sum(
                    sum.discriminator(),
                    sum.cases().stream()
                            .map(each -> new Shape.Case(each.tag(), each.type(), each.isAtRest()))
                            .toList());
        }
        return new Shape.Product(properties(), draft.construction().orElseThrow());
    }

    /** The attributes of the table's key that are composed, the properties, then the composed attributes of the indexes. */
    private List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        draft.table().ifPresent(table -> table.composedKey().forEach(key -> properties.add(composed(key))));
        for (Property property : draft.readable()) {
            boolean isInKey = draft.table()
                    .filter(table -> table.isInKey(property.name()))
                    .isPresent();
            properties.add(isInKey && property instanceof Stored stored ? new InKey(stored) : property);
        }
        draft.table().ifPresent(table -> table.composedIndexKeys().forEach(key -> properties.add(composed(key))));
        return properties;
    }

    private Composed composed(ComposedDraft key) {
        return new Composed(key.name().text(), template(key.template()), key.isDerived());
    }

    private KeyTemplate template(TemplateDraft template) {
        return new KeyTemplate(template.pieces().stream().map(this::piece).toList());
    }

    private Piece piece(TemplateDraft.Piece piece) {
        if (piece instanceof TemplateDraft.Placeholder placeholder) {
            return new Placeholder(
                    draft.property(placeholder.property())
                            .flatMap(PropertyDraft::stored)
                            .orElseThrow(),
                    placeholder.digits().map(Integer::parseInt).orElse(0));
        }
        return new Literal(((TemplateDraft.Literal) piece).text());
    }

    private TableModel table(TableDraft table) {
        Attribute hashKey = key(table.hashKey(), "HashKey").orElseThrow();
        Optional<Attribute> rangeKey = key(table.rangeKey(), "RangeKey");
        List<IndexModel> indexes =
                table.indexes().stream().map(index -> index(index, hashKey)).toList();
        return new TableModel(table.name(), hashKey, rangeKey, table.stream(), indexes);
    }

    private Optional<Attribute> key(Optional<ComposedDraft> template, String annotation) {
        Stream<Attribute> composed = template.stream().map(this::composed);
        Stream<Attribute> plain = draft.marked(annotation).stream().flatMap(property -> property.stored().stream());
        return Stream.concat(composed, plain).findFirst();
    }

    private IndexModel index(IndexDraft index, Attribute hashKey) {
        List<KeyPart> hash = index.isLocal()
                ? List.of(new KeyPart(hashKey, hashKey.storedName(), hashKey.keyWire()))
                : parts(index.hashKey(), index.composedHash());
        return new IndexModel(
                index.name().text(),
                index.isLocal(),
                hash,
                parts(index.rangeKey(), index.composedRange()),
                index.projection().text(),
                index.include().stream().map(name -> leaf(name).storedName()).toList());
    }

    private List<KeyPart> parts(List<Named> names, List<ComposedDraft> composed) {
        Iterator<ComposedDraft> templates = composed.iterator();
        return names.stream()
                .map(name -> name.isTemplate() ? part(composed(templates.next())) : part(leaf(name)))
                .toList();
    }

    private static KeyPart part(Composed key) {
        return new KeyPart(key, key.storedName(), key.value().wire());
    }

    private static KeyPart part(Leaf leaf) {
        return new KeyPart(leaf.property(), leaf.storedName(), leaf.property().keyWire());
    }

    private Leaf leaf(Named name) {
        return draft.leaf(name.text()).orElseThrow();
    }
}
