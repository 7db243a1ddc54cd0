// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Period;

/**
 * When what happens for those who have their talk on the first day. The first day is the day on which the talks start, or
 * are planned to; without one, the earliest day if invitations go out today. While talks are not safe there is no
 * earliest day. A day that would fall in a weekend moves to the Monday after it; a start that is given stays.
 */
public final class Moments {
    private final View situation;
    private final Verdict safe;
    private final Optional<LocalDate> started;

    private Moments(View situation, Verdict safe) {
        this.situation = situation;
        this.safe = safe;
        this.started = situation.find(Fact.started(DialogueFacts.ID));
    }

    static Moments in(View situation, Verdict safe) {
        return new Moments(situation, safe);
    }

    /** Whether the talks have started. Without a day of today, a start that is given counts. */
    public boolean isUnderWay() {
        return started.filter(day ->
                        situation.asOf().map(today -> !day.isAfter(today)).orElse(true))
                .isPresent();
    }

    /**
     * The day of the first talks; empty without a start, when today or the time for invitations is unknown or talks are
     * not safe.
     */
    public Optional<LocalDate> firstTalk() {
        return started.or(() -> earliestInvitation()
                .flatMap(
                        day -> situation.find(DialogueFacts.INVITATION).map(ahead -> onAWorkingDay(ahead.after(day)))));
    }

    /** Why there is no first day without a start: the talks are not safe yet. */
    boolean waitsForSafety() {
        return started.isEmpty() && safe == Verdict.NOT_MET;
    }

    /** The facts for want of which {@link #firstTalk} is empty; none where a day is wanted, or safety, and no fact. */
    List<FactRef> missingForFirstTalk() {
        return firstTalk().isEmpty() && earliestInvitation().isPresent()
                ? List.of(FactRef.of(DialogueFacts.INVITATION))
                : List.of();
    }

    /** The day on which those with the first talk are invited; for a start that is given, no later than asked. */
    public Optional<LocalDate> invitation() {
        return started.isEmpty()
                ? earliestInvitation()
                : situation
                        .find(DialogueFacts.INVITATION)
                        .map(ahead -> started.get().minusDays(ahead.amount()));
    }

    /** The follow-up moments between the first talk and the next, evenly spread and rounded down to a day. */
    public Optional<List<LocalDate>> followUps() {
        return firstTalk()
                .flatMap(first -> situation
                        .find(DialogueFacts.TALK_INTERVAL)
                        .flatMap(interval -> situation
                                .find(DialogueFacts.FOLLOW_UPS)
                                .map(count -> between(first, interval.after(first), count))));
    }

    /** The day of the next talk with the same employee. */
    public Optional<LocalDate> nextTalk() {
        return firstTalk()
                .flatMap(first -> situation
                        .find(DialogueFacts.TALK_INTERVAL)
                        .map(interval -> onAWorkingDay(interval.after(first))));
    }

    /** The first talk or follow-up moment that falls today or later; empty without a today. */
    public Optional<LocalDate> nextMoment() {
        return situation
                .asOf()
                .flatMap(today -> firstTalk()
                        .flatMap(first -> situation
                                .find(DialogueFacts.TALK_INTERVAL)
                                .flatMap(interval -> situation
                                        .find(DialogueFacts.FOLLOW_UPS)
                                        .map(count -> next(first, interval, count, today)))));
    }

    private Optional<LocalDate> earliestInvitation() {
        return safe == Verdict.NOT_MET ? Optional.empty() : situation.asOf().map(Moments::onAWorkingDay);
    }

    private static LocalDate next(LocalDate first, Period interval, int followUps, LocalDate today) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(first, today));
        long round = months / interval.amount();
        // Each talk is counted from the first one, so that the last day of a month does not creep forward.
        LocalDate talk = first.plusMonths(round * interval.amount());
        LocalDate following = first.plusMonths((round + 1) * interval.amount());
        List<LocalDate> moments = new ArrayList<>();
        moments.add(round == 0 ? talk : onAWorkingDay(talk));
        moments.addAll(between(talk, following, followUps));
        return moments.stream()
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElseGet(() -> onAWorkingDay(following));
    }

    private static List<LocalDate> between(LocalDate talk, LocalDate following, int count) {
        long days = ChronoUnit.DAYS.between(talk, following);
        List<LocalDate> moments = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            moments.add(onAWorkingDay(talk.plusDays(days * i / (count + 1))));
        }
        return List.copyOf(moments);
    }

    private static LocalDate onAWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
