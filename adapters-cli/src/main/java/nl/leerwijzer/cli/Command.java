// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

/** What a command does once its arguments are understood. */
interface Command {
    /**
     * Does it, and puts the result on standard output.
     *
     * @throws Refusal when it cannot
     */
    void run();
}
