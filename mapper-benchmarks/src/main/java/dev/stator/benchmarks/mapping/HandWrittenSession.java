package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Session;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Session}, mapped by hand. */
final class HandWrittenSession implements Mapping<Session> {
    @Override
    public Map<String, AttributeValue> toItem(Session session) {
        Map<String, AttributeValue> item = new HashMap<>(8);
        if (session.getId() != null) {
            item.put("id", AttributeValue.createS(session.getId()));
        }
        if (session.getUser() != null) {
            item.put("user", AttributeValue.createS(session.getUser()));
        }
        item.put("visits", AttributeValue.createN(Long.toString(session.getVisits())));
        item.put("active", AttributeValue.createBool(session.isActive()));
        return item;
    }

    @Override
    public Session fromItem(Map<String, AttributeValue> item) {
        Session session = new Session();
        AttributeValue value;
        if ((value = item.get("id")) != null) {
            session.setId(value.s());
        }
        if ((value = item.get("user")) != null) {
            session.setUser(value.s());
        }
        if ((value = item.get("visits")) != null) {
            session.setVisits(Long.parseLong(value.n()));
        }
        if ((value = item.get("active")) != null) {
            session.setActive(value.bool());
        }
        return session;
    }
}
