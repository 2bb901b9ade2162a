package dev.stator.item;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's tokens, with its failures as {@link CodecException}s. Jackson's own messages are dropped: they can hold pieces of the
 * text.
 */
final class JsonTokens {
    private final JsonParser parser;
    private final JsonStreamContext item;

    /** Enters the object at which the parser stands, or which comes next. */
    JsonTokens(JsonParser parser) {
        this.parser = parser;
        JsonToken token = parser.currentToken() == null ? next() : parser.currentToken();
        if (token != JsonToken.START_OBJECT) {
            throw malformed("an item must be an object");
        }
        this.item = parser.getParsingContext();
    }

    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    void expect(JsonToken wanted, String problem) {
        if (next() != wanted) {
            throw malformed(problem);
        }
    }

    /** The next field's name; null at the end of the object. */
    @Nullable
    String nextName() {
        try {
            String name = parser.nextFieldName();
            if (name == null && !parser.hasToken(JsonToken.END_OBJECT)) {
                throw malformed("the text ends within an object");
            }
            return name;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The text of the string at hand. */
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The bytes of the base64 text at hand. */
    byte[] bytes() {
        try {
            return parser.getBinaryValue();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Skips to the end of the object or array at which the parser stands, if it does. */
    void skipChildren() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    String path() {
        return JsonPath.of(item, parser.getParsingContext(), false);
    }

    CodecException malformed(String problem) {
        return new CodecException("not DynamoDB JSON at " + location() + ": " + problem);
    }

    private CodecException failed(IOException e) {
        if (e instanceof JsonProcessingException) {
            return new CodecException(
                    "malformed JSON, an attribute that occurs twice or malformed base64 at " + location());
        }
        return new CodecException("the JSON text cannot be read", e);
    }

    private String location() {
        JsonLocation location = parser.currentLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
