// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

/** The answer "does not apply", where an answer is held as a plain object. */
enum NotApplicable {
    ANSWER
}
