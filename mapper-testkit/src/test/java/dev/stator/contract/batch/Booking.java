package dev.stator.contract.batch;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.util.Objects;

/** A bean whose range key is a number, which DynamoDB gives back in a form of its own. */
@Table("bookings")
public class Booking {
    @HashKey
    private String account;

    @RangeKey
    private BigDecimal number;

    private String text;

    public static Booking of(String account, String number) {
        Booking booking = new Booking();
        booking.setAccount(account);
        booking.setNumber(new BigDecimal(number));
        booking.setText("a secret");
        return booking;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public BigDecimal getNumber() {
        return number;
    }

    public void setNumber(BigDecimal number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Booking booking
                && account.equals(booking.account)
                && number.compareTo(booking.number) == 0
                && Objects.equals(text, booking.text);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
