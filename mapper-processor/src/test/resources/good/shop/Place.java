package shop;

import dev.stator.annotation.Document;

@Document
public record Place(double latitude, double longitude) {}
