package dev.stator.processor.draft;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.draft.SealedDraft.CaseDraft;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.IndexModel.KeyPart;
import dev.stator.processor.model.Membership;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Saving;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.Shape;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.model.Wire;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the model of a sealed table: those of its types, and what they have in common. */
final class SealedAssembly {
    private final Draft draft;
    private final SealedDraft sealed;
    private final List<TypeModel> types;

    /** The attributes that the sealed type itself has, by their stored names. */
    private final Map<String, Stored> shared = new LinkedHashMap<>();

    private SealedAssembly(Draft draft, SealedDraft sealed) {
        this.draft = draft;
        this.sealed = sealed;
        this.types = sealed.cases().stream().map(this::type).toList();
    }

    static TypeModel of(Draft draft, SealedDraft sealed) {
        return new SealedAssembly(draft, sealed).model();
    }

    private TypeModel type(CaseDraft permitted) {
        TypeModel model = Assembly.of(permitted.draft());
        TableModel table = model.table().orElseThrow();
        Membership membership = Marks.of(draft.type(), sealed, permitted, table);
        List<IndexModel> indexes = table.indexes().stream().map(this::tagged).toList();
        return new TypeModel(
                model.type(),
                model.isPublic(),
                model.deprecations(),
                Optional.of(table.with(indexes).in(membership)),
                model.saving(),
                model.shape());
    }

    /** An index always has the type attribute: without it no item of it could be told from another. */
    private IndexModel tagged(IndexModel index) {
        if (!sealed.isTagged() || index.projection().equals("ALL")) {
            return index;
        }
        Set<String> include = new LinkedHashSet<>(index.include());
        include.add(sealed.discriminator().text());
        return index.with("INCLUDE", List.copyOf(include));
    }

    private TypeModel model() {
        TableModel first = types.get(0).table().orElseThrow();
        Stored hashKey = share(first.hashKey().storedName());
        Optional<Attribute> rangeKey = first.rangeKey().map(key -> share(key.storedName()));
        if (sealed.isTagged()) {
            String tag = sealed.discriminator().text();
            shared.put(tag, raw(tag, Wire.S));
        }
        List<IndexModel> indexes = indexes();
        TableModel table = new TableModel(first.name(), hashKey, rangeKey, first.stream(), indexes);
        List<Property> properties = List.copyOf(shared.values());
        return new TypeModel(
                draft.type(),
                draft.isPublic(),
                draft.deprecations(),
                Optional.of(table),
                saving(),
                new Shape.Union(properties, types));
    }

    /** What happens to items of any of the types. */
    private Saving saving() {
        return new Saving(
                types.stream()
                        .flatMap(type -> type.saving().generated().stream())
                        .toList(),
                Optional.empty());
    }

    /** Those of all types, each once, with what any type includes. */
    private List<IndexModel> indexes() {
        Map<String, IndexModel> byName = new LinkedHashMap<>();
        types.stream()
                .flatMap(type -> type.table().orElseThrow().indexes().stream())
                .forEach(index -> byName.merge(index.name(), index, SealedAssembly::merged));
        return byName.values().stream().map(this::shared).toList();
    }

    private static IndexModel merged(IndexModel one, IndexModel other) {
        Set<String> include = new LinkedHashSet<>(one.include());
        include.addAll(other.include());
        return one.with(one.projection(), List.copyOf(include));
    }

    private IndexModel shared(IndexModel index) {
        return new IndexModel(
                index.name(),
                index.isLocal(),
                parts(index.hashKey()),
                parts(index.rangeKey()),
                index.projection(),
                index.include());
    }

    private List<KeyPart> parts(List<KeyPart> parts) {
        return parts.stream()
                .map(part -> new KeyPart(share(part.storedName()), part.storedName(), part.wire()))
                .toList();
    }

    /** An attribute of a key as all types know it; of types that differ, and where it is made of properties, as it is stored. */
    private Stored share(String storedName) {
        return shared.computeIfAbsent(storedName, name -> {
            List<Attribute> all =
                    types.stream().flatMap(type -> find(type, name).stream()).toList();
            return all.get(0) instanceof Stored first && all.stream().allMatch(other -> isSame(first, other))
                    ? first
                    : raw(name, all.get(0).value().wire());
        });
    }

    private static boolean isSame(Stored one, Attribute other) {
        return other instanceof Stored
                && other.name().equals(one.name())
                && other.type().equals(one.type())
                && other.value().equals(one.value());
    }

    private static Optional<Attribute> find(TypeModel type, String storedName) {
        TableModel table = type.table().orElseThrow();
        Stream<Attribute> indexKeys = table.indexes().stream()
                .flatMap(index -> Stream.concat(index.hashKey().stream(), index.rangeKey().stream()))
                .map(KeyPart::property);
        return Stream.concat(table.key().stream(), indexKeys)
                .filter(key -> key.storedName().equals(storedName))
                .findFirst();
    }

    private static Stored raw(String storedName, Wire wire) {
        Scalar scalar = switch (wire) {
            case N -> Scalar.BIG_DECIMAL;
            case B -> Scalar.SDK_BYTES;
            default -> Scalar.STRING;
        };
        TypeName type = ClassName.bestGuess(scalar.type());
        ValueType value = new ScalarValue(type, scalar);
        return new Stored(
                identifier(storedName),
                type,
                storedName,
                false,
                value,
                new Member(storedName, false),
                Optional.empty());
    }

    /** The stored name as a Java name: of {@code PK}, {@code pk}. */
    private static String identifier(String storedName) {
        boolean isUpper = storedName.equals(storedName.toUpperCase(Locale.ROOT));
        String letters = (isUpper ? storedName.toLowerCase(Locale.ROOT) : storedName).replaceAll("[^A-Za-z0-9_]", "_");
        return letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
    }
}
