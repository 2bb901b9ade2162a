package dev.stator.processor.model;

import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Property.Member;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an instance is made from its properties. Properties are named by their Java name. */
public sealed interface Construction {
    /**
     * {@code new Order(customerId, orderId)}.
     *
     * @param parameters the properties in the order of the parameters; ignored ones are given their default
     */
    record ByConstructor(List<String> parameters) implements Construction {
        public ByConstructor {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * {@code Order order = new Order(); order.setTotal(total);}. An attribute that the item lacks is not set, so that the value
     * that the class itself gives stays.
     */
    record BySetters(Map<String, Member> setters) implements Construction {
        public BySetters {
            setters = Map.copyOf(setters);
        }
    }

    /**
     * {@code Order.Builder builder = Order.builder(); builder = builder.total(total); return builder.build();}. An attribute that the item
     * lacks is not set.
     *
     * @param builderType the type that the factory returns
     * @param factory the static method of the entity that makes a builder
     * @param setters the builder's method for each property
     * @param chained the properties whose method returns a builder: it is the one to go on with, as the first may be immutable
     * @param build the builder's method that makes the entity
     */
    record ByBuilder(
            TypeName builderType, String factory, Map<String, String> setters, Set<String> chained, String build)
            implements Construction {
        public ByBuilder {
            setters = Map.copyOf(setters);
            chained = Set.copyOf(chained);
        }
    }
}
