// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901), built downwards while a document is read. */
final class Pointer {
    /** The whole document. */
    static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String segment;

    private Pointer(@Nullable Pointer parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** A member of this object. */
    Pointer child(String name) {
        return new Pointer(this, name.replace("~", "~0").replace("/", "~1"));
    }

    /** An element of this array, counted from 0. */
    Pointer child(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + segment;
    }
}
