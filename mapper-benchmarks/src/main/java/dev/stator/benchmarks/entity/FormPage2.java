package dev.stator.benchmarks.entity;

/** The second third of {@link Form}. */
public abstract class FormPage2 extends FormPage1 {
    private String field22;
    private String field23;
    private String field24;
    private String field25;
    private String field26;
    private String field27;
    private String field28;
    private String field29;
    private String field30;
    private String field31;
    private String field32;
    private String field33;
    private String field34;
    private String field35;
    private String field36;
    private String field37;
    private String field38;
    private String field39;
    private String field40;
    private String field41;
    private String field42;

    public String getField22() {
        return field22;
    }

    public void setField22(String field22) {
        this.field22 = field22;
    }

    public String getField23() {
        return field23;
    }

    public void setField23(String field23) {
        this.field23 = field23;
    }

    public String getField24() {
        return field24;
    }

    public void setField24(String field24) {
        this.field24 = field24;
    }

    public String getField25() {
        return field25;
    }

    public void setField25(String field25) {
        this.field25 = field25;
    }

    public String getField26() {
        return field26;
    }

    public void setField26(String field26) {
        this.field26 = field26;
    }

    public String getField27() {
        return field27;
    }

    public void setField27(String field27) {
        this.field27 = field27;
    }

    public String getField28() {
        return field28;
    }

    public void setField28(String field28) {
        this.field28 = field28;
    }

    public String getField29() {
        return field29;
    }

    public void setField29(String field29) {
        this.field29 = field29;
    }

    public String getField30() {
        return field30;
    }

    public void setField30(String field30) {
        this.field30 = field30;
    }

    public String getField31() {
        return field31;
    }

    public void setField31(String field31) {
        this.field31 = field31;
    }

    public String getField32() {
        return field32;
    }

    public void setField32(String field32) {
        this.field32 = field32;
    }

    public String getField33() {
        return field33;
    }

    public void setField33(String field33) {
        this.field33 = field33;
    }

    public String getField34() {
        return field34;
    }

    public void setField34(String field34) {
        this.field34 = field34;
    }

    public String getField35() {
        return field35;
    }

    public void setField35(String field35) {
        this.field35 = field35;
    }

    public String getField36() {
        return field36;
    }

    public void setField36(String field36) {
        this.field36 = field36;
    }

    public String getField37() {
        return field37;
    }

    public void setField37(String field37) {
        this.field37 = field37;
    }

    public String getField38() {
        return field38;
    }

    public void setField38(String field38) {
        this.field38 = field38;
    }

    public String getField39() {
        return field39;
    }

    public void setField39(String field39) {
        this.field39 = field39;
    }

    public String getField40() {
        return field40;
    }

    public void setField40(String field40) {
        this.field40 = field40;
    }

    public String getField41() {
        return field41;
    }

    public void setField41(String field41) {
        this.field41 = field41;
    }

    public String getField42() {
        return field42;
    }

    public void setField42(String field42) {
        this.field42 = field42;
    }
}
