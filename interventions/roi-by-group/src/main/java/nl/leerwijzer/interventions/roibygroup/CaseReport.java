// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;

/**
 * Sets the cases out: first the few figures that matter, then the answer to each assumption and what can be changed,
 * then what stands behind the figures.
 */
final class CaseReport {
    private final View situation;
    private final Set<Assumption> heard;
    private final boolean advanced;
    private final BusinessCases cases;
    private final List<GroupDetails> groups;
    private final GroupNames names;
    private final List<Figure> tornado;
    private final List<Figure> figures;
    private final List<GroupCase> doubtful;
    private final OutcomeBuilder outcome = Outcome.builder(RoiByGroup.ID);

    CaseReport(View situation, BusinessCases cases, List<GroupDetails> groups) {
        this.situation = situation;
        this.heard = situation.find(RoiByGroup.ASSUMPTIONS_HEARD).orElse(Set.of());
        this.advanced = situation.find(RoiByGroup.ADVANCED).orElse(false);
        this.cases = cases;
        this.groups = groups;
        this.names = new GroupNames(situation);
        this.tornado = DetailFigures.tornado(groups);
        this.figures = figures();
        this.doubtful = cases.groups().stream()
                .filter(group -> group.mayBeNegative().orElse(false))
                .toList();
    }

    /** All figures, first those over all groups, then group by group in the order given. */
    private List<Figure> figures() {
        List<Figure> all = new ArrayList<>(CaseFigures.overAll(cases, Shared.of(situation)));
        all.addAll(tornado);
        for (GroupDetails group : groups) {
            all.addAll(CaseFigures.of(group.group(), cases));
            all.addAll(DetailFigures.of(group));
            if (advanced) {
                all.addAll(DetailFigures.advanced(group));
            }
        }
        cases.participation().forEach(participation -> all.addAll(CaseFigures.of(participation)));
        return all;
    }

    Outcome write() {
        outcome.type(BusinessCaseByGroup.TYPE)
                .summary(summary())
                .addAll(figures)
                .effort(effort());
        Tables tables = new Tables(outcome, names, figures);
        NextSections next = new NextSections(outcome, names, cases, heard.isEmpty(), figures);
        new CaseSections(
                        outcome,
                        tables,
                        names,
                        groups.stream().map(GroupDetails::key).toList())
                .write();
        new AssumptionSections(outcome, tables, new AssumptionAnswers(situation, groups, names), groups).write(heard);
        new LeverSections(outcome, names, doubtful).write();
        next.writeSteps();
        DetailSections details = new DetailSections(outcome, tables, groups);
        details.writeExplanation();
        details.writeBreakEvens();
        details.writeReadings();
        details.writeUncertainty(tornado);
        details.writeNotDeveloping();
        details.writeBesideEachOther();
        new ParticipationSections(outcome, names, cases.participation()).write();
        details.writeAdvanced();
        details.writeObligedTraining();
        next.writeWhatWouldComplete();
        next.writeLimits();
        return outcome.build();
    }

    private Text summary() {
        if (!cases.workforceKnown()) {
            return text("summary.groups-unknown");
        }
        if (cases.groups().isEmpty()) {
            return text("summary.no-groups");
        }
        List<GroupCase> computed = cases.groups().stream()
                .filter(group -> group.benefitCostRatio().find().isPresent())
                .toList();
        if (!computed.isEmpty()) {
            long paying = computed.stream()
                    .filter(group -> group.isEarnedBackInTime().orElse(false))
                    .count();
            Text summary = text(summaryOfCases(paying))
                    .with("groups", cases.groups().size())
                    .with("computed", computed.size());
            return paying == 0 ? summary : summary.with("paying", paying);
        }
        boolean inReverse = cases.groups().stream()
                .anyMatch(group -> group.neededPerMonth().find().isPresent());
        return text(inReverse ? "summary.in-reverse" : "summary.too-little-known");
    }

    private String summaryOfCases(long paying) {
        if (paying == 0) {
            return "summary.cases-none-pay";
        }
        return doubtful.isEmpty() ? "summary.cases" : "summary.cases-with-levers";
    }

    private static Effort effort() {
        return new Effort(
                Optional.of(FigureId.of(CaseFigures.TOTAL_HOURS)),
                Optional.of(FigureId.of(CaseFigures.TOTAL_COST)),
                Optional.empty(),
                List.of(Role.MANAGEMENT, Role.FINANCE, Role.HR));
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
