// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;
import nl.leerwijzer.interventions.learningambassadors.RandomSituations;
import nl.leerwijzer.testkit.situations.Samples;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class AmbassadorEvaluationTest {
    private final AmbassadorEvaluation instrument = new AmbassadorEvaluation();
    private final OwnTexts own = OwnTexts.of(instrument, new LearningAmbassadors());
    private final Guidance guidance = Guidance.discover();

    @Test
    void isFoundWithoutAComplaint() {
        assertThat(guidance.catalogue().instrument(AmbassadorEvaluation.ID))
                .containsInstanceOf(AmbassadorEvaluation.class);
        assertThat(guidance.catalogue().diagnostics()).isEmpty();
    }

    @Test
    void asksForCountsAndDaysAndNothingAboutAnybody() {
        assertThat(instrument.facts())
                .allMatch(fact -> !fact.isTrait())
                .noneMatch(fact -> fact.kind() instanceof Kind.LabelLine
                        || fact.kind() instanceof Kind.Words
                        || fact.kind() instanceof Kind.Entries
                        || fact.kind() instanceof Kind.EntryKey);
    }

    @Test
    void showsWhatTheGuideReportsWithWhatMayBeComputedFromIt() {
        assertThat(instrument.profile().evidence())
                .extracting(Evidence::id)
                .containsExactly("philips", "vdl", "dutch-evaluation");
    }

    @Test
    void emptyDocumentTellsWhatToCountFirst() {
        EvaluatedProgramme programme = instrument.use(Situation.unknown());

        assertThat(programme.conclusion()).isEmpty();
        assertThat(programme.summary().key()).isEqualTo("summary.nothing-counted");
        assertThat(programme.sections()).extracting(Section::id).containsExactly("baseline", "people");
        assertThat(programme.figures()).noneMatch(figure -> figure.value().isDefined());
    }

    @Test
    void resultComesWithItsTimelineAndHowToReadIt() {
        EvaluatedProgramme programme =
                instrument.use(Documents.twoGroups(60, 230, 30, 225).build());

        assertThat(programme.type()).isEqualTo("evaluated-programme/1");
        assertThat(programme.sections())
                .extracting(Section::id)
                .containsExactly("counts", "result", "reading", "people", "timeline");
        assertThat(programme.cautions()).extracting(Text::key).contains("design.two-groups");
    }

    @Test
    void anyDocumentGivesASoundOutcomeAndTheSameOneTwice() {
        RandomSituations documents = new RandomSituations(instrument.facts(), 12);
        for (int i = 0; i < Samples.of(600); i++) {
            Situation document = documents.next((i % 11) / 10.0);

            EvaluatedProgramme programme = instrument.use(document);

            OutcomeBuilder.requireSound(programme);
            assertThat(programme).isEqualTo(instrument.use(document)).hasSameHashCodeAs(instrument.use(document));
        }
    }

    @Test
    void withinTheLibraryItReadsNoFactThatItDidNotDeclare() {
        RandomSituations documents = new RandomSituations(instrument.facts(), 13);
        for (int i = 0; i < Samples.of(200); i++) {
            assertThat(guidance.use(AmbassadorEvaluation.ID, documents.next((i % 6) / 5.0))
                            .diagnostics())
                    .isEmpty();
        }
    }

    @Test
    void everyTextIsThereAndEveryPlaceholderFilledAndNoKeyIsLeftOver() {
        List<Text> shown = shown();

        own.requireWorded(shown);
        own.requireUsed(shown);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        own.requireSameInBothLanguages();
    }

    private List<Text> shown() {
        List<Text> texts = new ArrayList<>(ShownTexts.of(instrument));
        texts.addAll(ShownTexts.ofUnits(instrument.use(documents().get(0).build())));
        RandomSituations documents = new RandomSituations(instrument.facts(), 14);
        for (int i = 0; i < 800; i++) {
            texts.addAll(ShownTexts.of(instrument.use(documents.next((i % 10) / 9.0))));
        }
        for (Situation.Builder document : documents()) {
            texts.addAll(ShownTexts.of(instrument.use(document.build())));
        }
        return texts;
    }

    /** Documents that lead to what chance seldom leads to. */
    private static List<Situation.Builder> documents() {
        return Arrays.asList(
                Documents.twoGroups(60, 230, 30, 225),
                Documents.twoGroups(30, 225, 60, 230),
                Documents.twoGroups(50, 500, 50, 500),
                Documents.twoGroups(6, 30, 5, 30).asOf(Documents.START),
                Documents.twoGroups(6, 30, 5, 30).set(EvaluationFacts.SAME_LENGTH, false),
                Documents.twoGroups(6, 30, 5, 30).forget(EvaluationFacts.SAME_LENGTH),
                Documents.twoGroups(60, 230, 30, 225).set(EvaluationFacts.DESIGN, Design.BEFORE_AND_AFTER),
                Documents.linked(20, 6, 34, 140),
                Documents.againstShare(60, 230),
                Documents.ripe()
                        .set(AmbassadorFacts.COLLEAGUES, 1)
                        .set(EvaluationFacts.EXPECTED_SHARE, Percentage.of("10.000001")),
                Documents.ripe().set(EvaluationFacts.REFERENCE_SHARE, Percentage.of(0)));
    }
}
