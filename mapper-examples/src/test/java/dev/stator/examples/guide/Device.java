package dev.stator.examples.guide;

import dev.stator.annotation.Table;
import java.util.UUID;

// sample: superclass
@Table("devices")
public final class Device extends Stored<UUID> {
    private final String model;

    public Device(UUID id, String model) {
        super(id);
        this.model = model;
    }

    public String model() {
        return model;
    }
}
// end
