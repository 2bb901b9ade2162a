package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Form;
import dev.stator.benchmarks.entity.FormPage1;
import dev.stator.benchmarks.entity.FormPage2;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Form}, mapped by hand. */
final class HandWrittenForm implements Mapping<Form> {
    @Override
    public Map<String, AttributeValue> toItem(Form form) {
        Map<String, AttributeValue> item = new HashMap<>(96);
        writePage1(form, item);
        writePage2(form, item);
        writePage3(form, item);
        return item;
    }

    @Override
    public Form fromItem(Map<String, AttributeValue> item) {
        Form form = new Form();
        readPage1(form, item);
        readPage2(form, item);
        readPage3(form, item);
        return form;
    }

    private static void writePage1(FormPage1 form, Map<String, AttributeValue> item) {
        put(item, "field01", form.getField01());
        put(item, "field02", form.getField02());
        put(item, "field03", form.getField03());
        put(item, "field04", form.getField04());
        put(item, "field05", form.getField05());
        put(item, "field06", form.getField06());
        put(item, "field07", form.getField07());
        put(item, "field08", form.getField08());
        put(item, "field09", form.getField09());
        put(item, "field10", form.getField10());
        put(item, "field11", form.getField11());
        put(item, "field12", form.getField12());
        put(item, "field13", form.getField13());
        put(item, "field14", form.getField14());
        put(item, "field15", form.getField15());
        put(item, "field16", form.getField16());
        put(item, "field17", form.getField17());
        put(item, "field18", form.getField18());
        put(item, "field19", form.getField19());
        put(item, "field20", form.getField20());
        put(item, "field21", form.getField21());
    }

    private static void writePage2(FormPage2 form, Map<String, AttributeValue> item) {
        put(item, "field22", form.getField22());
        put(item, "field23", form.getField23());
        put(item, "field24", form.getField24());
        put(item, "field25", form.getField25());
        put(item, "field26", form.getField26());
        put(item, "field27", form.getField27());
        put(item, "field28", form.getField28());
        put(item, "field29", form.getField29());
        put(item, "field30", form.getField30());
        put(item, "field31", form.getField31());
        put(item, "field32", form.getField32());
        put(item, "field33", form.getField33());
        put(item, "field34", form.getField34());
        put(item, "field35", form.getField35());
        put(item, "field36", form.getField36());
        put(item, "field37", form.getField37());
        put(item, "field38", form.getField38());
        put(item, "field39", form.getField39());
        put(item, "field40", form.getField40());
        put(item, "field41", form.getField41());
        put(item, "field42", form.getField42());
    }

    private static void writePage3(Form form, Map<String, AttributeValue> item) {
        put(item, "field43", form.getField43());
        put(item, "field44", form.getField44());
        put(item, "field45", form.getField45());
        put(item, "field46", form.getField46());
        put(item, "field47", form.getField47());
        put(item, "field48", form.getField48());
        put(item, "field49", form.getField49());
        put(item, "field50", form.getField50());
        put(item, "field51", form.getField51());
        put(item, "field52", form.getField52());
        put(item, "field53", form.getField53());
        put(item, "field54", form.getField54());
        put(item, "field55", form.getField55());
        put(item, "field56", form.getField56());
        put(item, "field57", form.getField57());
        put(item, "field58", form.getField58());
        put(item, "field59", form.getField59());
        put(item, "field60", form.getField60());
        put(item, "field61", form.getField61());
        put(item, "field62", form.getField62());
        put(item, "field63", form.getField63());
    }

    private static void readPage1(FormPage1 form, Map<String, AttributeValue> item) {
        form.setField01(string(item, "field01"));
        form.setField02(string(item, "field02"));
        form.setField03(string(item, "field03"));
        form.setField04(string(item, "field04"));
        form.setField05(string(item, "field05"));
        form.setField06(string(item, "field06"));
        form.setField07(string(item, "field07"));
        form.setField08(string(item, "field08"));
        form.setField09(string(item, "field09"));
        form.setField10(string(item, "field10"));
        form.setField11(string(item, "field11"));
        form.setField12(string(item, "field12"));
        form.setField13(string(item, "field13"));
        form.setField14(string(item, "field14"));
        form.setField15(string(item, "field15"));
        form.setField16(string(item, "field16"));
        form.setField17(string(item, "field17"));
        form.setField18(string(item, "field18"));
        form.setField19(string(item, "field19"));
        form.setField20(string(item, "field20"));
        form.setField21(string(item, "field21"));
    }

    private static void readPage2(FormPage2 form, Map<String, AttributeValue> item) {
        form.setField22(string(item, "field22"));
        form.setField23(string(item, "field23"));
        form.setField24(string(item, "field24"));
        form.setField25(string(item, "field25"));
        form.setField26(string(item, "field26"));
        form.setField27(string(item, "field27"));
        form.setField28(string(item, "field28"));
        form.setField29(string(item, "field29"));
        form.setField30(string(item, "field30"));
        form.setField31(string(item, "field31"));
        form.setField32(string(item, "field32"));
        form.setField33(string(item, "field33"));
        form.setField34(string(item, "field34"));
        form.setField35(string(item, "field35"));
        form.setField36(string(item, "field36"));
        form.setField37(string(item, "field37"));
        form.setField38(string(item, "field38"));
        form.setField39(string(item, "field39"));
        form.setField40(string(item, "field40"));
        form.setField41(string(item, "field41"));
        form.setField42(string(item, "field42"));
    }

    private static void readPage3(Form form, Map<String, AttributeValue> item) {
        form.setField43(string(item, "field43"));
        form.setField44(string(item, "field44"));
        form.setField45(string(item, "field45"));
        form.setField46(string(item, "field46"));
        form.setField47(string(item, "field47"));
        form.setField48(string(item, "field48"));
        form.setField49(string(item, "field49"));
        form.setField50(string(item, "field50"));
        form.setField51(string(item, "field51"));
        form.setField52(string(item, "field52"));
        form.setField53(string(item, "field53"));
        form.setField54(string(item, "field54"));
        form.setField55(string(item, "field55"));
        form.setField56(string(item, "field56"));
        form.setField57(string(item, "field57"));
        form.setField58(string(item, "field58"));
        form.setField59(string(item, "field59"));
        form.setField60(string(item, "field60"));
        form.setField61(string(item, "field61"));
        form.setField62(string(item, "field62"));
        form.setField63(string(item, "field63"));
    }

    private static void put(Map<String, AttributeValue> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, AttributeValue.createS(value));
        }
    }

    private static @Nullable String string(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }
}
