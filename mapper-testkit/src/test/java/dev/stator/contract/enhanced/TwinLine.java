package dev.stator.contract.enhanced;

import java.math.BigDecimal;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** The line as a bean of the enhanced client. */
@Data
@NoArgsConstructor
@AllArgsConstructor
@DynamoDbBean
public class TwinLine {
    private String sku;
    private int quantity;
    private BigDecimal price;
}
