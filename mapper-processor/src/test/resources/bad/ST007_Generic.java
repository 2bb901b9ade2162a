package bad;

import dev.stator.annotation.Document;

@Document
// error: [ST007] 'Page' has type parameters; generated code is for one type, so declare one without type parameters.
record Page<T>(T content) {}

@Document
// error: [ST007] 'Sheet' has type parameters; generated code is for one type, so extend it with the parameters fixed.
class Sheet<T> {
    T content;
}
