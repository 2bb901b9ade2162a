package dev.stator.contract.enhanced;

import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** The address as a bean of the enhanced client. */
@Data
@NoArgsConstructor
@AllArgsConstructor
@DynamoDbBean
public class TwinAddress {
    private String street;
    private String city;
    private String zip;
}
