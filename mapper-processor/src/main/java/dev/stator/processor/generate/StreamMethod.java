package dev.stator.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.stator.processor.model.TableModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the schema of a table with a stream says of it; a table without one inherits that. */
final class StreamMethod {
    private StreamMethod() {}

    static Optional<MethodSpec> of(TableModel table) {
        // @Override
        // public StreamView streamView() {
        //     return StreamView.NEW_AND_OLD_IMAGES;
        // }
        return table.stream().equals("NONE")
                ? Optional.empty()
                : Optional.of(MethodSpec.methodBuilder("streamView")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Library.STREAM_VIEW)
                        .addStatement("return $T.$L", Library.STREAM_VIEW, table.stream())
                        .build());
    }
}
