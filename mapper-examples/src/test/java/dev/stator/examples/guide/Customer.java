package dev.stator.examples.guide;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;
import dev.stator.annotation.Table;
import java.util.ArrayList;
import java.util.List;

// sample: bean
@Table("customers")
public class Customer {
    @HashKey
    private String id = "";

    @Field("mail")
    private String email = "";

    private boolean active = true;
    private List<String> phones = new ArrayList<>();

    @Ignore
    private int visits;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<String> getPhones() {
        return phones;
    }

    public void setPhones(List<String> phones) {
        this.phones = phones;
    }

    public int countVisit() {
        return ++visits;
    }
}
// end
