package dev.stator.benchmarks.entity;

import dev.stator.annotation.Table;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** Many attributes of one kind: 63 strings, spread over three classes to keep each file readable. */
@Table("forms")
@DynamoDbBean
public class Form extends FormPage2 {
    private String field43;
    private String field44;
    private String field45;
    private String field46;
    private String field47;
    private String field48;
    private String field49;
    private String field50;
    private String field51;
    private String field52;
    private String field53;
    private String field54;
    private String field55;
    private String field56;
    private String field57;
    private String field58;
    private String field59;
    private String field60;
    private String field61;
    private String field62;
    private String field63;

    public String getField43() {
        return field43;
    }

    public void setField43(String field43) {
        this.field43 = field43;
    }

    public String getField44() {
        return field44;
    }

    public void setField44(String field44) {
        this.field44 = field44;
    }

    public String getField45() {
        return field45;
    }

    public void setField45(String field45) {
        this.field45 = field45;
    }

    public String getField46() {
        return field46;
    }

    public void setField46(String field46) {
        this.field46 = field46;
    }

    public String getField47() {
        return field47;
    }

    public void setField47(String field47) {
        this.field47 = field47;
    }

    public String getField48() {
        return field48;
    }

    public void setField48(String field48) {
        this.field48 = field48;
    }

    public String getField49() {
        return field49;
    }

    public void setField49(String field49) {
        this.field49 = field49;
    }

    public String getField50() {
        return field50;
    }

    public void setField50(String field50) {
        this.field50 = field50;
    }

    public String getField51() {
        return field51;
    }

    public void setField51(String field51) {
        this.field51 = field51;
    }

    public String getField52() {
        return field52;
    }

    public void setField52(String field52) {
        this.field52 = field52;
    }

    public String getField53() {
        return field53;
    }

    public void setField53(String field53) {
        this.field53 = field53;
    }

    public String getField54() {
        return field54;
    }

    public void setField54(String field54) {
        this.field54 = field54;
    }

    public String getField55() {
        return field55;
    }

    public void setField55(String field55) {
        this.field55 = field55;
    }

    public String getField56() {
        return field56;
    }

    public void setField56(String field56) {
        this.field56 = field56;
    }

    public String getField57() {
        return field57;
    }

    public void setField57(String field57) {
        this.field57 = field57;
    }

    public String getField58() {
        return field58;
    }

    public void setField58(String field58) {
        this.field58 = field58;
    }

    public String getField59() {
        return field59;
    }

    public void setField59(String field59) {
        this.field59 = field59;
    }

    public String getField60() {
        return field60;
    }

    public void setField60(String field60) {
        this.field60 = field60;
    }

    public String getField61() {
        return field61;
    }

    public void setField61(String field61) {
        this.field61 = field61;
    }

    public String getField62() {
        return field62;
    }

    public void setField62(String field62) {
        this.field62 = field62;
    }

    public String getField63() {
        return field63;
    }

    public void setField63(String field63) {
        this.field63 = field63;
    }
}
