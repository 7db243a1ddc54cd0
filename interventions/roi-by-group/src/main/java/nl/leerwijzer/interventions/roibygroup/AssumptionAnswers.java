// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;

/** What there is to say against each assumption that is heard: in general, and by this organisation's own figures. */
final class AssumptionAnswers {
    private static final double EVEN_CHANCE = 0.5;

    private final List<GroupDetails> details;
    private final List<GroupCase> groups;
    private final GroupNames names;
    private final Set<LowSchooledReason> reasons;

    AssumptionAnswers(View situation, List<GroupDetails> details, GroupNames names) {
        this.details = details;
        this.groups = details.stream().map(GroupDetails::group).toList();
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
        answer.sayOf("equal-stay", AssumptionAnswers::paysAtEqualStayOnly);
        if (groups.stream().anyMatch(group -> group.stay().find().isPresent())) {
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
        answer.sayOfDetails(
                "more-likely-than-not",
                group -> group.uncertainty()
                        .find()
                        .map(found -> found.positive() > EVEN_CHANCE)
                        .orElse(false));
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
        answer.sayOfDetails("not-developing-costs-more", AssumptionAnswers::costsMoreNotToDevelop);
        answer.sayOf("earned-back-first", group -> group.isEarnedBackInTime().orElse(false));
        answer.say("claw-back");
    }

    /** Whether the case pays, at the likely values, if people stay as long as knowledge lasts, and not as they do. */
    private static boolean paysAtEqualStayOnly(GroupCase group) {
        return group.netPresentValueAtEqualStay()
                        .find()
                        .map(value -> value.likely() >= 0)
                        .orElse(false)
                && group.netPresentValuePerHead()
                        .find()
                        .map(value -> value.likely() < 0)
                        .orElse(false);
    }

    private static boolean costsMoreNotToDevelop(GroupDetails details) {
        return details.notDeveloping()
                .knownParts()
                .find()
                .flatMap(lost -> details.group().cost().find().map(cost -> lost.likely() > cost.likely()))
                .orElse(false);
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
            say(what, names.where(groups, holds));
        }

        /** The same for what is worked out beside the cases. */
        void sayOfDetails(String what, Predicate<GroupDetails> holds) {
            say(
                    what,
                    names.listed(details.stream()
                            .filter(holds)
                            .map(GroupDetails::key)
                            .toList()));
        }

        private void say(String what, List<Text> which) {
            if (!which.isEmpty()) {
                sentences.add(text(what).with("groups", which));
            }
        }

        private Text text(String what) {
            return Text.of(RoiByGroup.ID, "answer." + assumption.id() + "." + what);
        }
    }
}
