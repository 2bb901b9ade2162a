package vault;

import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;

/** A bean. */
@Document
public final class Contact {
    private String name;

    @Encrypted
    private String phone;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
