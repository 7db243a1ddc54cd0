// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.evidence.Comparison;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.evidence.Finding;
import nl.leerwijzer.core.value.Percentage;

/**
 * The numbers that have been published of learning ambassadors, as far as we know them, and what may be computed from
 * two of them. What a publication does not say stays empty.
 */
public enum Published {
    /** Philips: the practically trained who acted on their own initiative. Over what time is not said. */
    PHILIPS_WITH(
            "philips", "with-ambassadors", Unit.PERCENT, "29", "practically-trained", "acted-on-own-initiative", ""),
    /** What is usual, at most. Of whom and over what time is not said. */
    PHILIPS_USUALLY("philips", "usually", Unit.PERCENT, "12", "", "acted-on-own-initiative", ""),
    /** VDL: production staff of 45 and over who want a course. */
    VDL_WITH("vdl", "with-ambassadors", Unit.PERCENT, "76", "production-45-and-over", "wants-training", ""),
    /** People of 55 and over who usually take initiative. */
    VDL_USUALLY("vdl", "usually", Unit.PERCENT, "41", "55-and-over", "takes-initiative", ""),
    /** Union learning representatives trained in the United Kingdom by April 2009. */
    TRAINED_2009("representatives-2009", "trained", Unit.PEOPLE, "22000", "united-kingdom", "trained", "april-2009"),
    /** Representatives who report a positive influence on some training. */
    REPRESENTATIVES_2009(
            "representatives-2009",
            "representatives",
            Unit.PERCENT,
            "73",
            "representatives",
            "sees-positive-influence",
            "2009"),
    /** Employers who were interviewed. */
    EMPLOYERS_ASKED_2010(
            "employers-2010", "asked", Unit.PEOPLE, "415", "employers-with-union-learning", "asked", "2010"),
    /** Employers who saw benefit for individuals. */
    BENEFIT_FOR_INDIVIDUALS_2010(
            "employers-2010",
            "for-individuals",
            Unit.PERCENT,
            "81",
            "employers-with-union-learning",
            "saw-benefit-for-individuals",
            "2010"),
    /** Employers who saw benefit for the organisation. */
    BENEFIT_FOR_ORGANISATION_2010(
            "employers-2010",
            "for-organisation",
            Unit.PERCENT,
            "63",
            "employers-with-union-learning",
            "saw-benefit-for-organisation",
            "2010"),
    /** Learners in the evaluation of 2016. */
    LEARNERS_2016("learners-2016", "learners", Unit.PEOPLE, "2550", "union-learners", "asked", "2016"),
    /** Employers in the evaluation of 2016. */
    EMPLOYERS_2016("learners-2016", "employers", Unit.PEOPLE, "385", "employers-with-union-learning", "asked", "2016"),
    /** Learners without a qualification who gained one. */
    QUALIFIED_2016(
            "learners-2016",
            "qualified",
            Unit.PERCENT,
            "68",
            "union-learners-without-qualification",
            "gained-a-qualification",
            "2016"),
    /** What each pound of the union learning fund returns, by the publication of 2015. */
    RETURN_2015(
            "return-per-pound", "2015", Unit.POUNDS_PER_POUND, "10.25", "union-learners", "return-per-pound", "2015"),
    /** The same, by the publication of 2016. */
    RETURN_2016(
            "return-per-pound", "2016", Unit.POUNDS_PER_POUND, "9.15", "union-learners", "return-per-pound", "2016");

    /** What a number counts. */
    public enum Unit {
        /** A share of people. */
        PERCENT,
        /** People or organisations. */
        PEOPLE,
        /** Pounds that come of each pound. */
        POUNDS_PER_POUND
    }

    /** What may be computed from two numbers. */
    public sealed interface Result {
        /** Their difference, as far as the comparison of the two allows one: always, only if comparable, or never. */
        record OfShares(Comparison comparison) implements Result {}

        /** The lower of two estimates of the same thing; their mean would be an estimate that nobody made. */
        record Lower(Published used) implements Result {}

        /** Nothing: they count different things. */
        record Nothing(Set<Aspect> differing) implements Result {
            public Nothing {
                differing = Set.copyOf(differing);
            }
        }
    }

    private final String evidence;
    private final String id;
    private final Unit unit;
    private final BigDecimal number;
    private final Optional<String> population;
    private final Optional<String> measure;
    private final Optional<String> period;

    Published(String evidence, String id, Unit unit, String number, String population, String measure, String period) {
        this.evidence = evidence;
        this.id = id;
        this.unit = unit;
        this.number = new BigDecimal(number);
        this.population = said(population);
        this.measure = said(measure);
        this.period = said(period);
    }

    private static Optional<String> said(String code) {
        return Optional.of(code).filter(words -> !words.isEmpty());
    }

    /** The id of the evidence that it is part of. */
    public String evidence() {
        return evidence;
    }

    /** What the number counts. */
    public Unit unit() {
        return unit;
    }

    /** The number as published. */
    public BigDecimal number() {
        return number;
    }

    /**
     * The number as a finding.
     *
     * @throws IllegalStateException unless it is a share
     */
    public Finding finding() {
        if (unit != Unit.PERCENT) {
            throw new IllegalStateException("only a share is a finding: " + name());
        }
        return new Finding(id, new Percentage(number), population, measure, period);
    }

    /** What may be computed from this number and another one. */
    public Result with(Published other) {
        if (unit == Unit.PERCENT && other.unit == Unit.PERCENT) {
            return new Result.OfShares(Comparison.of(finding(), other.finding()));
        }
        boolean sameThing = unit == other.unit && measure.equals(other.measure) && population.equals(other.population);
        if (unit == Unit.POUNDS_PER_POUND && sameThing) {
            return new Result.Lower(number.compareTo(other.number) <= 0 ? this : other);
        }
        Set<Aspect> differing = EnumSet.of(Aspect.MEASURE);
        if (!population.equals(other.population)) {
            differing.add(Aspect.POPULATION);
        }
        return new Result.Nothing(differing);
    }
}
