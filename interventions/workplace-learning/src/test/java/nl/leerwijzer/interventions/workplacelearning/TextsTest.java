// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import org.junit.jupiter.api.Test;

class TextsTest {
    /** Activities with which no limit, however wide, lets a plan cover the three routes. */
    private static final List<Activity> ADDED_ONLY = ActivityCatalogue.all().stream()
            .filter(activity -> activity.route() == Route.ADD)
            .toList();

    private final WorkplaceLearning intervention = new WorkplaceLearning();
    private final BundledTexts bundled = BundledTexts.of(WorkplaceLearning.class, WorkplaceFacts.ID);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        assertThat(bundled.keys(Language.NL)).isNotEmpty().isEqualTo(bundled.keys(Language.EN));
        for (String key : bundled.keys(Language.NL)) {
            assertThat(placeholders(key, Language.NL)).as(key).isEqualTo(placeholders(key, Language.EN));
        }
    }

    @Test
    void everyTextThatIsUsedExistsAndEveryTextThatExistsIsUsed() {
        Set<String> used = new TreeSet<>();
        List<Text> texts = new ArrayList<>(ofProfile());
        texts.addAll(ofFacts());
        texts.addAll(ofPreconditions());
        ActivityCatalogue.all().forEach(activity -> texts.addAll(List.of(activity.name(), activity.how())));
        texts.forEach(text -> addOwnKeys(text, used));
        for (int seed = 0; seed < 400; seed++) {
            RandomSituations situations = new RandomSituations(seed, seed % 3 == 0 ? 10 : 0);
            ofOutcome(intervention.plan(situations.next())).forEach(text -> addOwnKeys(text, used));
            ofOutcome(WeekPlan.of(PlanInput.read(situations.next()), ADDED_ONLY))
                    .forEach(text -> addOwnKeys(text, used));
        }

        assertThat(without(used, bundled.keys(Language.NL)))
                .as("used, but not there")
                .isEmpty();
        assertThat(without(bundled.keys(Language.NL), used))
                .as("there, but not used")
                .isEmpty();
    }

    @Test
    void everyTextOfAnOutcomeReadsWithoutGapsInBothLanguages() {
        Texts texts = Texts.from(List.of(
                bundled, BundledTexts.of(Outcome.class, "core"), BundledTexts.of(Outcome.class, "organisation")));
        for (int seed = 0; seed < 80; seed++) {
            for (Text text : ofOutcome(intervention.plan(new RandomSituations(seed, 10).next()))) {
                for (Language language : Language.values()) {
                    assertThat(texts.render(text, language))
                            .as(text.key())
                            .isNotBlank()
                            .doesNotContain("⟨", "{", "}");
                }
            }
        }
    }

    private List<Text> ofProfile() {
        Profile profile = intervention.profile();
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.evidence().forEach(evidence -> texts.addAll(List.of(evidence.text(), evidence.limits())));
        profile.links().forEach(link -> texts.add(link.text()));
        return texts;
    }

    private static List<Text> ofFacts() {
        List<Text> texts = new ArrayList<>();
        for (Fact<?> fact : WorkplaceFacts.all()) {
            texts.addAll(List.of(fact.name(), fact.question(), fact.why()));
            if (fact.kind() instanceof Kind.Choice<?> choice) {
                choice.choices().forEach(each -> texts.add(fact.choice(each)));
            } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
                set.choice().choices().forEach(each -> texts.add(fact.choice(each)));
            } else if (fact.kind() instanceof Kind.Entries list) {
                list.checks().forEach(check -> texts.add(check.message()));
            } else if (fact.kind() instanceof Kind.Numeric<?> numeric) {
                Unit unit = numeric.unit();
                texts.add(Text.of(unit.owner(), "unit." + unit.id()));
            }
        }
        return texts;
    }

    private List<Text> ofPreconditions() {
        List<Text> texts = new ArrayList<>();
        for (Precondition precondition : intervention.preconditions()) {
            texts.addAll(List.of(precondition.id().title(), precondition.id().explanation()));
            for (Part part : precondition.parts()) {
                texts.addAll(
                        List.of(precondition.id().part(part), precondition.id().why(part)));
                computed(part.condition()).forEach(each -> texts.add(Text.of(each.owner(), "computed." + each.id())));
                remedies(part.condition()).forEach(remedy -> {
                    texts.add(remedy.how());
                    remedy.effort().ifPresent(texts::add);
                });
            }
        }
        return texts;
    }

    private static List<Condition.Computed> computed(Condition condition) {
        List<Condition.Computed> computed = new ArrayList<>();
        if (condition instanceof Condition.Computed leaf) {
            computed.add(leaf);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> computed.addAll(computed(each)));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> computed.addAll(computed(each)));
        }
        return computed;
    }

    private static List<Remedy> remedies(Condition condition) {
        List<Remedy> remedies = new ArrayList<>();
        if (condition instanceof Condition.Leaf leaf) {
            remedies.add(leaf.remedy().orElseThrow());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> remedies.addAll(remedies(each)));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> remedies.addAll(remedies(each)));
        }
        return remedies;
    }

    static List<Text> ofOutcome(Outcome outcome) {
        List<Text> texts = new ArrayList<>(List.of(outcome.summary()));
        texts.addAll(outcome.cautions());
        for (Figure figure : outcome.figures()) {
            texts.addAll(List.of(figure.name(), figure.definition(), figure.formula(), figure.source()));
            if (figure.value() instanceof FigureValue.Undefined undefined) {
                texts.add(undefined.reason());
            }
        }
        for (Section section : outcome.sections()) {
            texts.add(section.title());
            addWords(section, texts);
        }
        return texts;
    }

    private static void addWords(Section section, List<Text> texts) {
        if (section instanceof Section.Paragraph paragraph) {
            texts.addAll(paragraph.sentences());
        } else if (section instanceof Section.Warning warning) {
            texts.addAll(warning.sentences());
        } else if (section instanceof Section.Steps steps) {
            steps.steps().forEach(step -> texts.add(step.what()));
        } else if (section instanceof Section.Table table) {
            texts.addAll(table.headings());
            table.rows().forEach(row -> addCells(row, texts));
        } else if (section instanceof Section.Timeline timeline) {
            timeline.milestones().forEach(milestone -> texts.add(milestone.what()));
        } else if (section instanceof Section.Grid grid) {
            texts.addAll(grid.columns());
            texts.addAll(grid.rows());
            grid.cells().forEach(row -> addCells(row, texts));
        } else {
            throw new AssertionError("a kind of section that this test does not know: " + section.id());
        }
    }

    private static void addCells(List<Cell> cells, List<Text> texts) {
        cells.forEach(cell -> {
            if (cell instanceof Cell.Words words) {
                texts.add(words.text());
            }
        });
    }

    private static void addOwnKeys(Text text, Set<String> used) {
        if (text.owner().equals(WorkplaceFacts.ID)) {
            used.add(text.key());
        }
        text.arguments().values().forEach(value -> {
            if (value instanceof Text inner) {
                addOwnKeys(inner, used);
            } else if (value instanceof List<?> list) {
                list.forEach(each -> {
                    if (each instanceof Text inner) {
                        addOwnKeys(inner, used);
                    }
                });
            }
        });
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }

    private Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(bundled.find(WorkplaceFacts.ID, key, language).orElseThrow())
                .placeholders();
    }
}
