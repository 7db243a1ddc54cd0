package ${package};

import static ${package}.${className}.PEOPLE;
import static ${package}.${className}.PROBLEM_SEEN;
import static ${package}.${className}.WEEKLY_TIME;

import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.InterventionContract;
import nl.leerwijzer.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The laws are inherited; what follows is about this intervention alone. */
class ${className}Test extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new ${className}();
    }

    @Test
    void isAdvisedWhereTheProblemIsSeenAndThereIsTime() {
        Scenario.of(new ${className}())
                .given(PROBLEM_SEEN, true)
                .given(PEOPLE, 12)
                .given(WEEKLY_TIME, 30)
                .advise()
                .hasStanding(Standing.ADVISED)
                .isFirm()
                .figure("hours")
                .isEqualTo(6);
    }

    @Test
    void isBlockedWithoutTime() {
        Scenario.of(new ${className}())
                .given(PROBLEM_SEEN, true)
                .given(WEEKLY_TIME, 15)
                .assess()
                .hasStanding(Standing.BLOCKED)
                .explains("means", "time");
    }
}
