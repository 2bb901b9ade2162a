package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Convert;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Text;
import dev.stator.schema.Converter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table("pages")
record Page(
        @HashKey String url,
        // error: [ST106] 'html' has type S3Text, and is not in S3; add @S3Backed, or use String.
        S3Text html,
        // error: [ST106] 'image' has type Optional<S3Bytes>, and is not in S3; add @S3Backed, or use byte[].
        @Compressed Optional<S3Bytes> image,
        // error: [ST106] 'parts' has type List<S3Text>, whose S3Text is no property; make it one of a @Document, with @S3Backed.
        List<S3Text> parts,
        // error: [ST106] 'scans' has type Map<String, S3Bytes>, whose S3Bytes is no property; make it one of a @Document, with @S3Backed.
        @S3Backed Map<String, S3Bytes> scans,
        // error: [ST106] 'title' has type Page.Title, whose S3Text is no property; make it one of a @Document, with @S3Backed.
        @S3Backed @Convert(TitleConverter.class) Title title) {
    record Title(String text) {}

    static class TitleConverter implements Converter<Title, S3Text> {
        @Override
        public S3Text write(Title value) {
            return S3Text.of(value.text());
        }

        @Override
        public Title read(S3Text stored) {
            return new Title(stored.text());
        }
    }
}
