// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that can be shown is worded, in both languages, and nothing is worded that is never shown. */
class TextsTest {
    private static final BundledTexts OWN = BundledTexts.of(RoiByGroup.class, RoiByGroup.ID);
    private static final Texts TEXTS =
            Texts.from(List.of(OWN, BundledTexts.of(Fact.class, "core"), BundledTexts.of(Fact.class, "organisation")));

    private final RoiByGroup intervention = new RoiByGroup(20);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanBeShownReadsWithoutGaps(Language language) {
        List<Text> shown = new ArrayList<>(standing());
        RandomSituations situations = new RandomSituations(5);
        for (int round = 0; round < 200; round++) {
            shown.addAll(of(intervention.plan(situations.next())));
        }
        for (Text text : Set.copyOf(shown)) {
            assertThat(TEXTS.pattern(text.owner(), text.key(), language))
                    .as("%s in %s", text.key(), language)
                    .isPresent();
            assertThat(TEXTS.render(text, language)).as(text.key()).isNotBlank().doesNotContain("⟨", "{", "}", "  ");
        }
    }

    @Test
    void noTextIsWithoutUse() {
        Set<String> used = new TreeSet<>();
        standing().forEach(text -> collect(text, used));
        RandomSituations situations = new RandomSituations(6);
        of(intervention.plan(manyGroupsAsLongAsKnowledge())).forEach(text -> collect(text, used));
        for (int round = 0; round < 1_200; round++) {
            of(intervention.plan(situations.next())).forEach(text -> collect(text, used));
        }

        Set<String> worded = OWN.keys(Language.NL);
        assertThat(worded)
                .as("worded and never shown")
                .filteredOn(key -> !used.contains(key))
                .isEmpty();
        assertThat(used)
                .as("shown and never worded")
                .filteredOn(key -> !worded.contains(key))
                .isEmpty();
    }

    @Test
    void languagesHaveTheSameTextsWithTheSamePlaceholders() {
        assertThat(OWN.keys(Language.EN)).isEqualTo(OWN.keys(Language.NL));
        for (String key : OWN.keys(Language.NL)) {
            assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL));
        }
    }

    @Test
    void negativeCaseNeverReadsAsAnAdviceAgainst() {
        for (String key : OWN.keys(Language.NL)) {
            assertThat(OWN.find(RoiByGroup.ID, key, Language.NL).orElseThrow().toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContain("doe het niet", "niet doen", "investeer niet", "loont niet");
            assertThat(OWN.find(RoiByGroup.ID, key, Language.EN).orElseThrow().toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContain("do not invest", "do not train", "not worth");
        }
    }

    private static Situation manyGroupsAsLongAsKnowledge() {
        return Bakery.complete(IntStream.range(0, 9)
                        .mapToObj(index -> Bakery.group("group-" + index, 10, 60))
                        .toArray(Entry[]::new))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.values()))
                .build();
    }

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(OWN.find(RoiByGroup.ID, key, language).orElseThrow())
                .placeholders();
    }

    /** What is shown without a situation. */
    private List<Text> standing() {
        List<Text> texts = new ArrayList<>();
        Profile profile = intervention.profile();
        texts.add(profile.title());
        texts.add(profile.problem());
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        for (Evidence evidence : profile.evidence()) {
            texts.add(evidence.text());
            texts.add(evidence.limits());
        }
        profile.seeAlso().stream().map(Reference::why).forEach(texts::add);
        texts.add(Text.of(RoiByGroup.ID, "computed.group-lags"));
        // A cost that comes before every gain has one rate at most; that there may be several is said all the same.
        texts.add(Text.of(RoiByGroup.ID, "undefined." + Reason.SEVERAL_RATES.id()));
        for (Fact<?> fact : intervention.facts()) {
            texts.add(fact.name());
            texts.add(fact.question());
            texts.add(fact.why());
            choices(fact).forEach(choice -> texts.add(fact.choice(choice)));
        }
        return texts;
    }

    private static Collection<? extends Enum<?>> choices(Fact<?> fact) {
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            return choice.choices();
        }
        return fact.kind() instanceof Kind.ChoiceSet<?> set ? set.choice().choices() : List.of();
    }

    private static List<Text> of(Outcome outcome) {
        List<Text> texts = new ArrayList<>(List.of(outcome.summary()));
        texts.addAll(outcome.cautions());
        outcome.references().forEach(reference -> texts.add(reference.why()));
        for (Figure figure : outcome.figures()) {
            texts.addAll(List.of(figure.name(), figure.definition(), figure.formula(), figure.source()));
            if (figure.value() instanceof FigureValue.Term term) {
                texts.add(term.text());
            } else if (figure.value() instanceof FigureValue.Undefined undefined) {
                texts.add(undefined.reason());
            }
        }
        outcome.sections().forEach(section -> texts.addAll(of(section)));
        return texts;
    }

    private static List<Text> of(Section section) {
        List<Text> texts = new ArrayList<>(List.of(section.title()));
        if (section instanceof Section.Paragraph paragraph) {
            texts.addAll(paragraph.sentences());
        } else if (section instanceof Section.Warning warning) {
            texts.addAll(warning.sentences());
        } else if (section instanceof Section.Table table) {
            texts.addAll(table.headings());
            for (List<Cell> row : table.rows()) {
                row.forEach(cell -> {
                    if (cell instanceof Cell.Words words) {
                        texts.add(words.text());
                    }
                });
            }
        } else if (section instanceof Section.Steps steps) {
            steps.steps().forEach(step -> texts.add(step.what()));
        } else if (section instanceof Section.Chart chart) {
            chart.bars().forEach(bar -> texts.add(bar.label()));
        } else {
            throw new AssertionError("a kind of section that this test does not read: " + section.id());
        }
        return texts;
    }

    private static void collect(Text text, Set<String> used) {
        if (text.owner().equals(RoiByGroup.ID)) {
            used.add(text.key());
        }
        text.arguments().values().forEach(argument -> collectFrom(argument, used));
    }

    private static void collectFrom(Object argument, Set<String> used) {
        if (argument instanceof Text text) {
            collect(text, used);
        } else if (argument instanceof List<?> list) {
            list.forEach(element -> collectFrom(element, used));
        }
    }
}
