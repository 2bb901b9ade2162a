package dev.stator.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value of any type as the SDK's class. */
final class WireValue {
    private WireValue() {}

    static AttributeValue read(WireReader in) {
        AttributeType found = in.type();
        return switch (found) {
            case S -> AttributeValue.createS(in.string());
            case N -> AttributeValue.createN(in.number());
            case B -> AttributeValue.createB(in.binary());
            case BOOL -> AttributeValue.createBool(in.bool());
            case NULL -> {
                in.string();
                yield AttributeValue.createNul(true);
            }
            case M -> AttributeValue.createM(map(in));
            case L -> AttributeValue.createL(list(in));
            case SS -> AttributeValue.createSs(strings(in, found));
            case NS -> AttributeValue.createNs(strings(in, found));
            case BS -> AttributeValue.createBs(binaries(in));
        };
    }

    private static Map<String, AttributeValue> map(WireReader in) {
        in.beginMap();
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(key, read(in));
        }
        in.endMap();
        return map;
    }

    private static List<AttributeValue> list(WireReader in) {
        List<AttributeValue> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(read(in));
        }
        in.endList();
        return list;
    }

    private static List<String> strings(WireReader in, AttributeType set) {
        List<String> elements = new ArrayList<>(in.beginSet(set));
        while (in.nextElement()) {
            elements.add(set == AttributeType.SS ? in.string() : in.number());
        }
        in.endSet();
        return elements;
    }

    private static List<SdkBytes> binaries(WireReader in) {
        List<SdkBytes> elements = new ArrayList<>(in.beginSet(AttributeType.BS));
        while (in.nextElement()) {
            elements.add(in.binary());
        }
        in.endSet();
        return elements;
    }
}
