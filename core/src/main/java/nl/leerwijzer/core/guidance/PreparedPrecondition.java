// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.engine.Compiled;
import nl.leerwijzer.core.engine.Program;
import nl.leerwijzer.core.engine.Run;
import nl.leerwijzer.core.guidance.InstalledIntervention.Asked;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.PreconditionId;
import org.jspecify.annotations.Nullable;

/** A precondition with the conditions of its parts compiled. */
final class PreparedPrecondition {
    private final Asked asked;
    private final PreparedPart[] parts;
    private final Compiled condition;

    PreparedPrecondition(Asked asked, Program.Builder builder) {
        this.asked = asked;
        this.parts = asked.parts().stream()
                .map(part -> new PreparedPart(asked, part, builder))
                .toArray(PreparedPart[]::new);
        this.condition = parts.length == 1 ? parts[0].condition : builder.add(asked.condition());
    }

    private static final class PreparedPart {
        private final PreconditionId precondition;
        private final Part part;
        private final Compiled condition;
        private final boolean counts;

        PreparedPart(Asked asked, Part part, Program.Builder builder) {
            this.precondition = asked.precondition().id();
            this.part = part;
            this.condition = builder.add(part.condition());
            this.counts = asked.counts(part);
        }

        PartAssessment judge(Run run) {
            return new PartAssessment(precondition, part, run.evaluate(condition));
        }
    }

    /** The conditions of its parts. */
    Stream<Compiled> parts() {
        return Arrays.stream(parts).map(part -> part.condition);
    }

    /** The conditions of those parts that must be met before the start. */
    Stream<Compiled> blockingParts() {
        return Arrays.stream(parts).filter(part -> part.part.canBlock()).map(part -> part.condition);
    }

    /** The condition of its only part, from whose case all about it follows; null when there are more parts. */
    @Nullable
    Compiled onlyPart() {
        return parts.length == 1 ? condition : null;
    }

    /** How it stands. What follows from the case of a small condition alone is kept with the case for other situations. */
    PreconditionAssessment judge(Run run) {
        PreconditionAssessment made = assess(run);
        if (parts.length == 1) {
            run.keep(condition, made);
        }
        return made;
    }

    private PreconditionAssessment assess(Run run) {
        PartAssessment[] judged = new PartAssessment[parts.length];
        Verdict oneByOne = Verdict.MET;
        for (int i = 0; i < judged.length; i++) {
            judged[i] = kept(parts[i], run);
            oneByOne = parts[i].counts ? oneByOne.and(judged[i].verdict()) : oneByOne;
        }
        return new PreconditionAssessment(
                asked.precondition(), PreparedIntervention.together(oneByOne, condition, run), List.of(judged));
    }

    private static PartAssessment kept(PreparedPart part, Run run) {
        if (run.kept(part.condition) instanceof PartAssessment known) {
            return known;
        }
        PartAssessment made = part.judge(run);
        run.keep(part.condition, made);
        return made;
    }
}
