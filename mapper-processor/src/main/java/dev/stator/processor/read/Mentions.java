package dev.stator.processor.read;

import dev.stator.processor.model.Deprecations;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Collects what of the user's code generated code will name, and keeps in mind what is deprecated of it. */
final class Mentions {
    private final Set<String> ofTypes = new TreeSet<>();
    private final Set<String> all = new TreeSet<>();

    /** Generated code will name a type, and what that is made of. */
    void add(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            // of Outer.Inner both are named
            for (Element each = declared.asElement(); each instanceof TypeElement; each = each.getEnclosingElement()) {
                add(each);
            }
            declared.getTypeArguments().forEach(this::add);
        } else if (type instanceof ArrayType array) {
            add(array.getComponentType());
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            add(wildcard.getExtendsBound());
        }
    }

    /** Generated code will name a field, a method, a constructor or a constant. */
    void add(Element element) {
        Mark.on(element, "java.lang.Deprecated").ifPresent(mark -> {
            String warning = mark.isTrue("forRemoval") ? "removal" : "deprecation";
            all.add(warning);
            if (element instanceof TypeElement) {
                ofTypes.add(warning);
            }
        });
    }

    Deprecations deprecations() {
        return new Deprecations(List.copyOf(ofTypes), List.copyOf(all));
    }
}
