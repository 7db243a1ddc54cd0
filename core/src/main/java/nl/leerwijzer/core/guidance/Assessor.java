// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static nl.leerwijzer.core.guidance.Containment.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.engine.Compiled;
import nl.leerwijzer.core.engine.Program;
import nl.leerwijzer.core.engine.Run;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.guidance.InstalledIntervention.Asked;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.Intention;
import nl.leerwijzer.core.situation.Situation;

/** Judges every installed intervention and puts them in order. */
final class Assessor {
    /** An intervention with its conditions compiled. */
    private record Prepared(
            InstalledIntervention installed,
            Compiled relevance,
            Compiled mayStart,
            List<PreparedPrecondition> preconditions,
            Fact<LocalDate> started,
            boolean computes) {}

    private record PreparedPrecondition(Asked asked, Compiled condition, List<Compiled> parts) {}

    private final Installed installed;
    private final Program program;
    private final List<Prepared> prepared;
    private final Questions questions;

    Assessor(Installed installed) {
        this.installed = installed;
        Program.Builder builder = Program.builder();
        this.prepared = installed.installedInterventions().stream()
                .map(each -> prepare(each, builder))
                .toList();
        this.program = builder.build();
        this.questions = new Questions(installed);
    }

    private static Prepared prepare(InstalledIntervention installed, Program.Builder builder) {
        List<PreparedPrecondition> preconditions = new ArrayList<>();
        for (Asked asked : installed.preconditions()) {
            List<Compiled> parts = asked.parts().stream()
                    .map(part -> builder.add(part.condition()))
                    .toList();
            preconditions.add(new PreparedPrecondition(asked, builder.add(asked.condition()), parts));
        }
        return new Prepared(
                installed,
                builder.add(installed.relevance()),
                builder.add(installed.mayStart()),
                List.copyOf(preconditions),
                Fact.started(installed.id()),
                ComputedLeaves.in(installed));
    }

    Assessment assess(Situation situation) {
        Run run = program.run(situation);
        List<Diagnostic> diagnostics = new ArrayList<>(installed.diagnostics());
        List<InterventionAssessment> assessments = new ArrayList<>(prepared.size());
        List<Questions.Judged> judged = new ArrayList<>(prepared.size());
        for (Prepared each : prepared) {
            try {
                InterventionAssessment assessment = call("assessment", () -> judge(each, run, situation));
                assessments.add(assessment);
                judged.add(new Questions.Judged(
                        each.installed(), assessment, () -> run.verdict(each.mayStart()) == Verdict.UNKNOWN));
            } catch (PluginFailure failure) {
                diagnostics.add(failure.diagnostic(each.installed().id(), Phase.ASSESSMENT));
                assessments.add(failed(each.installed()));
            }
        }
        assessments.sort(order(situation));
        return new Assessment(
                situation.asOf(),
                situation.seed(),
                assessments,
                () -> questions.open(situation, judged, assessments),
                diagnostics);
    }

    private static InterventionAssessment judge(Prepared prepared, Run run, Situation situation) {
        Evaluation relevance = settled(run.evaluate(prepared.relevance()), prepared.computes());
        List<PreconditionAssessment> preconditions =
                new ArrayList<>(prepared.preconditions().size());
        Verdict blocking = Verdict.MET;
        int openOrUnmet = relevance.openOrUnmet();
        for (PreparedPrecondition each : prepared.preconditions()) {
            List<PartAssessment> parts = new ArrayList<>(each.parts().size());
            Verdict counting = Verdict.MET;
            for (int i = 0; i < each.parts().size(); i++) {
                Part part = each.asked().parts().get(i);
                Evaluation evaluation = settled(run.evaluate(each.parts().get(i)), prepared.computes());
                openOrUnmet += evaluation.openOrUnmet();
                parts.add(new PartAssessment(each.asked().precondition().id(), part, evaluation));
                counting = each.asked().counts(part) ? both(counting, evaluation.verdict()) : counting;
                blocking = part.canBlock() ? both(blocking, evaluation.verdict()) : blocking;
            }
            preconditions.add(new PreconditionAssessment(
                    each.asked().precondition(), together(counting, run, each.condition()), parts));
        }
        Optional<LocalDate> started = situation.find(prepared.started());
        Verdict mayStart = together(blocking, run, prepared.mayStart());
        Standing standing = standing(relevance.verdict(), mayStart, isUnderWay(started, situation.asOf()));
        boolean exact = standing != Standing.UNDECIDED
                || (relevance.verdict() == Verdict.UNKNOWN ? relevance.isExact() : run.isExact(prepared.mayStart()));
        return new InterventionAssessment(
                prepared.installed().profile(),
                standing,
                exact,
                Optional.of(relevance),
                preconditions,
                started,
                openOrUnmet);
    }

    private static Verdict both(Verdict first, Verdict second) {
        if (first == Verdict.NOT_MET || second == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return first == Verdict.MET ? second : first;
    }

    /** What parts that are open one by one come to together is asked anew: they may contradict each other. */
    private static Verdict together(Verdict oneByOne, Run run, Compiled all) {
        return oneByOne == Verdict.UNKNOWN ? run.verdict(all) : oneByOne;
    }

    /** Reasons are worked out on demand; those that ask a plug-in's own code are, here, where it is contained. */
    private static Evaluation settled(Evaluation evaluation, boolean computes) {
        if (computes) {
            evaluation.reason();
            evaluation.grounds();
            evaluation.changes();
        }
        return evaluation;
    }

    /** A date in the future is a plan; without a day to compare with, a date counts as past. */
    static boolean isUnderWay(Optional<LocalDate> started, Optional<LocalDate> asOf) {
        return started.isPresent() && (asOf.isEmpty() || !started.get().isAfter(asOf.get()));
    }

    /** The standing on which all ways to fill in the unknown facts agree, or UNDECIDED. */
    private static Standing standing(Verdict relevance, Verdict mayStart, boolean underWay) {
        if (underWay) {
            return Standing.UNDER_WAY;
        }
        return switch (relevance) {
            case NOT_MET -> Standing.NOT_RELEVANT;
            case UNKNOWN -> Standing.UNDECIDED;
            case MET ->
                switch (mayStart) {
                    case MET -> Standing.ADVISED;
                    case NOT_MET -> Standing.BLOCKED;
                    case UNKNOWN -> Standing.UNDECIDED;
                };
        };
    }

    private static InterventionAssessment failed(InstalledIntervention installed) {
        return new InterventionAssessment(
                installed.profile(), Standing.FAILED, true, Optional.empty(), List.of(), Optional.empty(), 0);
    }

    /** By keys of the intervention alone, so that installing one never swaps two others. */
    private static Comparator<InterventionAssessment> order(Situation situation) {
        Optional<Intention> management = situation.find(Organisation.MANAGEMENT_INTENTION);
        Optional<Intention> employees = situation.find(Organisation.EMPLOYEE_INTENTION);
        boolean bothKnown = management.isPresent() && employees.isPresent();
        // While one intention is unknown, both count as equal.
        Intention ofEmployer = bothKnown ? management.get() : Intention.WEAK;
        Intention ofEmployees = bothKnown ? employees.get() : Intention.WEAK;
        return Comparator.comparing(InterventionAssessment::standing)
                .thenComparing(
                        assessment -> assessment.profile().audience() == Audience.EMPLOYER ? ofEmployer : ofEmployees)
                .thenComparingInt(InterventionAssessment::openOrUnmet)
                .thenComparing(InterventionAssessment::id);
    }
}
