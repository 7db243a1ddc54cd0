package com.example.rotation;

import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/** What job rotation asks. */
final class RotationFacts {
    static final String ID = "com.example.job-rotation";

    /** How many people change places at a time. */
    enum Tempo {
        ONE_BY_ONE,
        IN_PAIRS,
        ALL_AT_ONCE
    }

    /** Before, it was called one-sided-work; documents may still say so. */
    static final Fact<Boolean> WORK_IS_NARROW = Fact.yesNo(ID, "work-is-narrow").formerly("one-sided-work");

    /** Where nobody works in shifts it does not apply, and stands in nobody's way. */
    static final Fact<Boolean> SHIFTS_FIT = Fact.yesNo(ID, "shifts-fit").orDoesNotApply(true);

    static final Fact<Tempo> TEMPO = Fact.choice(ID, "tempo", Tempo.class);
    static final Fact<Period> TURN = Fact.period(ID, "turn", PeriodUnit.WEEKS, 1, 52);

    /** Places for others, per group of the workforce: a column of our own in a list of core's. */
    static final Fact<Integer> PLACES =
            Fact.wholeNumber(ID, "places", 0, 1_000, Unit.PEOPLE).columnOf(Organisation.WORKFORCE);

    private RotationFacts() {}
}
