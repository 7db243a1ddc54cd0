// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One compiled condition of a program, with what is known beforehand of how its facts stand in it. */
final class Formula {
    private final Program program;
    private final int index;
    private final Node root;
    private final Occurrences occurrences;
    private volatile byte blank = Truth.NOT_YET;

    private Formula(Program program, int index, Node root, Occurrences occurrences) {
        this.program = program;
        this.index = index;
        this.root = root;
        this.occurrences = occurrences;
    }

    static Formula of(Program program, int index, Node root) {
        return new Formula(program, index, root, Occurrences.in(root));
    }

    /** Its place among the formulas of the program. */
    int index() {
        return index;
    }

    Program program() {
        return program;
    }

    Node root() {
        return root;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    /** The places of its facts, in the order of first mention; of a list only the list itself. */
    List<Slot> slots() {
        return occurrences.slots();
    }

    /** The exact truth where it can be had, at little cost where Kleene's tables are known to be exact. */
    byte truth(Knowledge knowledge) {
        byte truth = root.truth(knowledge);
        return truth == Truth.UNKNOWN && occurrences.mayHide(knowledge)
                ? partTruths(knowledge).of(root, knowledge)
                : truth;
    }

    /** The exact truth while nothing is known, where it can be had. */
    byte blank() {
        byte known = blank;
        if (known == Truth.NOT_YET) {
            known = truth(Knowledge.none(program));
            blank = known;
        }
        return known;
    }

    /** The truth, with whether it is exact. */
    Judgement judge(Knowledge knowledge) {
        byte truth = truth(knowledge);
        if (truth != Truth.UNKNOWN) {
            return Judgement.decided(truth);
        }
        boolean byTables = !occurrences.mayHide(knowledge) && !occurrences.mayBeInexact();
        if (byTables || cases(knowledge) != null) {
            return Judgement.OPEN;
        }
        Diagram diagram = Diagram.of(root, knowledge);
        return diagram != null && diagram.isExact() ? Judgement.OPEN : Judgement.SOUND;
    }

    /** The exact truths of all parts, where they can be had. */
    PartTruths partTruths(Knowledge knowledge) {
        CaseAnalysis cases = cases(knowledge);
        if (cases != null) {
            return cases::truth;
        }
        Diagram diagram = Diagram.of(root, knowledge);
        return diagram == null ? PartTruths.BY_TABLES : diagram::truth;
    }

    /** An analysis of the cases that Kleene's tables do not tell apart, where it is a small one. */
    private @Nullable CaseAnalysis cases(Knowledge knowledge) {
        List<Slot> hiding = occurrences.hidingFacts(knowledge);
        return hiding == null ? null : CaseAnalysis.over(hiding, occurrences, knowledge);
    }
}
