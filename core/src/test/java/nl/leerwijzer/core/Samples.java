// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core;

/**
 * How many drawn cases a test goes through: fewer in a build that repeats the test for every change to the code. As the
 * testkit's, which needs core and so can't serve it.
 */
public final class Samples {
    private static final int THINNED = Integer.getInteger("samples.thinned", 1);

    private Samples() {}

    /** All of them, or one of so many with {@code -Dsamples.thinned}. */
    public static int of(int usual) {
        return Math.max(1, usual / THINNED);
    }
}
