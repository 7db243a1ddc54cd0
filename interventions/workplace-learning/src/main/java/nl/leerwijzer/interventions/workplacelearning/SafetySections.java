// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/** What a plan shows on safety: what comes first where it is missing, what was measured, and how to measure it. */
final class SafetySections {
    private final PlanInput input;
    private final SafetyScale scale;
    private final OutcomeBuilder builder;

    SafetySections(PlanInput input, OutcomeBuilder builder) {
        this.input = input;
        this.scale = input.safety().scale();
        this.builder = builder;
    }

    /** What comes before a plan. */
    void addFirst(boolean hasPlan) {
        if (input.safety().verdict() == Verdict.NOT_MET) {
            addUnsafe(hasPlan);
        }
        if (input.safety().differs()) {
            builder.warning(
                    "safety-differs",
                    text(
                            scale.verdict() == Verdict.MET
                                    ? "safety-differs.measured-safe"
                                    : "safety-differs.measured-unsafe"),
                    text("safety-differs.ask-why"));
        }
        if (input.hasTooManyRespondents()) {
            builder.warning("respondents", text("respondents.check"));
        }
        if (input.safety().verdict() != Verdict.MET) {
            addScoresOrStatements();
        }
    }

    /** What a team that was found safe may still want to talk about. */
    void addLast() {
        if (scale.verdict() == Verdict.MET) {
            addScores();
        }
    }

    /** What was measured, or else how to measure it. */
    private void addScoresOrStatements() {
        if (scale.state() == SafetyScale.State.MEASURED) {
            addScores();
        } else {
            addStatements();
        }
    }

    private void addUnsafe(boolean hasPlan) {
        List<Text> sentences = new ArrayList<>(List.of(reason()));
        if (hasPlan) {
            sentences.add(text("unsafe.plan"));
        }
        builder.warning("unsafe", sentences.toArray(Text[]::new));
        builder.steps(
                "first",
                List.of(
                        step("first.talk", LINE_MANAGER, EMPLOYEES),
                        step("first.example", MANAGEMENT, LINE_MANAGER),
                        step("first.promise", MANAGEMENT, LINE_MANAGER),
                        step("first.answer", LINE_MANAGER),
                        step("first.again", HR, LINE_MANAGER)));
    }

    /** A measurement that gives no score does not show that a team is unsafe, only that nobody can tell. */
    private Text reason() {
        return switch (scale.state()) {
            case SUPPRESSED -> text("unsafe.too-few").with("people", SafetyScale.FEWEST_RESPONDENTS);
            case INCOMPLETE -> text("unsafe.incomplete");
            default -> text("unsafe.why");
        };
    }

    /** The least safe first: that is where a talk with the team begins. */
    private void addScores() {
        List<List<Cell>> rows = new ArrayList<>();
        scale.items().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .forEach(
                        item -> rows.add(List.of(Cell.of(statement(item)), Cell.of(WeekPlanFigures.safetyItem(item)))));
        rows.add(List.of(Cell.of(text("safety-scores.mean")), Cell.of(WeekPlanFigures.SAFETY_SCORE)));
        builder.table("safety-scores", List.of("statement", "score"), rows);
    }

    private static Text statement(SafetyItem item) {
        Text statement = WorkplaceFacts.ITEM.choice(item);
        return item.isReversed() ? text("safety-scores.turned").with("statement", statement) : statement;
    }

    private void addStatements() {
        builder.paragraph(
                "measure", text("measure.how"), text("measure.keep").with("people", SafetyScale.FEWEST_RESPONDENTS));
        builder.table(
                "statements",
                List.of("statement", "high"),
                Arrays.stream(SafetyItem.values())
                        .map(item -> List.of(
                                Cell.of(WorkplaceFacts.ITEM.choice(item)),
                                Cell.of(text(item.isReversed() ? "statements.unsafe" : "statements.safe"))))
                        .toList());
    }

    private static Step step(String key, Role... roles) {
        return new Step(text(key), List.of(roles), List.of());
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
