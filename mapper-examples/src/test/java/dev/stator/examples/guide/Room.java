package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

// sample: constructor
@Table("rooms")
public final class Room {
    @HashKey
    private final String building;

    @RangeKey
    private final int number;

    private final int seats;

    public Room(String building, int number, int seats) {
        this.building = building;
        this.number = number;
        this.seats = seats;
    }

    public String getBuilding() {
        return building;
    }

    public int getNumber() {
        return number;
    }

    public int getSeats() {
        return seats;
    }
}
// end
