// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** What a plan shows, by name. */
final class Shown {
    private Shown() {}

    static Optional<Section> section(WeekPlan plan, String id) {
        return plan.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /** The keys of what a paragraph or a warning says; none where there is no such section. */
    static List<String> sentences(WeekPlan plan, String id) {
        return section(plan, id).stream()
                .flatMap(section -> section instanceof Section.Warning warning
                        ? warning.sentences().stream()
                        : ((Section.Paragraph) section).sentences().stream())
                .map(Text::key)
                .toList();
    }

    /** The keys of the steps to take; none where there is no such section. */
    static List<String> steps(WeekPlan plan, String id) {
        return section(plan, id).stream()
                .flatMap(section -> ((Section.Steps) section).steps().stream())
                .map(step -> step.what().key())
                .toList();
    }

    static List<String> cautions(WeekPlan plan) {
        return plan.cautions().stream().map(Text::key).toList();
    }

    static Figure figure(WeekPlan plan, String name) {
        return figure(plan, FigureId.of(name));
    }

    static Figure figure(WeekPlan plan, FigureId id) {
        return plan.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimal number(WeekPlan plan, String name) {
        return number(plan, FigureId.of(name));
    }

    static BigDecimal number(WeekPlan plan, FigureId id) {
        return ((FigureValue.Exact) figure(plan, id).value()).quantity().amount();
    }

    static LocalDate day(WeekPlan plan, FigureId id) {
        return ((FigureValue.Day) figure(plan, id).value()).date();
    }
}
