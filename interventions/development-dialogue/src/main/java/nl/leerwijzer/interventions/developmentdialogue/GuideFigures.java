// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment;

/** The numbers, terms and dates of a conversation guide. What lacks a fact has no value and says which fact. */
final class GuideFigures {
    static final FigureId TALKS_HELD = FigureId.of("talks-held");
    static final FigureId TALKS_WITH_DEVELOPMENT = FigureId.of("talks-with-development");
    static final FigureId DEVELOPMENT_SHARE = FigureId.of("development-share");
    static final FigureId EQUALITY_BREACHES = FigureId.of("equality-breaches");
    static final FigureId INVITATION_DAY = FigureId.of("invitation-day");
    static final FigureId FIRST_TALK_DAY = FigureId.of("first-talk-day");
    static final FigureId NEXT_TALK_DAY = FigureId.of("next-talk-day");
    static final FigureId FIRST_ROUND_END = FigureId.of("first-round-end");
    static final FigureId NEXT_MOMENT = FigureId.of("next-moment");
    static final FigureId ROUND_WEEKS = FigureId.of("round-weeks");
    static final FigureId LEAD_TIME = FigureId.of("lead-time");
    static final FigureId MANAGER_HOURS = FigureId.of("manager-hours");
    static final FigureId HOURS_PER_YEAR = FigureId.of("hours-per-year");
    static final FigureId COST_PER_YEAR = FigureId.of("cost-per-year");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal SIDES = BigDecimal.valueOf(2);
    private static final int DAYS_PER_WEEK = 7;

    private final View situation;
    private final ConversationGuide guide;

    GuideFigures(View situation, ConversationGuide guide) {
        this.situation = situation;
        this.guide = guide;
    }

    static FigureId talkDevelopment(PersonnelTalk talk) {
        return FigureId.of("talk-development", talk.key());
    }

    static FigureId agendaStart(Agenda.Topic topic) {
        return FigureId.of("agenda-start", keyOf(topic));
    }

    static FigureId agendaMinutes(Agenda.Topic topic) {
        return FigureId.of("agenda-minutes", keyOf(topic));
    }

    static FigureId themeAlignment(ThemeAlignment theme) {
        return FigureId.of("theme-alignment", theme.key());
    }

    static FigureId themes(Alignment alignment) {
        return FigureId.of("themes-" + Kind.Choice.id(alignment));
    }

    static FigureId followUpDay(int number) {
        return FigureId.of("follow-up-day", new Key("follow-up-" + number));
    }

