// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Period;

/**
 * When what happens for those who have their talk on the first day. The first day is the day on which the talks start, or
 * are planned to; without one, the earliest day if invitations go out today.
 */
public final class Moments {
    private final View situation;
    private final Optional<LocalDate> started;

    private Moments(View situation) {
        this.situation = situation;
        this.started = situation.find(Fact.started(DialogueFacts.ID));
    }

    static Moments in(View situation) {
        return new Moments(situation);
    }

    /** Whether the talks have started. Without a day of today, a start that is given counts. */
    public boolean isUnderWay() {
        return started.filter(day ->
                        situation.asOf().map(today -> !day.isAfter(today)).orElse(true))
                .isPresent();
    }

    /** The day of the first talks; empty while neither a start nor today with the time for invitations is known. */
    public Optional<LocalDate> firstTalk() {
        return started.or(() -> situation
                .asOf()
                .flatMap(today -> situation.find(DialogueFacts.INVITATION).map(ahead -> ahead.after(today))));
    }

    /** The facts for want of which {@link #firstTalk} is empty; none where a day is wanted and no fact. */
    List<FactRef> missingForFirstTalk() {
        return firstTalk().isEmpty() && situation.asOf().isPresent()
                ? List.of(FactRef.of(DialogueFacts.INVITATION))
                : List.of();
    }

    /** The day on which those with the first talk are invited. */
    public Optional<LocalDate> invitation() {
        return firstTalk()
                .flatMap(day -> situation.find(DialogueFacts.INVITATION).map(ahead -> day.minusDays(ahead.amount())));
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
                .flatMap(first -> situation.find(DialogueFacts.TALK_INTERVAL).map(interval -> interval.after(first)));
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

    private static LocalDate next(LocalDate first, Period interval, int followUps, LocalDate today) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(first, today));
        long round = months / interval.amount();
        // Each talk is counted from the first one, so that the last day of a month does not creep forward.
        LocalDate talk = first.plusMonths(round * interval.amount());
        LocalDate following = first.plusMonths((round + 1) * interval.amount());
        List<LocalDate> moments = new ArrayList<>(List.of(talk));
        moments.addAll(between(talk, following, followUps));
        return moments.stream().filter(day -> !day.isBefore(today)).findFirst().orElse(following);
    }

    private static List<LocalDate> between(LocalDate talk, LocalDate following, int count) {
        long days = ChronoUnit.DAYS.between(talk, following);
        List<LocalDate> moments = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            moments.add(talk.plusDays(days * i / (count + 1)));
        }
        return List.copyOf(moments);
    }
}
