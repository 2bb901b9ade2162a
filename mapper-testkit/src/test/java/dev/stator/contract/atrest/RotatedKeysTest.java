package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.TinkKeys;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Encrypted keys of items, after the keys that encrypt them were rotated. */
@ExtendWith(StatorExtension.class)
class RotatedKeysTest {
    private static final TinkKeys KEYS = TinkKeys.create();

    private static Stator connect(LocalDynamoDb server, Stator own, Encryption encryption) {
        return server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(encryption)
                .build();
    }

    @Test
    void anItemIsFoundByItsKeyWhenItWasWrittenAnew(LocalDynamoDb server, Stator own) {
        Member member = Member.of("chess", 1);
        try (Stator before = connect(server, own, Encryption.with(KEYS));
                Stator after =
                        connect(server, own, Encryption.with(KEYS.rotated()).allowDuplicateKeys())) {
            new MemberTable(before).put(member);
            MemberTable members = new MemberTable(after);
            assertThat(members.scan().list()).containsExactly(member);
            assertThat(members.scan()
                            .where(MemberTable.EMAIL.eq("m1@example.org"))
                            .list())
                    .containsExactly(member);
            assertThat(members.get("chess", 1)).isEmpty();
            members.put(member);
            assertThat(members.get("chess", 1)).contains(member);
        }
    }
}
