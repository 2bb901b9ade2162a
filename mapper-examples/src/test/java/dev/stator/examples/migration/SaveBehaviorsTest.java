package dev.stator.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.SaveBehavior;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTable;
import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lombok.Data;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What each way to save makes of a stored item: id a, name "old", note "kept?", tags x, and an attribute that no class knows. What is
 * saved has name "new", no note and tags y.
 */
@ExtendWith(StatorExtension.class)
class SaveBehaviorsTest {
    private Stator stator;
    private LocalDynamoDb server;
    private CardTable cards;
    private DynamoDbTable<BeanCard> enhanced;

    @BeforeEach
    void table(Stator connection, LocalDynamoDb local) {
        stator = connection;
        server = local;
        cards = new CardTable(stator);
        new TableAdmin(stator).create(CardTable.SCHEMA);
        enhanced = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(stator.client())
                .build()
                .table(stator.tableName(CardTable.SCHEMA), TableSchema.fromBean(BeanCard.class));
    }

    /** What the item is after {@code save}. */
    private Map<String, AttributeValue> after(Consumer<Card> save) {
        String table = stator.tableName(CardTable.SCHEMA);
        stator.client()
                .putItem(put -> put.tableName(table)
                        .item(Map.of(
                                "id", AttributeValue.fromS("a"),
                                "name", AttributeValue.fromS("old"),
                                "note", AttributeValue.fromS("kept?"),
                                "tags", AttributeValue.fromSs(List.of("x")),
                                "unknown", AttributeValue.fromS("kept?"))));
        save.accept(new Card("a", "new", null, Set.of("y")));
        return stator.client()
                .getItem(get -> get.tableName(table).key(Map.of("id", AttributeValue.fromS("a"))))
                .item();
    }

    private Map<String, AttributeValue> afterOld(SaveBehavior behavior) {
        return after(card -> Old.mapper(server, stator, behavior).save(OldCard.of(card)));
    }

    @Test
    @Row("`UPDATE`, which is the default")
    void update() {
        assertThat(afterOld(SaveBehavior.UPDATE))
                .isEqualTo(after(cards::update))
                .doesNotContainKey("note")
                .containsKey("unknown");
    }

    @Test
    @Row("`UPDATE_SKIP_NULL_ATTRIBUTES`")
    void skipNulls() {
        assertThat(afterOld(SaveBehavior.UPDATE_SKIP_NULL_ATTRIBUTES))
                .isEqualTo(after(card -> cards.update("a").setPresent(card).run()))
                .containsKeys("note", "unknown");
    }

    @Test
    @Row("`APPEND_SET`")
    void appendSets() {
        Map<String, AttributeValue> appended = after(card -> cards.update("a")
                .setPresent(card)
                .add(CardTable.TAGS, card.tags())
                .run());
        assertThat(appended.get("tags").ss()).containsExactlyInAnyOrder("x", "y");
        Map<String, AttributeValue> old = afterOld(SaveBehavior.APPEND_SET);
        assertThat(old.get("tags").ss()).containsExactlyInAnyOrder("x", "y");
        assertThat(old.keySet()).isEqualTo(appended.keySet());
    }

    @Test
    @Row({"`CLOBBER`", "`PUT`"})
    void replace() {
        assertThat(afterOld(SaveBehavior.CLOBBER))
                .isEqualTo(afterOld(SaveBehavior.PUT))
                .isEqualTo(after(cards::put))
                .doesNotContainKeys("note", "unknown");
    }

    @Test
    @Row("`putItem` of the enhanced client")
    void putItem() {
        assertThat(after(card -> enhanced.putItem(BeanCard.of(card)))).isEqualTo(after(cards::put));
    }

    @Test
    @Row("`updateItem` of the enhanced client")
    void updateItem() {
        assertThat(after(card -> enhanced.updateItem(BeanCard.of(card)))).isEqualTo(after(cards::update));
    }

    @Test
    @Row("`updateItem` that ignores nulls")
    void updateIgnoringNulls() {
        assertThat(after(card -> enhanced.updateItem(
                        update -> update.item(BeanCard.of(card)).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY))))
                .isEqualTo(after(card -> cards.update("a").setPresent(card).run()));
    }

    /** As DynamoDBMapper has it. */
    @Data
    @DynamoDBTable(tableName = "cards")
    public static class OldCard {
        @DynamoDBHashKey
        private String id;

        private String name;
        private String note;
        private Set<String> tags;

        static OldCard of(Card card) {
            OldCard old = new OldCard();
            old.setId(card.id());
            old.setName(card.name());
            old.setNote(card.note());
            old.setTags(card.tags());
            return old;
        }
    }

    /** As the enhanced client has it. */
    @DynamoDbBean
    @Data
    public static class BeanCard {
        private String id;
        private String name;
        private String note;
        private Set<String> tags;

        @DynamoDbPartitionKey
        public String getId() {
            return id;
        }

        static BeanCard of(Card card) {
            BeanCard bean = new BeanCard();
            bean.setId(card.id());
            bean.setName(card.name());
            bean.setNote(card.note());
            bean.setTags(card.tags());
            return bean;
        }
    }
}
