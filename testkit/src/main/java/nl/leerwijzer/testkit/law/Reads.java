// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;

/** Which facts a plug-in reads. */
final class Reads {
    private Reads() {}

    /** What it reads of a situation; also where it throws half-way, which is another law's. */
    static Set<Fact<?>> of(Subject subject, Situation situation) {
        ReadingView view = new ReadingView(situation);
        subject.soundOutcome(view);

        return view.read();
    }
}
