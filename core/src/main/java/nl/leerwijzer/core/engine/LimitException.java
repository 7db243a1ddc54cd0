// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

/** A diagram grows past its limit. It never leaves the engine. */
final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitException() {
        super("past the limit of a decision diagram", null, false, false);
    }
}
