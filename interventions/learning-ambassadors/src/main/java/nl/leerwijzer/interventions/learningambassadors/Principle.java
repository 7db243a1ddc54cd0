// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseChoice;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Involved;

/**
 * What makes a programme of learning ambassadors one. Worded by {@code principle.<id>}, and by
 * {@code principle.<id>.consequence}, which says what is lost without it.
 */
public enum Principle {
    /** The ambassadors are union members. */
    MEMBERS("members", AmbassadorFacts.UNION_MEMBERS),
    /** They do it of their own free will. */
    VOLUNTEERS("volunteers", AmbassadorFacts.VOLUNTEERS),
    /** They are trained for the role. */
    TRAINED("trained", AmbassadorFacts.SPECIALLY_TRAINED),
    /** They are direct colleagues, and none of them is a manager. */
    DIRECT_COLLEAGUES("direct-colleagues", AmbassadorFacts.DIRECT_COLLEAGUES),
    /** They learned themselves and gained by it. */
    ROLE_MODELS("role-models", AmbassadorFacts.ROLE_MODELS),
    /** Colleagues choose what they learn; strategy may be pointed at. */
    FREE_CHOICE("free-choice", AmbassadorFacts.COURSE_CHOICE, choice -> choice != CourseChoice.COMPANY_NEEDS_ONLY),
    /** What is offered follows what colleagues ask. */
    DEMAND_LED("demand-led", AmbassadorFacts.DEMAND_LED),
    /** Ambassadors get the time that is usually reserved. */
    TIME_GIVEN(
            "time-given",
            AmbassadorFacts.WEEKLY_HOURS,
            hours -> hours.compareTo(GuideFigures.FEWEST_WEEKLY_HOURS) >= 0),
    /** Ambassadors and colleagues shape the programme. */
    BY_EMPLOYEES_IN_DESIGN("by-employees-in-design", AmbassadorFacts.INVOLVED_IN_DESIGN, Principle::bothInvolved),
    /** Ambassadors and colleagues carry the programme out. */
    BY_EMPLOYEES_IN_EXECUTION(
            "by-employees-in-execution", AmbassadorFacts.INVOLVED_IN_EXECUTION, Principle::bothInvolved);

    private final String id;
    private final Question<?> question;

    Principle(String id, Fact<Boolean> fact) {
        this(id, fact, yes -> yes);
    }

    <T> Principle(String id, Fact<T> fact, Predicate<? super T> kept) {
        this.id = id;
        this.question = new Question<>(fact, kept);
    }

    /** Whether a programme keeps to a principle. */
    public enum Adherence {
        KEPT,
        BREACHED,
        /** Not known; never counted as a breach. */
        OPEN;

        /** The state in words. */
        public Text text() {
            return Text.of(AmbassadorFacts.ID, "adherence." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private record Question<T>(Fact<T> fact, Predicate<? super T> kept) {
        Adherence judge(Answers answers) {
            return answers.find(fact)
                    .map(answer -> kept.test(answer) ? Adherence.KEPT : Adherence.BREACHED)
                    .orElse(Adherence.OPEN);
        }
    }

    /** The fact that settles it. */
    public Fact<?> fact() {
        return question.fact();
    }

    /** Whether these answers keep to it. */
    public Adherence judge(Answers answers) {
        return question.judge(answers);
    }

    /** The principle in words. */
    public Text text() {
        return Text.of(AmbassadorFacts.ID, "principle." + id);
    }

    /** What is lost without it. */
    public Text consequence() {
        return Text.of(AmbassadorFacts.ID, "principle." + id + ".consequence");
    }

    private static boolean bothInvolved(Set<Involved> involved) {
        return involved.containsAll(EnumSet.allOf(Involved.class));
    }
}
