package dev.stator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each request that an operation makes has a name that interceptors are told. */
class ObservedRequestTest {
    @Test
    void theRequestOfEachOperationHasAName() {
        List<String> named =
                ObservedRequest.NAMES.keySet().stream().map(Class::getName).toList();
        List<String> requests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.stator").stream()
                        .filter(type -> type.isAssignableTo(Operation.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && !type.isEquivalentTo(StoredOperation.class)) // makes the request of another
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals("request")
                                && method.getRawParameterTypes().isEmpty()
                                && !method.getModifiers().contains(JavaModifier.BRIDGE))
                        .map(JavaMethod::getRawReturnType)
                        // a call around another has the request of that
                        .filter(type -> !type.isEquivalentTo(Object.class))
                        .map(JavaClass::getName)
                        .distinct()
                        .toList();
        assertThat(requests).hasSizeGreaterThan(10);
        assertThat(named).containsAll(requests);
    }

    @Test
    void aNameIsThatOfItsRequest() {
        ObservedRequest.NAMES.forEach(
                (request, name) -> assertThat(request.getSimpleName()).isEqualTo(name + "Request"));
    }
}
