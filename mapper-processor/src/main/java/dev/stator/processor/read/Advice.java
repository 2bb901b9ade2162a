package dev.stator.processor.read;

import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What to do about a type that cannot be stored. */
final class Advice {
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("java.lang.Object", "declare the type that it holds"),
            Map.entry("java.lang.Number", "declare the type that it holds, such as BigDecimal"),
            Map.entry("java.lang.CharSequence", "use String"),
            Map.entry("java.util.Date", "use java.time.Instant"),
            Map.entry("java.util.Calendar", "use java.time.ZonedDateTime"),
            Map.entry("java.util.GregorianCalendar", "use java.time.ZonedDateTime"),
            Map.entry("java.sql.Timestamp", "use java.time.Instant"),
            Map.entry("java.sql.Date", "use java.time.LocalDate"),
            Map.entry("java.sql.Time", "use java.time.LocalTime"),
            Map.entry("java.util.TimeZone", "use java.time.ZoneId"),
            Map.entry("java.net.URL", "use java.net.URI"),
            Map.entry("java.util.EnumSet", "use Set, which may hold an EnumSet"),
            Map.entry("java.util.EnumMap", "use Map, which may hold an EnumMap"),
            Map.entry("java.util.BitSet", "use byte[], with BitSet.toByteArray and valueOf"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "use int"),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "use long"),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", "use boolean"),
            Map.entry("com.fasterxml.jackson.databind.node.ObjectNode", "use JsonNode"),
            Map.entry("com.fasterxml.jackson.databind.node.ArrayNode", "use JsonNode"));

    private Advice() {}

    static String of(TypeMirror type, Types types) {
        return switch (type.getKind()) {
            case TYPEVAR -> "fix the type parameter in a class that extends this one, and annotate that";
            case WILDCARD -> "name the type that it holds in place of the ?";
            case ARRAY -> "use a List of " + Describe.type(((ArrayType) type).getComponentType());
            case DECLARED -> declared((DeclaredType) type, types);
            default -> "use a type that the guide's page on types lists";
        };
    }

    private static String declared(DeclaredType type, Types types) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        String known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
            return "give it its type arguments";
        }
        if (isA("java.util.Map", element, types)) {
            return "use Map";
        }
        if (isA("java.util.Collection", element, types)) {
            return "use List or Set";
        }
        if (Mark.on(element, Names.DOCUMENT).isPresent()
                || Mark.on(element, Names.TABLE).isPresent()) {
            return element.getModifiers().contains(Modifier.FINAL)
                    ? "declare one without type parameters, and annotate that"
                    : "extend it with its type parameters fixed, and annotate that";
        }
        if (name.startsWith("java.") || name.startsWith("javax.")) {
            return "give it a converter with @Convert, or leave it out with @Ignore";
        }
        String document = element.getKind() == ElementKind.INTERFACE
                ? "declare it sealed and annotate it with @Document"
                : "annotate it with @Document";
        return document + ", give it a converter with @Convert, or leave it out with @Ignore";
    }

    private static boolean isA(String ancestor, TypeElement element, Types types) {
        return element.getQualifiedName().contentEquals(ancestor)
                || types.directSupertypes(types.erasure(element.asType())).stream()
                        .map(types::asElement)
                        .anyMatch(parent -> isA(ancestor, (TypeElement) parent, types));
    }
}
