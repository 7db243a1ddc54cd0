// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.text.Text;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final String OWNER = "example.running";
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate TALKS_BEGIN = LocalDate.of(2026, 4, 1);
    private static final LocalDate TALKS_END = LocalDate.of(2026, 9, 30);
    private static final LocalDate REVIEW = LocalDate.of(2026, 7, 1);
    private static final LocalDate RESULTS_EARLIEST = LocalDate.of(2026, 10, 1);
    private static final LocalDate RESULTS_LATEST = LocalDate.of(2026, 12, 1);

    private static Text text(String key) {
        return Text.of(OWNER, key);
    }

    private static Outcome outcome() {
        OutcomeBuilder outcome = Outcome.builder(OWNER).summary("so far so good.");
        FigureId start = outcome.add(Figure.of(OWNER, "start").day(START));
        FigureId begin = outcome.add(Figure.of(OWNER, "begin").day(TALKS_BEGIN));
        FigureId end = outcome.add(Figure.of(OWNER, "end").day(TALKS_END));
        FigureId review = outcome.add(Figure.of(OWNER, "review").day(REVIEW));
        FigureId results = outcome.add(Figure.of(OWNER, "results").days(RESULTS_EARLIEST, RESULTS_LATEST));
        FigureId never = outcome.add(Figure.of(OWNER, "never").undefined("unknown"));
        return outcome.timeline(
                        "plan",
                        List.of(
                                new Milestone(text("prepare"), start, Optional.of(begin)),
                                new Milestone(text("talk"), begin, Optional.of(end)),
                                new Milestone(text("review"), review, Optional.empty()),
                                new Milestone(text("see results"), results, Optional.empty()),
                                new Milestone(text("nobody knows when"), never, Optional.empty())))
                .build();
    }

    private static List<String> on(LocalDate today) {
        return of(Optional.of(today), Standing.UNDER_WAY).get(0).inner().stream()
                .map(item -> item.text().words().replace('\u00a0', ' '))
                .toList();
    }

    private static List<Item> of(Optional<LocalDate> asOf, Standing standing) {
        StubPlugin plugin = new StubPlugin("running", standing).delivers(outcome());
        return new FollowUp(StubPlugin.words(), StubPlugin.advice(asOf, plugin)).items();
    }

    @Test
    void whatGoesOnAndWhatComesNextFollowFromItsTimeLine() {
        assertThat(on(LocalDate.of(2026, 2, 15)))
                .containsExactly("so far so good.", "Now: prepare.", "After that, from 1 April 2026: talk.");
    }

    @Test
    void onTheDayOfAChangeBothSidesOfItGoOn() {
        assertThat(on(TALKS_BEGIN))
                .containsExactly("so far so good.", "Now: prepare; talk.", "After that, from 1 July 2026: review.");
    }

    @Test
    void whatWasDueStaysDueUntilSomethingElseIs() {
        assertThat(on(REVIEW))
                .containsExactly(
                        "so far so good.",
                        "Now: talk.",
                        "Since 1 July 2026: review.",
                        "After that, from 1 October 2026: see results.");
    }

    @Test
    void whatMayComeOnSeveralDaysGoesOnFromTheFirstToTheLast() {
        assertThat(on(RESULTS_LATEST))
                .containsExactly("so far so good.", "Now: see results.", "Since 1 July 2026: review.");
        assertThat(on(RESULTS_LATEST.plusDays(1))).containsExactly("so far so good.", "Since 1 July 2026: review.");
    }

    @Test
    void withoutADateItSaysNothingOfNow() {
        assertThat(of(Optional.empty(), Standing.UNDER_WAY).get(0).inner())
                .extracting(item -> item.text().words())
                .containsExactly("so far so good.");
    }

    @Test
    void onlyWhatIsUnderWayIsFollowedUp() {
        for (Standing standing : Standing.values()) {
            assertThat(of(Optional.of(REVIEW), standing)).hasSize(standing == Standing.UNDER_WAY ? 1 : 0);
        }
    }
}