    /** All of them: talks, agenda, equality, themes, days, and what it takes. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        addTalks(figures);
        addAgenda(figures);
        figures.add(equalityBreaches());
        addThemes(figures);
        addDays(figures);
        addEffort(figures);
        return figures;
    }

    private void addTalks(List<Figure> figures) {
        if (guide.talks().isEmpty()) {
            List<FactRef> list = List.of(FactRef.of(DialogueFacts.TALKS));
            figures.add(draft(TALKS_HELD, Unit.NUMBER).missing(list));
            figures.add(draft(TALKS_WITH_DEVELOPMENT, Unit.NUMBER).missing(list));
            figures.add(draft(DEVELOPMENT_SHARE, Unit.PERCENT).missing(list));
            return;
        }
        List<PersonnelTalk> talks = guide.talks().get();
        BigDecimal held = BigDecimal.valueOf(talks.size());
        long lacking = guide.talksWithoutDevelopment().size();
        long unknown =
                talks.stream().filter(talk -> talk.development().isEmpty()).count();
        BigDecimal most = BigDecimal.valueOf(talks.size() - lacking);
        BigDecimal fewest = BigDecimal.valueOf(talks.size() - lacking - unknown);
        figures.add(draft(TALKS_HELD, Unit.NUMBER).value(held));
        figures.add(draft(TALKS_WITH_DEVELOPMENT, Unit.NUMBER).between(fewest, most));
        figures.add(
                talks.isEmpty()
                        ? draft(DEVELOPMENT_SHARE, Unit.PERCENT).undefined("no-talks")
                        : draft(DEVELOPMENT_SHARE, Unit.PERCENT).between(share(fewest, held), share(most, held)));
        for (PersonnelTalk talk : talks) {
            Figure.Draft draft = Figure.of(ID, "talk-development").about(talk.key());
            figures.add(talk.development()
                    .map(present -> draft.term(present ? "present" : "lacking"))
                    .orElseGet(
                            () -> draft.missing(List.of(FactRef.of(DialogueFacts.TALK_DEVELOPMENT, talk.position())))));
        }
    }

    private void addAgenda(List<Figure> figures) {
        for (Agenda.Topic topic : Agenda.Topic.values()) {
            Optional<Agenda.Item> item = guide.agenda()
                    .flatMap(agenda -> agenda.items().stream()
                            .filter(each -> each.topic() == topic)
                            .findFirst());
            figures.add(minutes(agendaStart(topic), item.map(Agenda.Item::start)));
            figures.add(minutes(agendaMinutes(topic), item.map(Agenda.Item::minutes)));
        }
    }

    private static Figure minutes(FigureId id, Optional<Integer> minutes) {
        Figure.Draft draft = draft(id, Unit.MINUTES);
        return minutes.map(known -> draft.value(BigDecimal.valueOf(known)))
                .orElseGet(() -> draft.missing(List.of(FactRef.of(DialogueFacts.TALK_LENGTH))));
    }

    private Figure equalityBreaches() {
        Figure.Draft draft = draft(EQUALITY_BREACHES, Unit.NUMBER);
        TreeSet<FactRef> unanswered = new TreeSet<>(FactRef.ORDER);
        guide.equality().open().stream()
                .flatMap(point -> point.facts().stream())
                .filter(fact -> situation.find(fact).isEmpty())
                .map(FactRef::of)
                .forEach(unanswered::add);
        return unanswered.isEmpty()
                ? draft.value(BigDecimal.valueOf(guide.equality().breaches().size()))
                : draft.missing(unanswered);
    }

    private void addThemes(List<Figure> figures) {
        for (Alignment alignment : Alignment.values()) {
            Figure.Draft draft = draft(themes(alignment), Unit.NUMBER);
            figures.add(guide.alignment()
                    .map(themes -> draft.between(
                            count(themes, theme -> theme.alignment().equals(Optional.of(alignment))),
                            count(themes, theme -> theme.mayBe().contains(alignment))))
                    .orElseGet(() -> draft.missing(List.of(FactRef.of(DialogueFacts.THEMES)))));
        }
        for (ThemeAlignment theme : guide.alignment().orElse(List.of())) {
            Figure.Draft draft = Figure.of(ID, "theme-alignment").about(theme.key());
            figures.add(theme.alignment()
                    .map(alignment -> draft.term(Kind.Choice.id(alignment)))
                    .orElseGet(() -> draft.missing(theme.missing())));
        }
    }

    private void addDays(List<Figure> figures) {
        Moments moments = guide.moments();
        if (!moments.isUnderWay()) {
            figures.add(day(INVITATION_DAY, moments.invitation(), List.of(DialogueFacts.INVITATION)));
        }
        figures.add(day(FIRST_TALK_DAY, moments.firstTalk(), List.of()));
        List<LocalDate> followUps = moments.followUps().orElse(List.of());
        for (int number = 1; number <= followUps.size(); number++) {
            figures.add(new Figure.Draft(ID, followUpDay(number), Optional.empty()).day(followUps.get(number - 1)));
        }
        figures.add(day(NEXT_TALK_DAY, moments.nextTalk(), List.of(DialogueFacts.TALK_INTERVAL)));
        figures.add(day(
                FIRST_ROUND_END,
                moments.firstTalk()
                        .flatMap(first ->
                                roundWeeks().map(weeks -> first.plusWeeks(weeks).minusDays(1))),
                List.of(DialogueFacts.EMPLOYEES_PER_MANAGER, DialogueFacts.TALKS_PER_WEEK)));
        if (moments.isUnderWay()) {
            figures.add(nextMoment());
        }
    }

    private Figure nextMoment() {
        return situation.asOf().isEmpty()
                ? Figure.of(ID, NEXT_MOMENT.name()).undefined("no-today")
                : day(
                        NEXT_MOMENT,
                        guide.moments().nextMoment(),
                        List.of(DialogueFacts.TALK_INTERVAL, DialogueFacts.FOLLOW_UPS));
    }

    /** A day that counts from the first talk, and rests on these facts besides. */
    private Figure day(FigureId id, Optional<LocalDate> day, List<Fact<?>> needed) {
        Figure.Draft draft = new Figure.Draft(ID, id, Optional.empty());
        if (day.isPresent()) {
            return draft.day(day.get());
        }
        if (guide.moments().waitsForSafety()) {
            return draft.undefined(Text.of(ID, "undefined.unsafe"), List.of());
        }
        TreeSet<FactRef> missing = new TreeSet<>(FactRef.ORDER);
        missing.addAll(guide.moments().missingForFirstTalk());
        missing.addAll(unanswered(needed));
        return missing.isEmpty() ? draft.undefined(Text.of(ID, "undefined.no-day"), List.of()) : draft.missing(missing);
    }

