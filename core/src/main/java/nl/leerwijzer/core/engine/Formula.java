// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;

/** One compiled condition of a program, with what is known beforehand of how its facts stand in it. */
final class Formula {
    private final Program program;
    private final Node root;
    private final Occurrences occurrences;

    private Formula(Program program, Node root, Occurrences occurrences) {
        this.program = program;
        this.root = root;
        this.occurrences = occurrences;
    }

    static Formula of(Program program, Node root) {
        return new Formula(program, root, Occurrences.in(root));
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
        if (truth != Truth.UNKNOWN || !occurrences.mayHide(knowledge)) {
            return truth;
        }
        Diagram diagram = Diagram.of(root, knowledge);
        return diagram == null ? Truth.UNKNOWN : diagram.truth();
    }

    /** The truth, with whether it is exact. */
    Judgement judge(Knowledge knowledge) {
        byte truth = root.truth(knowledge);
        if (truth != Truth.UNKNOWN) {
            return Judgement.decided(truth);
        }
        if (!occurrences.mayHide(knowledge) && !occurrences.mayBeInexact()) {
            return Judgement.OPEN;
        }
        Diagram diagram = Diagram.of(root, knowledge);
        if (diagram == null) {
            return Judgement.SOUND;
        }
        if (diagram.truth() != Truth.UNKNOWN) {
            return Judgement.decided(diagram.truth());
        }
        return diagram.isExact() ? Judgement.OPEN : Judgement.SOUND;
    }
}
