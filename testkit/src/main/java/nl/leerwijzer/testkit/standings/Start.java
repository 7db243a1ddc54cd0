// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import java.time.LocalDate;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;

/** Whether there is a date on which an intervention starts. */
enum Start {
    ABSENT,
    PAST,
    FUTURE;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    void tell(Situation.Builder situation, String intervention) {
        situation.asOf(TODAY);
        switch (this) {
            case ABSENT -> situation.forget(Fact.started(intervention));
            case PAST -> situation.started(intervention, TODAY.minusMonths(5));
            case FUTURE -> situation.started(intervention, TODAY.plusDays(1));
        }
    }
}
