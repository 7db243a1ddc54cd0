// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.interventions.learningambassadors.Timetable;

/**
 * What a document of the evaluation holds: counts of people, never anything about one of them. Who is an ambassador
 * reveals who is a union member.
 *
 * <p>The <em>counted</em> people are those for whom ambassadors were at work; the <em>comparison</em> is who they are
 * set against: other people, or the same ones before. A <em>learner</em> is somebody who began to learn of their own
 * accord in the period that was counted.
 */
public final class EvaluationFacts {
    /** The id of the instrument, and the namespace of its own facts. */
    public static final String ID = "ambassador-evaluation";

    private static final int MOST_PEOPLE = 1_000_000;

    /** Against what the counts are set. */
    public static final Fact<Design> DESIGN = Fact.choice(ID, "design", Design.class);

    // Counts

    /** How many people were counted where ambassadors were at work. */
    public static final Fact<Integer> PEOPLE = people("people");

    /** How many of them began to learn of their own accord. */
    public static final Fact<Integer> LEARNERS = people("learners");

    /** How many people were counted in the comparison. */
    public static final Fact<Integer> COMPARISON_PEOPLE = people("comparison-people");

    /** How many of those began to learn of their own accord. */
    public static final Fact<Integer> COMPARISON_LEARNERS = people("comparison-learners");

    /** Of people asked at both moments: learners before and after. */
    public static final Fact<Integer> LEARNERS_BOTH = people("learners-both");

    /** Of people asked at both moments: learners before and not after. */
    public static final Fact<Integer> LEARNERS_ONLY_BEFORE = people("learners-only-before");

    /** Of people asked at both moments: learners after and not before. */
    public static final Fact<Integer> LEARNERS_ONLY_AFTER = people("learners-only-after");

    /** Of people asked at both moments: learners neither before nor after. */
    public static final Fact<Integer> LEARNERS_NEITHER = people("learners-neither");

    /** The share that is taken as known, for {@link Design#FIXED_REFERENCE}. */
    public static final Fact<Percentage> REFERENCE_SHARE = Fact.percentage(ID, "reference-share");

    /** The last day of the period that was counted; the day of the advice where it is not given. */
    public static final Fact<LocalDate> COUNTED_UNTIL = Fact.date(ID, "counted-until");

    // Whether both counts may be compared

    /** Whether both counts are about the same kind of people. */
    public static final Fact<Boolean> SAME_KIND_OF_PEOPLE = Fact.yesNo(ID, "same-kind-of-people");

    /** Whether both counts answer the same question. */
    public static final Fact<Boolean> SAME_QUESTION = Fact.yesNo(ID, "same-question");

    /** Whether both counts are over a period of the same length. */
    public static final Fact<Boolean> SAME_LENGTH = Fact.yesNo(ID, "same-length");

    // Progress

    /** How many talks ambassadors held. */
    public static final Fact<Integer> TALKS = Fact.wholeNumber(ID, "talks", 0, MOST_PEOPLE);

    /** How many colleagues came with a question. */
    public static final Fact<Integer> ASKED = people("asked");

    /** How many colleagues began to learn after a talk. */
    public static final Fact<Integer> BEGAN = people("began");

    // Plan

    /** The share of learners that is expected with ambassadors. */
    public static final Fact<Percentage> EXPECTED_SHARE = Fact.percentage(ID, "expected-share");

    /** The share of learners that is expected in the comparison. */
    public static final Fact<Percentage> EXPECTED_COMPARISON_SHARE = Fact.percentage(ID, "expected-comparison-share");

    /** How probable it must be that the expected effect is seen if it is there. */
    public static final Fact<Percentage> POWER = Fact.percentage(ID, "power", 50, 99);

    /** How probable it may be that an effect is seen where there is none. */
    public static final Fact<Percentage> LEVEL = Fact.percentage(ID, "level", 1, 20);

    private EvaluationFacts() {}

    /** All that the instrument reads, in the order in which it is best asked. */
    static Set<Fact<?>> all() {
        Set<Fact<?>> facts = new LinkedHashSet<>(Timetable.facts());
        facts.addAll(List.of(
                DESIGN,
                PEOPLE,
                LEARNERS,
                COMPARISON_PEOPLE,
                COMPARISON_LEARNERS,
                REFERENCE_SHARE,
                COUNTED_UNTIL,
                SAME_KIND_OF_PEOPLE,
                SAME_QUESTION,
                SAME_LENGTH,
                LEARNERS_BOTH,
                LEARNERS_ONLY_BEFORE,
                LEARNERS_ONLY_AFTER,
                LEARNERS_NEITHER,
                TALKS,
                ASKED,
                BEGAN,
                EXPECTED_SHARE,
                EXPECTED_COMPARISON_SHARE,
                POWER,
                LEVEL,
                AmbassadorFacts.COLLEAGUES));
        return Collections.unmodifiableSet(facts);
    }

    private static Fact<Integer> people(String name) {
        return Fact.wholeNumber(ID, name, 0, MOST_PEOPLE, Unit.PEOPLE);
    }
}
