package shop;

import dev.stator.annotation.Document;
import dev.stator.annotation.Flatten;
import java.util.Set;

@Document
public record Address(String street, String city, int floor, Set<Integer> bells, @Flatten(prefix = "at_") Place place) {}
