// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Period;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void withoutAStartTheFirstTalksAreAsEarlyAsInvitationsAllow() {
        Moments moments = moments(situation(10).asOf(MONDAY));

        assertThat(moments.isUnderWay()).isFalse();
        assertThat(moments.invitation()).contains(MONDAY);
        assertThat(moments.firstTalk()).contains(LocalDate.of(2026, 12, 3));
    }

    @Test
    void whatWouldFallInAWeekendMovesToMonday() {
        Moments fromMonday = moments(situation(5).asOf(MONDAY));
        Moments fromSunday = moments(situation(1).asOf(LocalDate.of(2026, 11, 22)));

        assertThat(fromMonday.firstTalk()).contains(LocalDate.of(2026, 11, 30));
        assertThat(fromSunday.invitation()).contains(MONDAY);
        assertThat(fromSunday.firstTalk()).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aStartThatIsGivenStaysAlsoInAWeekend() {
        LocalDate saturday = LocalDate.of(2026, 12, 5);

        Moments moments = moments(situation(7).asOf(MONDAY).started(DialogueFacts.ID, saturday));

        assertThat(moments.firstTalk()).contains(saturday);
        assertThat(moments.invitation()).contains(LocalDate.of(2026, 11, 28));
    }

    @Test
    void followUpsAreSpreadEvenlyOverTheTimeUntilTheNextTalk() {
        Moments moments = moments(situation(7)
                .started(DialogueFacts.ID, LocalDate.of(2026, 1, 5))
                .set(DialogueFacts.TALK_INTERVAL, Period.ofMonths(12))
                .set(DialogueFacts.FOLLOW_UPS, 3));

        // 365 days: after 91, 182 and 273 of them, a Monday, a Monday and a Monday.
        assertThat(moments.followUps().orElseThrow())
                .containsExactly(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 7, 6), LocalDate.of(2026, 10, 5));
        assertThat(moments.nextTalk()).contains(LocalDate.of(2027, 1, 5));
    }

    @Test
    void thereIsNoEarliestDayWhileTalksAreNotSafe() {
        Situation situation = situation(7).asOf(MONDAY).build();
        Situation planned = situation.toBuilder()
                .started(DialogueFacts.ID, MONDAY.plusDays(14))
                .build();

        assertThat(Moments.in(situation, Verdict.NOT_MET).firstTalk()).isEmpty();
        assertThat(Moments.in(situation, Verdict.NOT_MET).waitsForSafety()).isTrue();
        assertThat(Moments.in(situation, Verdict.UNKNOWN).firstTalk()).isPresent();
        assertThat(Moments.in(planned, Verdict.NOT_MET).firstTalk()).contains(MONDAY.plusDays(14));
    }

    @Test
    void withoutADayOfTodayAStartThatIsGivenCounts() {
        assertThat(moments(situation(7).started(DialogueFacts.ID, MONDAY)).isUnderWay())
                .isTrue();
        assertThat(moments(situation(7).asOf(MONDAY.minusDays(1)).started(DialogueFacts.ID, MONDAY))
                        .isUnderWay())
                .isFalse();
    }

    @Test
    void theNextMomentIsTheFirstOfAllTalksAndFollowUpsThatIsNotPast() {
        for (int interval : List.of(1, 5, 12, 18)) {
            for (int followUps = 0; followUps <= 3; followUps++) {
                LocalDate first = LocalDate.of(2023, 1, 31);
                List<LocalDate> all = series(first, interval, followUps);
                for (int later = 0; later < 1_500; later += 11) {
                    LocalDate today = first.plusDays(later);
                    Moments moments = moments(situation(7)
                            .asOf(today)
                            .started(DialogueFacts.ID, first)
                            .set(DialogueFacts.TALK_INTERVAL, Period.ofMonths(interval))
                            .set(DialogueFacts.FOLLOW_UPS, followUps));

                    assertThat(moments.nextMoment())
                            .as("every %s months, %s between, on %s", interval, followUps, today)
                            .contains(all.stream()
                                    .filter(day -> !day.isBefore(today))
                                    .findFirst()
                                    .orElseThrow());
                }
            }
        }
    }

    /** All moments of five years and more, written out one after the other. */
    private static List<LocalDate> series(LocalDate first, int interval, int followUps) {
        List<LocalDate> all = new ArrayList<>();
        for (int months = 0; months <= 60; months += interval) {
            LocalDate talk = first.plusMonths(months);
            long days = first.plusMonths(months + interval).toEpochDay() - talk.toEpochDay();
            all.add(talk);
            for (int i = 1; i <= followUps; i++) {
                all.add(talk.plusDays(days * i / (followUps + 1)));
            }
        }
        return all.stream()
                .map(day -> day.equals(first) ? day : outOfTheWeekend(day))
                .toList();
    }

    private static LocalDate outOfTheWeekend(LocalDate day) {
        LocalDate moved = day;
        while (moved.getDayOfWeek() == DayOfWeek.SATURDAY || moved.getDayOfWeek() == DayOfWeek.SUNDAY) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    private static Situation.Builder situation(int invitationDays) {
        return Situation.builder().set(DialogueFacts.INVITATION, Period.ofDays(invitationDays));
    }

    private static Moments moments(Situation.Builder situation) {
        return Moments.in(situation.build(), Verdict.MET);
    }
}
