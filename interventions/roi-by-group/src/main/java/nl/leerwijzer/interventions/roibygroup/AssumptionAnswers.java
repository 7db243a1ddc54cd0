// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;

/** What there is to say against each assumption that is heard: in general, and by this organisation's own figures. */
final class AssumptionAnswers {
    private final BusinessCases cases;
    private final GroupNames names;
    private final Set<LowSchooledReason> reasons;

    AssumptionAnswers(View situation, BusinessCases cases, GroupNames names) {
        this.cases = cases;
        this.names = names;
        this.reasons = situation
                .find(RoiByGroup.LOW_SCHOOLED_REASONS)
                .filter(given -> !given.isEmpty())
                .orElse(EnumSet.allOf(LowSchooledReason.class));
    }

    List<Text> to(Assumption assumption) {
        Answer answer = new Answer(assumption);
        switch (assumption) {
            case TOO_SHORT_PAYBACK -> tooShortPayback(answer);
            case LOW_SCHOOLED_TOO_UNCERTAIN -> tooUncertain(answer);
            case LESS_PRODUCTIVE_WITH_AGE -> lessProductive(answer);
            case TRAINING_FOR_THE_NEIGHBOURS -> forTheNeighbours(answer);
        }
        return answer.sentences;
    }

    private void tooShortPayback(Answer answer) {
        answer.say("horizon");
        answer.sayOf("knowledge-binds", group -> isBound(group, HorizonBound.KNOWLEDGE::equals));
        answer.sayOf("knowledge-likely-binds", group -> isBound(group, HorizonBound.LIKELY_KNOWLEDGE::equals));
        answer.sayOf("equally-long", group -> isBound(group, HorizonBound.EQUAL::equals));
        answer.sayOf("stay-binds", group -> isBound(group, HorizonBound::isStay));
        answer.sayOf("earned-back", group -> group.isEarnedBackInTime().orElse(false));
        answer.sayOf("not-earned-back", group -> !group.isEarnedBackInTime().orElse(true));
        if (someStayIsKnown(cases)) {
            answer.say("loyalty-claim");
        } else {
            answer.say("no-stay-known");
        }
        answer.say("influenced");
    }

    private void tooUncertain(Answer answer) {
        answer.say("differences");
        for (LowSchooledReason reason : LowSchooledReason.values()) {
            if (reasons.contains(reason)) {
                answer.say(reason.id());
            }
        }
        answer.sayOf(
                "holds-at-the-low-end",
                group -> group.mayBeNegative().map(negative -> !negative).orElse(false));
    }

    private void lessProductive(Answer answer) {
        answer.say("performance");
        answer.say("offset");
        answer.say("tasks");
        answer.say("other-side");
        answer.say("same-calculation");
    }

    private void forTheNeighbours(Answer answer) {
        answer.say("both-ways");
        answer.say("not-developing");
        answer.say("replacement");
        answer.sayOf("earned-back-first", group -> group.isEarnedBackInTime().orElse(false));
        answer.say("claw-back");
    }

    static boolean someStayIsKnown(BusinessCases cases) {
        return cases.groups().stream().anyMatch(group -> group.stay().find().isPresent());
    }

    static boolean isBound(GroupCase group, Predicate<HorizonBound> by) {
        return group.horizonBound().find().map(by::test).orElse(false);
    }

    private final class Answer {
        private final Assumption assumption;
        private final List<Text> sentences = new ArrayList<>();

        Answer(Assumption assumption) {
            this.assumption = assumption;
        }

        void say(String what) {
            sentences.add(text(what));
        }

        /** Says something of the groups of which it holds, and nothing where there are none. */
        void sayOf(String what, Predicate<GroupCase> holds) {
            List<Text> groups = names.where(cases.groups(), holds);
            if (!groups.isEmpty()) {
                sentences.add(text(what).with("groups", groups));
            }
        }

        private Text text(String what) {
            return Text.of(RoiByGroup.ID, "answer." + assumption.id() + "." + what);
        }
    }
}
