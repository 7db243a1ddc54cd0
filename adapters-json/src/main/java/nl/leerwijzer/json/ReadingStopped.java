// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

/** Reading cannot go on: from here, the document is no JSON within the limits. Caught where reading began. */
final class ReadingStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final JsonFault.Code code;
    private final int offset;
    private final boolean atEnd;

    ReadingStopped(JsonFault.Code code, int offset, boolean atEnd) {
        super(code.id(), null, false, false);
        this.code = code;
        this.offset = offset;
        this.atEnd = atEnd;
    }

    JsonFault.Code code() {
        return code;
    }

    int offset() {
        return offset;
    }

    /** Whether the text ends too early, rather than going on wrongly. */
    boolean isAtEnd() {
        return atEnd;
    }
}
