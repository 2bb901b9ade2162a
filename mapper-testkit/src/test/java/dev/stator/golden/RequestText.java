package dev.stator.golden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A request as text: its kind, then what is sent, a member on each line; the table's name without the prefix. */
final class RequestText {
    /** An idempotency token that is new in each request. */
    private static final Pattern MADE_TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String prefix;

    RequestText(String prefix) {
        this.prefix = prefix;
    }

    String of(SdkRequest request) {
        StringBuilder text =
                new StringBuilder(request.getClass().getSimpleName().replaceAll("Request$", "")).append('\n');
        members(request).forEach(member -> text.append("  ").append(member).append('\n'));
        return text.toString();
    }

    private List<String> members(SdkPojo pojo) {
        List<String> members = new ArrayList<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            if (value != null && !(value instanceof SdkAutoConstructMap) && !(value instanceof SdkAutoConstructList)) {
                members.add(field.memberName() + ": " + text(value));
            }
        }
        return members;
    }

    private String text(Object value) {
        if (value instanceof AttributeValue attribute) {
            return attribute(attribute);
        } else if (value instanceof SdkPojo pojo) {
            return "{" + String.join(", ", members(pojo)) + "}";
        } else if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, held) -> sorted.put(text(key), text(held)));
            return sorted.toString();
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = value.toString();
        if (MADE_TOKEN.matcher(text).matches()) {
            return "<made for this request>";
        }
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private String attribute(AttributeValue value) {
        return switch (value.type()) {
            case S -> "S " + value.s();
            case N -> "N " + value.n();
            case B -> "B " + value.b().asUtf8String();
            case BOOL -> "BOOL " + value.bool();
            case NUL -> "NULL";
            case SS -> "SS " + value.ss().stream().sorted().toList();
            case NS -> "NS " + value.ns().stream().sorted().toList();
            case BS -> "BS " + text(value.bs());
            case M -> "M " + text(value.m());
            case L -> "L " + text(value.l());
            default -> throw new AssertionError(value.type());
        };
    }
}
