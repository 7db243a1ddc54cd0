// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private static final TextSource PLUGINS = (owner, key, language) -> owner.startsWith("example.")
            ? Optional.of(
                    key.equals("title")
                            ? owner.substring(8)
                            : key.replace("fact.", "").replace(".name", ""))
            : Optional.empty();
    private static final Texts TEXTS =
            Guidance.builder().build().catalogue().texts().and(PLUGINS).and(BundledTexts.of(Words.class, Words.OWNER));

    private final Map<String, Standing> standings = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private Optional<LocalDate> started = Optional.empty();

    private ConnectionsTest stands(String name, Standing standing) {
        standings.put(name, standing);
        return this;
    }

    private ConnectionsTest refers(String from, String why, String... to) {
        links.add(new Link(
                "example." + from,
                Reference.to("example." + to[0], Text.of("example.why", why)),
                List.of(to).stream().map(name -> "example." + name).toList()));
        return this;
    }

    private ConnectionsTest asks(String fact, String decides) {
        questions.add(new OpenQuestion(
                Fact.yesNo("example.facts", fact), List.of(), List.of("example." + decides), List.of(), List.of()));
        return this;
    }

    private Connections connections() {
        List<InterventionAssessment> all = new ArrayList<>();
        standings.forEach((name, standing) -> all.add(new InterventionAssessment(
                Profile.builder("example." + name).audience(Audience.EMPLOYEES).build(),
                standing,
                true,
                Optional.empty(),
                List.of(),
                started,
                0)));
        Assessment assessment = new Assessment(Optional.empty(), 0, all, questions, List.of());
        Advice advice = new Advice(assessment, List.of(), links, List.of(), List.of(), List.of());
        return new Connections(new Words(TEXTS, Language.EN), assessment, Optional.of(advice));
    }

    private List<String> lines() {
        return connections().items().stream()
                .map(item -> item.text().words().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void whatIsUndecidedWaitsForTheAnswersThatDecide() {
        stands("talks", Standing.UNDECIDED).asks("equal", "talks").asks("safe", "talks");
        stands("other", Standing.UNDECIDED)
                .asks("one", "other")
                .asks("two", "other")
                .asks("three", "other");

        assertThat(lines())
                .containsExactly(
                        "‘other’ waits for an answer about ‘one’ and ‘two’, and about 1 other point.",
                        "‘talks’ waits for an answer about ‘equal’ and ‘safe’.");
        assertThat(connections().unanswered()).hasSize(2);
    }

    @Test
    void whatIsPlannedWaitsForItsStart() {
        started = Optional.of(LocalDate.of(2027, 1, 4));

        assertThat(stands("talks", Standing.ADVISED).lines())
                .containsExactly("‘talks’ waits for its start, which is planned for 4 January 2027.");
    }

    @Test
    void twoReasonsToGoTogetherStandWithOnePair() {
        stands("ambassadors", Standing.ADVISED).stands("work", Standing.UNDER_WAY);
        refers("ambassadors", "First reason.", "work").refers("ambassadors", "Second reason.", "work");

        assertThat(lines())
                .containsExactly("‘ambassadors’ goes together with ‘work’ (under way). First reason. Second reason.");
    }

    @Test
    void onlyWhatMayStillCountGoesWithSomethingWhoseProblemIsThere() {
        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                ConnectionsTest each = new ConnectionsTest()
                        .stands("from", from)
                        .stands("to", to)
                        .refers("from", "why.", "to");
                boolean isThere = from == Standing.ADVISED || from == Standing.UNDER_WAY || from == Standing.BLOCKED;
                boolean counts = to != Standing.NOT_RELEVANT && to != Standing.FAILED;

                assertThat(each.connections().pairs()).as(from + " to " + to).hasSize(isThere && counts ? 1 : 0);
            }
        }
    }

    @Test
    void inAFewWordsAllThatGoesWithOneInterventionIsOnePair() {
        stands("a", Standing.ADVISED).stands("b", Standing.UNDECIDED).stands("c", Standing.NOT_RELEVANT);
        stands("d", Standing.BLOCKED).refers("a", "why.", "b", "c").refers("a", "why.", "d");

        Words words = new Words(TEXTS, Language.EN);
        assertThat(connections().pairs().stream().map(words::of))
                .containsExactly("‘a’ goes together with ‘b’ (cannot be said yet) and ‘d’ (cannot start yet)");
    }
}
