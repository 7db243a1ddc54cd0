// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;
import nl.leerwijzer.core.guidance.Standing;

/** Shows standings. */
final class Standings {
    private Standings() {}

    static Rich show(Words words, Standing standing) {
        return Rich.of(words.of(standing.text()), tone(standing));
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case ADVISED, UNDER_WAY -> Tone.GOOD;
            case UNDECIDED -> Tone.CAREFUL;
            case BLOCKED, FAILED -> Tone.BAD;
            case NOT_RELEVANT -> Tone.FAINT;
        };
    }
}
