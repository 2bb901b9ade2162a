package dev.stator.processor.draft;

import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.model.GeneratedValue;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.IndexModel.KeyPart;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Saving;
import dev.stator.processor.model.Saving.Hook;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes the model of a draft in which no problem was found. */
public final class Assembly {
    private final Draft draft;

    private Assembly(Draft draft) {
        this.draft = draft;
    }

    /** The model of {@code draft}. */
    public static TypeModel of(Draft draft) {
        return new Assembly(draft).model();
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
                            .map(each -> new Shape.Case(each.tag(), each.type()))
                            .toList());
        }
        return new Shape.Product(draft.readable(), draft.construction().orElseThrow());
    }

    private TableModel table(TableDraft table) {
        Stored hashKey = key("HashKey").orElseThrow();
        Optional<Stored> rangeKey = key("RangeKey");
        List<IndexModel> indexes =
                table.indexes().stream().map(index -> index(index, hashKey)).toList();
        return new TableModel(table.name(), hashKey, rangeKey, table.stream(), indexes);
    }

    private Optional<Stored> key(String annotation) {
        return draft.marked(annotation).stream()
                .flatMap(property -> property.stored().stream())
                .findFirst();
    }

    private IndexModel index(IndexDraft index, Stored hashKey) {
        List<KeyPart> hash = index.isLocal()
                ? List.of(new KeyPart(
                        hashKey, hashKey.storedName(), hashKey.value().wire()))
                : parts(index.hashKey());
        return new IndexModel(
                index.name().text(),
                index.isLocal(),
                hash,
                parts(index.rangeKey()),
                index.projection().text(),
                index.include().stream().map(name -> leaf(name).storedName()).toList());
    }

    private List<KeyPart> parts(List<Named> names) {
        return names.stream()
                .map(this::leaf)
                .map(leaf -> new KeyPart(
                        leaf.property(),
                        leaf.storedName(),
                        leaf.property().value().wire()))
                .toList();
    }

    private Leaf leaf(Named name) {
        return draft.leaf(name.text()).orElseThrow();
    }
}