    private void addEffort(List<Figure> figures) {
        figures.add(computed(
                ROUND_WEEKS,
                Unit.WEEKS,
                List.of(DialogueFacts.EMPLOYEES_PER_MANAGER, DialogueFacts.TALKS_PER_WEEK),
                () -> BigDecimal.valueOf(roundWeeks().orElseThrow())));
        figures.add(computed(
                LEAD_TIME,
                Unit.WEEKS,
                List.of(DialogueFacts.INVITATION, DialogueFacts.EMPLOYEES_PER_MANAGER, DialogueFacts.TALKS_PER_WEEK),
                () -> BigDecimal.valueOf(roundWeeks().orElseThrow()
                        + ceiling(known(DialogueFacts.INVITATION).amount(), DAYS_PER_WEEK))));
        figures.add(computed(
                MANAGER_HOURS,
                Unit.HOURS_PER_WEEK,
                List.of(DialogueFacts.TALKS_PER_WEEK, DialogueFacts.TALK_LENGTH, DialogueFacts.PREPARATION_LENGTH),
                () -> hours(BigDecimal.valueOf(known(DialogueFacts.TALKS_PER_WEEK))
                        .multiply(minutes(DialogueFacts.TALK_LENGTH).add(minutes(DialogueFacts.PREPARATION_LENGTH))))));
        figures.add(computed(HOURS_PER_YEAR, Unit.HOURS, neededForHours(), this::hoursPerYear));
        List<Fact<?>> neededForCost = new ArrayList<>(neededForHours());
        neededForCost.add(Organisation.HOURLY_COST);
        figures.add(computedBy(
                COST_PER_YEAR,
                Unit.EUR_PER_YEAR,
                neededForCost,
                draft -> draft.estimate(
                        known(Organisation.HOURLY_COST).map(rate -> rate.euros().multiply(hoursPerYear())))));
    }

    /** How long a follow-up moment lasts matters only where there are any. */
    private List<Fact<?>> neededForHours() {
        List<Fact<?>> needed = new ArrayList<>(List.of(
                Organisation.EMPLOYEES,
                DialogueFacts.TALK_INTERVAL,
                DialogueFacts.TALK_LENGTH,
                DialogueFacts.PREPARATION_LENGTH,
                DialogueFacts.FOLLOW_UPS));
        if (situation.find(DialogueFacts.FOLLOW_UPS).orElse(1) > 0) {
            needed.add(DialogueFacts.FOLLOW_UP_LENGTH);
        }
        return needed;
    }

    private BigDecimal hoursPerYear() {
        int followUps = known(DialogueFacts.FOLLOW_UPS);
        BigDecimal minutesPerSide = minutes(DialogueFacts.TALK_LENGTH).add(minutes(DialogueFacts.PREPARATION_LENGTH));
        if (followUps > 0) {
            minutesPerSide =
                    minutesPerSide.add(minutes(DialogueFacts.FOLLOW_UP_LENGTH).multiply(BigDecimal.valueOf(followUps)));
        }
        BigDecimal talksPerYear = BigDecimal.valueOf(known(Organisation.EMPLOYEES))
                .multiply(MONTHS_PER_YEAR)
                .divide(BigDecimal.valueOf(known(DialogueFacts.TALK_INTERVAL).amount()), MathContext.DECIMAL64);
        return hours(talksPerYear.multiply(SIDES).multiply(minutesPerSide));
    }

    private Optional<Integer> roundWeeks() {
        return situation
                .find(DialogueFacts.EMPLOYEES_PER_MANAGER)
                .flatMap(employees ->
                        situation.find(DialogueFacts.TALKS_PER_WEEK).map(talks -> ceiling(employees, talks)));
    }

    private Figure computed(FigureId id, Unit unit, List<Fact<?>> needed, Supplier<BigDecimal> value) {
        return computedBy(id, unit, needed, draft -> draft.value(value.get()));
    }

    private Figure computedBy(FigureId id, Unit unit, List<Fact<?>> needed, Function<Figure.Draft, Figure> figure) {
        Figure.Draft draft = draft(id, unit);
        List<FactRef> missing = unanswered(needed);
        return missing.isEmpty() ? figure.apply(draft) : draft.missing(missing);
    }

    private List<FactRef> unanswered(List<Fact<?>> facts) {
        return facts.stream()
                .filter(fact -> situation.find(fact).isEmpty())
                .map(FactRef::of)
                .toList();
    }

    private <T> T known(Fact<T> fact) {
        return situation.find(fact).orElseThrow();
    }

    private BigDecimal minutes(Fact<Period> fact) {
        return BigDecimal.valueOf(known(fact).amount());
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(MINUTES_PER_HOUR, MathContext.DECIMAL64);
    }

    private static BigDecimal count(List<ThemeAlignment> themes, Predicate<ThemeAlignment> which) {
        return BigDecimal.valueOf(themes.stream().filter(which).count());
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    private static int ceiling(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }

    private static Figure.Draft draft(FigureId id, Unit unit) {
        return new Figure.Draft(ID, id, Optional.of(unit));
    }

    private static Key keyOf(Agenda.Topic topic) {
        return new Key(Kind.Choice.id(topic));
    }
}
