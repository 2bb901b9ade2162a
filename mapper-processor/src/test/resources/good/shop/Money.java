package shop;

public record Money(String currency, long cents) {}
