// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;
import nl.leerwijzer.interventions.learningambassadors.RandomSituations;
import nl.leerwijzer.interventions.learningambassadors.ShownTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmbassadorEvaluationTest {
    private static final BundledTexts OWN = BundledTexts.of(AmbassadorEvaluation.class, AmbassadorEvaluation.ID);
    private static final Pattern UNFILLED = Pattern.compile("[{}⟨⟩]| {2}");

    private final AmbassadorEvaluation instrument = new AmbassadorEvaluation();
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
        for (int i = 0; i < 600; i++) {
            Situation document = documents.next((i % 11) / 10.0);

            EvaluatedProgramme programme = instrument.use(document);

            OutcomeBuilder.requireSound(programme);
            assertThat(programme).isEqualTo(instrument.use(document)).hasSameHashCodeAs(instrument.use(document));
        }
    }

    @Test
    void withinTheLibraryItReadsNoFactThatItDidNotDeclare() {
        RandomSituations documents = new RandomSituations(instrument.facts(), 13);
        for (int i = 0; i < 200; i++) {
            assertThat(guidance.use(AmbassadorEvaluation.ID, documents.next((i % 6) / 5.0))
                            .diagnostics())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsThereAndEveryPlaceholderFilledAndNoKeyIsLeftOver(Language language) {
        Set<String> asked = new TreeSet<>();
        TextSource recording = (owner, key, in) -> {
            if (owner.equals(AmbassadorEvaluation.ID) && in == language) {
                asked.add(key);
            }
            return OWN.find(owner, key, in);
        };
        Texts texts = Texts.from(List.of(
                recording,
                BundledTexts.of(LearningAmbassadors.class, LearningAmbassadors.ID),
                BundledTexts.of(Fact.class, "core")));

        assertThat(reachableTexts())
                .allMatch(
                        text -> !UNFILLED.matcher(texts.render(text, language)).find(), "has words and no gap");

        // A unit is worded only where a figure has a value.
        instrument
                .use(documents().get(0).build())
                .figures()
                .forEach(figure ->
                        assertThat(texts.show(figure.value().shown(), language)).doesNotContainPattern(UNFILLED));

        Set<String> leftOver = new TreeSet<>(OWN.keys(language));
        leftOver.removeAll(asked);
        assertThat(leftOver).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(OWN.keys(Language.EN)).isEqualTo(OWN.keys(Language.NL));
        assertThat(OWN.keys(Language.NL))
                .allSatisfy(key ->
                        assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL)));
    }

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(
                        OWN.find(AmbassadorEvaluation.ID, key, language).orElseThrow())
                .placeholders();
    }

    private Set<Text> reachableTexts() {
        Set<Text> texts = new HashSet<>(ShownTexts.of(instrument.profile()));
        instrument.facts().forEach(fact -> texts.addAll(ShownTexts.of(fact)));
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
