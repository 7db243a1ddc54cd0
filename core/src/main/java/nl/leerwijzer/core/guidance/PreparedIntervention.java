// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.time.LocalDate;
import java.util.List;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.engine.Compiled;
import nl.leerwijzer.core.engine.Program;
import nl.leerwijzer.core.engine.Run;
import nl.leerwijzer.core.fact.Fact;
import org.jspecify.annotations.Nullable;

/** An intervention with its conditions compiled. */
final class PreparedIntervention {
    private final InstalledIntervention installed;
    private final Compiled relevance;
    private final Compiled mayStart;
    private final PreparedPrecondition[] preconditions;
    private final @Nullable Compiled[] onlyParts;
    private final Compiled[] parts;
    private final Compiled[] blockingParts;
    private final Fact<LocalDate> started;
    private final boolean computes;

    private PreparedIntervention(
            InstalledIntervention installed,
            Compiled relevance,
            Compiled mayStart,
            List<PreparedPrecondition> preconditions) {
        this.installed = installed;
        this.relevance = relevance;
        this.mayStart = mayStart;
        this.preconditions = preconditions.toArray(new PreparedPrecondition[0]);
        this.onlyParts =
                preconditions.stream().map(PreparedPrecondition::onlyPart).toArray(Compiled[]::new);
        this.parts = preconditions.stream().flatMap(PreparedPrecondition::parts).toArray(Compiled[]::new);
        this.blockingParts = preconditions.stream()
                .flatMap(PreparedPrecondition::blockingParts)
                .toArray(Compiled[]::new);
        this.started = Fact.started(installed.id());
        this.computes = ComputedLeaves.in(installed);
    }

    static PreparedIntervention of(InstalledIntervention installed, Program.Builder builder) {
        return new PreparedIntervention(
                installed,
                builder.add(installed.relevance()),
                builder.add(installed.mayStart()),
                installed.preconditions().stream()
                        .map(each -> new PreparedPrecondition(each, builder))
                        .toList());
    }

    InstalledIntervention installed() {
        return installed;
    }

    Compiled relevance() {
        return relevance;
    }

    /** All that must be there before the start. */
    Compiled mayStart() {
        return mayStart;
    }

    Fact<LocalDate> started() {
        return started;
    }

    /** Whether judging it runs code of the plug-in. */
    boolean computes() {
        return computes;
    }

    /** Whether all is there that must be before the start. */
    Verdict mayStart(Run run) {
        Verdict oneByOne = Verdict.MET;
        for (int i = 0; i < blockingParts.length && oneByOne != Verdict.NOT_MET; i++) {
            oneByOne = oneByOne.and(run.verdict(blockingParts[i]));
        }
        return together(oneByOne, mayStart, run);
    }

    /** What parts that are open one by one come to together is asked anew: they may contradict each other. */
    static Verdict together(Verdict oneByOne, Compiled all, Run run) {
        return oneByOne == Verdict.UNKNOWN ? run.verdict(all) : oneByOne;
    }

    /** How many leaves of its relevance and its parts are open or unmet. */
    int openOrUnmet(Run run) {
        int openOrUnmet = run.openOrUnmet(relevance);
        for (Compiled part : parts) {
            openOrUnmet += run.openOrUnmet(part);
        }
        return openOrUnmet;
    }

    List<PreconditionAssessment> preconditions(Run run) {
        PreconditionAssessment[] judged = new PreconditionAssessment[preconditions.length];
        for (int i = 0; i < judged.length; i++) {
            Compiled only = onlyParts[i];
            judged[i] = only != null && run.kept(only) instanceof PreconditionAssessment known
                    ? known
                    : preconditions[i].judge(run);
        }
        return List.of(judged);
    }
}
