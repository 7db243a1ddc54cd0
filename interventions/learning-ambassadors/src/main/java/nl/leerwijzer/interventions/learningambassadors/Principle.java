// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.EnumSet;
import java.util.Locale;
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
    MEMBERS,
    /** They do it of their own free will. */
    VOLUNTEERS,
    /** They are trained for the role. */
    TRAINED,
    /** They are direct colleagues, and none of them is a manager. */
    DIRECT_COLLEAGUES,
    /** They learned themselves and gained by it. */
    ROLE_MODELS,
    /** Colleagues choose what they learn; strategy may be pointed at. */
    FREE_CHOICE,
    /** What is offered follows what colleagues ask. */
    DEMAND_LED,
    /** Ambassadors get the time that is usually reserved. */
    TIME_GIVEN,
    /** Ambassadors and colleagues shape the programme. */
    BY_EMPLOYEES_IN_DESIGN,
    /** Ambassadors and colleagues carry the programme out. */
    BY_EMPLOYEES_IN_EXECUTION;

    /** Whether a programme keeps to a principle. */
    public enum Adherence {
        KEPT,
        BREACHED,
        /** Not known; never counted as a breach. */
        OPEN;

        /** The state in words. */
        public Text text() {
            return Text.of(AmbassadorFacts.ID, "adherence." + name().toLowerCase(Locale.ROOT));
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
        return question().fact();
    }

    /** Whether these answers keep to it. */
    public Adherence judge(Answers answers) {
        return question().judge(answers);
    }

    /** The principle in words. */
    public Text text() {
        return Text.of(AmbassadorFacts.ID, "principle." + id());
    }

    /** What is lost without it. */
    public Text consequence() {
        return Text.of(AmbassadorFacts.ID, "principle." + id() + ".consequence");
    }

    private Question<?> question() {
        return switch (this) {
            case MEMBERS -> yes(AmbassadorFacts.UNION_MEMBERS);
            case VOLUNTEERS -> yes(AmbassadorFacts.VOLUNTEERS);
            case TRAINED -> yes(AmbassadorFacts.SPECIALLY_TRAINED);
            case DIRECT_COLLEAGUES -> yes(AmbassadorFacts.DIRECT_COLLEAGUES);
            case ROLE_MODELS -> yes(AmbassadorFacts.ROLE_MODELS);
            case FREE_CHOICE ->
                new Question<>(AmbassadorFacts.COURSE_CHOICE, choice -> choice != CourseChoice.COMPANY_NEEDS_ONLY);
            case DEMAND_LED -> yes(AmbassadorFacts.DEMAND_LED);
            case TIME_GIVEN ->
                new Question<>(
                        AmbassadorFacts.WEEKLY_HOURS, hours -> hours.compareTo(GuideFigures.FEWEST_WEEKLY_HOURS) >= 0);
            case BY_EMPLOYEES_IN_DESIGN -> both(AmbassadorFacts.INVOLVED_IN_DESIGN);
            case BY_EMPLOYEES_IN_EXECUTION -> both(AmbassadorFacts.INVOLVED_IN_EXECUTION);
        };
    }

    private static Question<Boolean> yes(Fact<Boolean> fact) {
        return new Question<>(fact, yes -> yes);
    }

    private static Question<Set<Involved>> both(Fact<Set<Involved>> fact) {
        return new Question<>(fact, involved -> involved.containsAll(EnumSet.allOf(Involved.class)));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
