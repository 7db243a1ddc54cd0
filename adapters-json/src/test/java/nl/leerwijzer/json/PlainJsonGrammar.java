// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

/**
 * Whether a text is JSON, by the grammar of RFC 8259 written down rule by rule. It shares nothing with the reader, so
 * that each can find the other's mistakes.
 */
final class PlainJsonGrammar {
    private final String text;
    private int at;

    private PlainJsonGrammar(String text) {
        this.text = text;
    }

    static boolean accepts(String text) {
        PlainJsonGrammar grammar = new PlainJsonGrammar(text);
        return grammar.space() && grammar.value() && grammar.space() && grammar.at == text.length();
    }

    private boolean space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return true;
    }

    private boolean value() {
        if (at == text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        };
    }

    private boolean literal(String word) {
        boolean there = text.startsWith(word, at);
        at += word.length();
        return there;
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean object() {
        at++;
        space();
        if (take('}')) {
            return true;
        }
        do {
            space();
            if (!(string() && space() && take(':') && space() && value() && space())) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean array() {
        at++;
        space();
        if (take(']')) {
            return true;
        }
        do {
            if (!(space() && value() && space())) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        for (int digit = 0; digit < 4; digit++) {
            if (at == text.length() || "0123456789abcdefABCDEF".indexOf(text.charAt(at++)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        take('-');
        if (!take('0') && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > from;
    }
}
