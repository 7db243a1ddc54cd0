// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static nl.leerwijzer.core.guidance.Containment.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.engine.Program;
import nl.leerwijzer.core.engine.ReadAnswers;
import nl.leerwijzer.core.engine.Run;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.situation.Situation;

/** Judges every installed intervention and puts them in order. */
final class Assessor {
    private final Installed installed;
    private final Program program;
    private final List<PreparedIntervention> prepared;
    private final Ranking ranking;
    private final Questions questions;
    private final AnswerSheet.Normaliser<Known> reading = this::read;

    Assessor(Installed installed) {
        this.installed = installed;
        Program.Builder builder = Program.builder();
        this.prepared = installed.installedInterventions().stream()
                .map(each -> PreparedIntervention.of(each, builder))
                .toList();
        this.program = builder.build();
        this.ranking = Ranking.of(installed.installedInterventions());
        this.questions = new Questions(installed);
    }

    /** What judging reads of a situation, each fact once. */
    private record Known(ReadAnswers ofConditions, List<Optional<LocalDate>> started, Optional<Audience> weaker) {}

    private Known read(AnswerSheet answers) {
        return new Known(
                program.read(answers),
                prepared.stream().map(each -> answers.find(each.started())).toList(),
                Ranking.weaker(answers));
    }

    Assessment assess(Situation situation) {
        Known known = situation.answers().normalised(reading);
        Run run = program.run(known.ofConditions());
        List<Diagnostic> diagnostics = new ArrayList<>(installed.diagnostics());
        InterventionAssessment[] assessments = new InterventionAssessment[prepared.size()];
        for (int i = 0; i < assessments.length; i++) {
            PreparedIntervention each = prepared.get(i);
            Optional<LocalDate> started = known.started().get(i);
            try {
                assessments[i] = call("assessment", () -> judge(each, run, started, situation.asOf()));
            } catch (PluginFailure failure) {
                diagnostics.add(failure.diagnostic(each.installed().id(), Phase.ASSESSMENT));
                assessments[i] = failed(each.installed());
            }
        }
        List<InterventionAssessment> inOrder = ranking.inOrder(assessments, known.weaker());
        return new Assessment(
                situation.asOf(),
                situation.seed(),
                inOrder,
                () -> questions.open(situation, judged(assessments, run), inOrder),
                diagnostics);
    }

    private List<Questions.Judged> judged(InterventionAssessment[] assessments, Run run) {
        List<Questions.Judged> judged = new ArrayList<>(assessments.length);
        for (int i = 0; i < assessments.length; i++) {
            PreparedIntervention each = prepared.get(i);
            if (assessments[i].standing() != Standing.FAILED) {
                judged.add(new Questions.Judged(
                        each.installed(), assessments[i], () -> run.verdict(each.mayStart()) == Verdict.UNKNOWN));
            }
        }
        return judged;
    }

    private static InterventionAssessment judge(
            PreparedIntervention prepared, Run run, Optional<LocalDate> started, Optional<LocalDate> asOf) {
        Verdict relevance = run.verdict(prepared.relevance());
        boolean underWay = isUnderWay(started, asOf);
        Verdict mayStart = underWay || relevance != Verdict.MET ? Verdict.UNKNOWN : prepared.mayStart(run);
        Standing standing = standing(relevance, mayStart, underWay);
        boolean exact = standing != Standing.UNDECIDED
                || run.isExact(relevance == Verdict.UNKNOWN ? prepared.relevance() : prepared.mayStart());
        InterventionAssessment assessment = new InterventionAssessment(
                prepared.installed().profile(),
                standing,
                exact,
                started,
                prepared.openOrUnmet(run),
                new DetailsOf(prepared, run));
        if (prepared.computes()) {
            workOutDetails(assessment);
        }
        return assessment;
    }

    /** Details are worked out on demand; those that ask a plug-in's own code are, here, where it is contained. */
    private static void workOutDetails(InterventionAssessment assessment) {
        assessment.relevance().ifPresent(Assessor::workOut);
        assessment.parts().map(PartAssessment::evaluation).forEach(Assessor::workOut);
    }

    private static void workOut(Evaluation evaluation) {
        evaluation.reason();
        evaluation.grounds();
        evaluation.changes();
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

    /** The details of an intervention in one situation. */
    private record DetailsOf(PreparedIntervention prepared, Run run) implements InterventionAssessment.Details {
        @Override
        public Optional<Evaluation> relevance() {
            return Optional.of(run.evaluate(prepared.relevance()));
        }

        @Override
        public List<PreconditionAssessment> preconditions() {
            return prepared.preconditions(run);
        }
    }
}
