// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

/**
 * How many drawn cases a test goes through: all that it asks for, or fewer where tests are repeated many times over, as
 * mutation testing does, with the system property {@code samples.thinned}.
 */
public final class Samples {
    private static final int THINNED = Integer.getInteger("samples.thinned", 1);

    private Samples() {}

    /**
     * So many cases, or with {@code -Dsamples.thinned=N} one of N of them.
     *
     * @param usual at least 1
     * @return at least 1
     */
    public static int of(int usual) {
        return Math.max(1, usual / THINNED);
    }
}
