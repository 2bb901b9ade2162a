package bad;

import dev.stator.annotation.Codec;
import dev.stator.annotation.Document;
import dev.stator.annotation.Field;

@Document
record Order(Status status) {}

enum Status {
    // error: [ST067] @Field on the enum constant 'NEW' can have a name only; writeNull is for properties.
    // error: [ST067] @Field on the enum constant 'NEW' can have a name only; codec is for properties.
    @Field(value = "n", writeNull = true, codec = Codec.EPOCH_MILLIS)
    NEW
}
