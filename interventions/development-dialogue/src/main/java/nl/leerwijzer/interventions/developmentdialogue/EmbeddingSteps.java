// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.core.value.Role.BOARD;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.FINANCE;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.core.value.Role.WORKS_COUNCIL;
import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Consent;

/**
 * How the talks become a part of policy and practice, in order. What is in order already is left out; of what is unknown
 * the step says to find out first.
 */
final class EmbeddingSteps {
    private final View situation;
    private final ConversationGuide guide;
    private final List<Step> steps = new ArrayList<>();

    EmbeddingSteps(View situation, ConversationGuide guide) {
        this.situation = situation;
        this.guide = guide;
    }

    List<Step> all() {
        addUnlessDone(
                "promise", Verdicts.isYes(situation, DialogueFacts.WRITTEN_PROMISE), List.of(BOARD, WORKS_COUNCIL));
        addUnlessDone("consent", consented(), List.of(BOARD, HR, WORKS_COUNCIL));
        addUnlessDone("policy", Verdicts.isYes(situation, DialogueFacts.PART_OF_POLICY), List.of(MANAGEMENT, HR));
        addUnlessDone("means", Verdicts.isYes(situation, DialogueFacts.MEANS_RESERVED), List.of(BOARD, FINANCE));
        addUnlessDone("train", Verdicts.isYes(situation, DialogueFacts.MANAGERS_TRAINED), List.of(HR, LINE_MANAGER));
        if (!guide.moments().isUnderWay()) {
            boolean dated = guide.moments().firstTalk().isPresent();
            add("invite", List.of(LINE_MANAGER), dated ? List.of(GuideFigures.INVITATION_DAY) : List.of());
            add(
                    "hold",
                    List.of(LINE_MANAGER, EMPLOYEES),
                    dated
                            ? List.of(GuideFigures.FIRST_TALK_DAY, GuideFigures.ROUND_WEEKS)
                            : List.of(GuideFigures.ROUND_WEEKS));
        }
        add("record", List.of(LINE_MANAGER, EMPLOYEES), List.of());
        add("follow-up", List.of(LINE_MANAGER, EMPLOYEES), List.of());
        addUnlessDone("themes", Verdicts.isYes(situation, DialogueFacts.THEMES_FEED_POLICY), List.of(HR));
        add("evaluate", List.of(HR, MANAGEMENT, WORKS_COUNCIL), List.of());
        return List.copyOf(steps);
    }

    /** Without a works council there is nobody to ask. */
    private Verdict consented() {
        Verdict absent = Verdicts.isYes(situation, Organisation.WORKS_COUNCIL).negated();
        Verdict settled = situation
                .find(DialogueFacts.CONSENT)
                .map(consent -> Verdict.of(consent != Consent.NOT_ASKED))
                .orElse(Verdict.UNKNOWN);
        return Verdicts.all(List.of(absent.negated(), settled.negated())).negated();
    }

    private void addUnlessDone(String what, Verdict done, List<Role> roles) {
        Text step = Text.of(ID, "embedding." + what);
        switch (done) {
            case MET -> {}
            case NOT_MET -> steps.add(new Step(step, roles, List.of()));
            case UNKNOWN -> steps.add(new Step(Text.of(ID, "embedding.find-out").with("step", step), roles, List.of()));
        }
    }

    private void add(String what, List<Role> roles, List<FigureId> figures) {
        steps.add(new Step(Text.of(ID, "embedding." + what), roles, figures));
    }
}
