// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Goes through a JSON text token by token, and stops where it is none any more. */
final class Cursor implements AutoCloseable {
    private static final Pattern NO_NUMBER = Pattern.compile("(?:\\bNaN|[+-]?\\bInfinity|[+-]?\\bINF)\\b");

    /** Only depth is limited here: what else has a limit is refused by its own code, and reading goes on. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(SituationReader.MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final SourceText source;
    private final JsonParser parser;

    Cursor(SourceText source) {
        this.source = source;
        char[] text = ParserInput.of(source.text());
        this.parser = JSON.createParser(ObjectReadContext.empty(), text, 0, text.length);
    }

    /**
     * Goes to the next token, which is never none.
     *
     * @throws ReadingStopped where there is no token
     */
    JsonToken next() {
        JsonToken token = guarded(parser::nextToken);
        if (token == null) {
            throw stopped(JsonFault.Code.MALFORMED, source.text().length(), true);
        }
        return token;
    }

    /** Whether the cursor is at such a token. */
    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    boolean atNumber() {
        return at(JsonToken.VALUE_NUMBER_INT) || at(JsonToken.VALUE_NUMBER_FLOAT);
    }

    boolean atBoolean() {
        return at(JsonToken.VALUE_TRUE) || at(JsonToken.VALUE_FALSE);
    }

    /** The text of a name, string or number. */
    String text() {
        return guarded(parser::getString);
    }

    /** Where the token begins. */
    int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Goes to the last token of the value that begins here. */
    void skip() {
        guarded(() -> {
            parser.skipChildren();
            parser.finishToken();
            return true;
        });
    }

    /**
     * Checks that nothing stands behind the value that ends here.
     *
     * @throws ReadingStopped when something does
     */
    void requireEnd() {
        int end = source.skipWhiteSpace((int) parser.currentLocation().getCharOffset());
        if (end < source.text().length()) {
            throw stopped(JsonFault.Code.TRAILING_TEXT, end, false);
        }
        if (source.isCutOff()) {
            throw stopped(JsonFault.Code.NOT_UTF_8, end, false);
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private interface Step<T> {
        T take();
    }

    private <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (UnexpectedEndOfInputException e) {
            throw stopped(JsonFault.Code.MALFORMED, source.text().length(), true);
        } catch (StreamConstraintsException e) {
            throw stopped(
                    JsonFault.Code.TOO_DEEP, (int) parser.currentLocation().getCharOffset() - 1, false);
        } catch (StreamReadException e) {
            int offset = (int) e.getLocation().getCharOffset();
            throw stopped(
                    JsonFault.Code.MALFORMED, offset, offset >= source.text().length());
        }
    }

    private ReadingStopped stopped(JsonFault.Code code, int offset, boolean atEnd) {
        if (code != JsonFault.Code.MALFORMED) {
            return new ReadingStopped(code, offset, atEnd);
        }
        if (source.isCutOffAt(offset)) {
            return new ReadingStopped(JsonFault.Code.NOT_UTF_8, source.text().length(), false);
        }
        Matcher noNumber = NO_NUMBER.matcher(source.text());
        // The parser is behind the word when it knows it, and before it when it does not.
        int start = Math.max(0, Math.min(offset, source.text().length()) - "+Infinity".length());
        while (noNumber.find(start)) {
            if (noNumber.start() == offset || noNumber.end() == offset) {
                return new ReadingStopped(JsonFault.Code.NOT_A_NUMBER, noNumber.start(), false);
            }
            if (noNumber.start() > offset) {
                break;
            }
            start = noNumber.start() + 1;
        }
        return new ReadingStopped(code, offset, atEnd);
    }
}
