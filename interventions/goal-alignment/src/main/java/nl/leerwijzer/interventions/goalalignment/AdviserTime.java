// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.analysis.UncertainValue;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;

/**
 * The days that an adviser needs, as ranges: the session, preparation and report, all together, and what that costs.
 *
 * <p>Within the guide's half to whole day the length of the session moves days between session and preparation; every
 * day beyond comes on top of the guide's three to four, which is our own reading.
 */
public final class AdviserTime {
    static final FigureId SESSION = FigureId.of("session");
    static final FigureId PREPARATION_AND_REPORT = FigureId.of("preparation-and-report");
    static final FigureId IN_ALL = FigureId.of("adviser-days");
    static final FigureId COST = FigureId.of("adviser-cost");

    private final Range<BigDecimal> session;
    private final Range<BigDecimal> inAll;
    private final Optional<Estimate<Money>> rate;

    private AdviserTime(Answers answers) {
        session = answers.find(AlignmentFacts.SESSION_TIME)
                .filter(reserved -> reserved.compareTo(GuideFigures.SESSION.low()) >= 0)
                .map(Range::exactly)
                .orElse(GuideFigures.SESSION);
        BigDecimal beyond = session.high().subtract(GuideFigures.SESSION.high()).max(BigDecimal.ZERO);
        inAll = new Range<>(
                GuideFigures.ADVISER_DAYS.low().add(beyond),
                GuideFigures.ADVISER_DAYS.high().add(beyond));
        rate = answers.find(AlignmentFacts.ADVISER_DAY_RATE);
    }

    static AdviserTime of(Answers answers) {
        return new AdviserTime(answers);
    }

    /** The days of the session: those reserved, when that is half a day or more, otherwise half a day to a day. */
    public Range<BigDecimal> session() {
        return session;
    }

    /** The days of preparation and report: what is left of all days when the session is taken off. */
    public Range<BigDecimal> preparationAndReport() {
        return new Range<>(inAll.low().subtract(session.high()), inAll.high().subtract(session.low()));
    }

    /** All days together. */
    public Range<BigDecimal> inAll() {
        return inAll;
    }

    /** What all days cost, from the lowest rate and fewest days to the highest and most; empty without a rate. */
    public Optional<Range<Money>> cost() {
        return uncertainCost()
                .map(UncertainValue::range)
                .map(euros -> new Range<>(cents(euros.low()), cents(euros.high())));
    }

    /** The same as a value to reckon with, in euros. */
    Optional<UncertainValue> uncertainCost() {
        return rate.map(
                perDay -> UncertainValue.of(perDay.map(money -> money.euros().doubleValue()))
                        .times(UncertainValue.of(new Range<>(
                                inAll.low().doubleValue(), inAll.high().doubleValue()))));
    }

    /** What the cost waits for. */
    Set<FactRef> missingCost() {
        return rate.isPresent() ? Set.of() : Set.of(FactRef.of(AlignmentFacts.ADVISER_DAY_RATE));
    }

    /** To the cent: a rate over part of a day may come out finer. */
    private static Money cents(double euros) {
        return new Money(BigDecimal.valueOf(euros).setScale(2, RoundingMode.HALF_UP));
    }

    List<Figure> figures() {
        Figure.Draft cost = Figure.of(ID, COST.name(), Unit.EUR);
        return List.of(
                days(SESSION, session),
                days(PREPARATION_AND_REPORT, preparationAndReport()),
                days(IN_ALL, inAll),
                cost().map(range ->
                                cost.between(range.low().euros(), range.high().euros()))
                        .orElseGet(() -> cost.missing(missingCost())));
    }

    private static Figure days(FigureId id, Range<BigDecimal> days) {
        return Figure.of(ID, id.name(), Unit.DAYS).between(days.low(), days.high());
    }
}
