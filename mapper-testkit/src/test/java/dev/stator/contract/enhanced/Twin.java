package dev.stator.contract.enhanced;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnoreNulls;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** The sale as a bean of the enhanced client. Its annotations stand on getters, so those that have one are written out. */
@Data
@NoArgsConstructor
@AllArgsConstructor
@DynamoDbBean
public class Twin {
    private String customer;
    private long number;
    private State state;
    private LocalDate placed;
    private Integer weight;
    private BigDecimal total;
    private boolean gift;
    private int pieces;
    private UUID reference;
    private Set<String> tags;
    private List<TwinLine> lines;
    private Map<String, Integer> counts;
    private TwinAddress shipTo;
    private TwinContact contact;
    private Percent discount;
    private String note;

    @DynamoDbPartitionKey
    public String getCustomer() {
        return customer;
    }

    @DynamoDbSortKey
    public long getNumber() {
        return number;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "byState")
    public State getState() {
        return state;
    }

    @DynamoDbSecondarySortKey(indexNames = "byState")
    public LocalDate getPlaced() {
        return placed;
    }

    @DynamoDbSecondarySortKey(indexNames = "byWeight")
    public Integer getWeight() {
        return weight;
    }

    @DynamoDbAttribute("t")
    public BigDecimal getTotal() {
        return total;
    }

    @DynamoDbIgnoreNulls
    public TwinAddress getShipTo() {
        return shipTo;
    }

    @DynamoDbFlatten
    public TwinContact getContact() {
        return contact;
    }

    @DynamoDbConvertedBy(TwinPercent.class)
    public Percent getDiscount() {
        return discount;
    }
}
