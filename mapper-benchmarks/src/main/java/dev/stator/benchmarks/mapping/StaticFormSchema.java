package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Form;
import dev.stator.benchmarks.entity.FormPage1;
import dev.stator.benchmarks.entity.FormPage2;
import java.util.function.BiConsumer;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** {@link Form} in the enhanced client's static schema. */
final class StaticFormSchema {
    private StaticFormSchema() {}

    static TableSchema<Form> schema() {
        StaticTableSchema.Builder<Form> schema =
                StaticTableSchema.builder(Form.class).newItemSupplier(Form::new).extend(page2());
        string(schema, "field43", Form::getField43, Form::setField43);
        string(schema, "field44", Form::getField44, Form::setField44);
        string(schema, "field45", Form::getField45, Form::setField45);
        string(schema, "field46", Form::getField46, Form::setField46);
        string(schema, "field47", Form::getField47, Form::setField47);
        string(schema, "field48", Form::getField48, Form::setField48);
        string(schema, "field49", Form::getField49, Form::setField49);
        string(schema, "field50", Form::getField50, Form::setField50);
        string(schema, "field51", Form::getField51, Form::setField51);
        string(schema, "field52", Form::getField52, Form::setField52);
        string(schema, "field53", Form::getField53, Form::setField53);
        string(schema, "field54", Form::getField54, Form::setField54);
        string(schema, "field55", Form::getField55, Form::setField55);
        string(schema, "field56", Form::getField56, Form::setField56);
        string(schema, "field57", Form::getField57, Form::setField57);
        string(schema, "field58", Form::getField58, Form::setField58);
        string(schema, "field59", Form::getField59, Form::setField59);
        string(schema, "field60", Form::getField60, Form::setField60);
        string(schema, "field61", Form::getField61, Form::setField61);
        string(schema, "field62", Form::getField62, Form::setField62);
        string(schema, "field63", Form::getField63, Form::setField63);
        return schema.build();
    }

    private static StaticTableSchema<FormPage2> page2() {
        StaticTableSchema.Builder<FormPage2> schema =
                StaticTableSchema.builder(FormPage2.class).extend(page1());
        string(schema, "field22", FormPage2::getField22, FormPage2::setField22);
        string(schema, "field23", FormPage2::getField23, FormPage2::setField23);
        string(schema, "field24", FormPage2::getField24, FormPage2::setField24);
        string(schema, "field25", FormPage2::getField25, FormPage2::setField25);
        string(schema, "field26", FormPage2::getField26, FormPage2::setField26);
        string(schema, "field27", FormPage2::getField27, FormPage2::setField27);
        string(schema, "field28", FormPage2::getField28, FormPage2::setField28);
        string(schema, "field29", FormPage2::getField29, FormPage2::setField29);
        string(schema, "field30", FormPage2::getField30, FormPage2::setField30);
        string(schema, "field31", FormPage2::getField31, FormPage2::setField31);
        string(schema, "field32", FormPage2::getField32, FormPage2::setField32);
        string(schema, "field33", FormPage2::getField33, FormPage2::setField33);
        string(schema, "field34", FormPage2::getField34, FormPage2::setField34);
        string(schema, "field35", FormPage2::getField35, FormPage2::setField35);
        string(schema, "field36", FormPage2::getField36, FormPage2::setField36);
        string(schema, "field37", FormPage2::getField37, FormPage2::setField37);
        string(schema, "field38", FormPage2::getField38, FormPage2::setField38);
        string(schema, "field39", FormPage2::getField39, FormPage2::setField39);
        string(schema, "field40", FormPage2::getField40, FormPage2::setField40);
        string(schema, "field41", FormPage2::getField41, FormPage2::setField41);
        string(schema, "field42", FormPage2::getField42, FormPage2::setField42);
        return schema.build();
    }

    private static StaticTableSchema<FormPage1> page1() {
        StaticTableSchema.Builder<FormPage1> schema = StaticTableSchema.builder(FormPage1.class);
        schema.addAttribute(
                String.class,
                a -> a.name("field01")
                        .getter(FormPage1::getField01)
                        .setter(FormPage1::setField01)
                        .tags(StaticAttributeTags.primaryPartitionKey()));
        string(schema, "field02", FormPage1::getField02, FormPage1::setField02);
        string(schema, "field03", FormPage1::getField03, FormPage1::setField03);
        string(schema, "field04", FormPage1::getField04, FormPage1::setField04);
        string(schema, "field05", FormPage1::getField05, FormPage1::setField05);
        string(schema, "field06", FormPage1::getField06, FormPage1::setField06);
        string(schema, "field07", FormPage1::getField07, FormPage1::setField07);
        string(schema, "field08", FormPage1::getField08, FormPage1::setField08);
        string(schema, "field09", FormPage1::getField09, FormPage1::setField09);
        string(schema, "field10", FormPage1::getField10, FormPage1::setField10);
        string(schema, "field11", FormPage1::getField11, FormPage1::setField11);
        string(schema, "field12", FormPage1::getField12, FormPage1::setField12);
        string(schema, "field13", FormPage1::getField13, FormPage1::setField13);
        string(schema, "field14", FormPage1::getField14, FormPage1::setField14);
        string(schema, "field15", FormPage1::getField15, FormPage1::setField15);
        string(schema, "field16", FormPage1::getField16, FormPage1::setField16);
        string(schema, "field17", FormPage1::getField17, FormPage1::setField17);
        string(schema, "field18", FormPage1::getField18, FormPage1::setField18);
        string(schema, "field19", FormPage1::getField19, FormPage1::setField19);
        string(schema, "field20", FormPage1::getField20, FormPage1::setField20);
        string(schema, "field21", FormPage1::getField21, FormPage1::setField21);
        return schema.build();
    }

    private static <T> void string(
            StaticTableSchema.Builder<T> schema,
            String name,
            Function<T, String> getter,
            BiConsumer<T, String> setter) {
        schema.addAttribute(String.class, a -> a.name(name).getter(getter).setter(setter));
    }
}
