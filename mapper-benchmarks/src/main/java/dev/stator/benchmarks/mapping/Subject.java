package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Form;
import dev.stator.benchmarks.entity.FormSchema;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderRecordSchema;
import dev.stator.benchmarks.entity.OrderSchema;
import dev.stator.benchmarks.entity.Session;
import dev.stator.benchmarks.entity.SessionSchema;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** What is mapped. */
public enum Subject {
    /** Four scalars. */
    SMALL {
        @Override
        public Trial<?> trial(Approach approach) {
            return new Trial<>(Samples.session(), session(approach));
        }
    },
    /** 63 strings. */
    STRINGS {
        @Override
        public Trial<?> trial(Approach approach) {
            return new Trial<>(Samples.form(), form(approach));
        }
    },
    /** A typical business item. */
    ORDER {
        @Override
        public Trial<?> trial(Approach approach) {
            return new Trial<>(Samples.order(), order(approach));
        }
    },
    /** The same item as a record, which Stator alone maps. */
    ORDER_RECORD {
        @Override
        public Trial<?> trial(Approach approach) {
            if (approach != Approach.GENERATED) {
                throw new IllegalArgumentException("only Stator maps records");
            }
            return new Trial<>(Samples.orderRecord(), new GeneratedMapping<>(OrderRecordSchema.INSTANCE));
        }
    };

    /** This subject's object, with this way to map it. */
    public abstract Trial<?> trial(Approach approach);

    private static Mapping<Session> session(Approach approach) {
        return switch (approach) {
            case GENERATED -> new GeneratedMapping<>(SessionSchema.INSTANCE);
            case HAND_WRITTEN -> new HandWrittenSession();
            case STATIC_SCHEMA -> new EnhancedMapping<>(StaticSchemas.session());
            case BEAN_SCHEMA -> new EnhancedMapping<>(TableSchema.fromBean(Session.class));
        };
    }

    private static Mapping<Form> form(Approach approach) {
        return switch (approach) {
            case GENERATED -> new GeneratedMapping<>(FormSchema.INSTANCE);
            case HAND_WRITTEN -> new HandWrittenForm();
            case STATIC_SCHEMA -> new EnhancedMapping<>(StaticFormSchema.schema());
            case BEAN_SCHEMA -> new EnhancedMapping<>(TableSchema.fromBean(Form.class));
        };
    }

    private static Mapping<Order> order(Approach approach) {
        return switch (approach) {
            case GENERATED -> new GeneratedMapping<>(OrderSchema.INSTANCE);
            case HAND_WRITTEN -> new HandWrittenOrder();
            case STATIC_SCHEMA -> new EnhancedMapping<>(StaticSchemas.order());
            case BEAN_SCHEMA -> new EnhancedMapping<>(TableSchema.fromBean(Order.class));
        };
    }
}
