// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Document;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Stakeholder;

/** The way from an agreement on the process to a plan that is carried out: every step that is not known to be done. When
 * they are, the timetable says. */
final class Route {
    private final Answers answers;
    private final List<Goal> goals;
    private final Stakeholders stakeholders;
    private final List<Step> steps = new ArrayList<>();

    private Route(Answers answers, List<Goal> goals, Stakeholders stakeholders) {
        this.answers = answers;
        this.goals = goals;
        this.stakeholders = stakeholders;
    }

    static Route of(Answers answers, List<Goal> goals, Stakeholders stakeholders) {
        Route route = new Route(answers, goals, stakeholders);
        route.agree();
        route.prepare();
        route.meet();
        route.check();
        route.plan();
        return route;
    }

    /** The steps, in order. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void agree() {
        if (!answers.find(AlignmentFacts.PROCESS_AGREED).orElse(false)) {
            add(text("agree"), List.of(), Role.BOARD, Role.MANAGEMENT, Role.ADVISER);
        }
        boolean isProtected = answers.find(AlignmentFacts.SHARING_AGREED).orElse(false)
                || answers.find(AlignmentFacts.RESULTS_ANONYMISED).orElse(false);
        boolean allPublic =
                answers.find(Organisation.GOALS).isPresent() && goals.stream().allMatch(Goal::isPublic);
        if (!isProtected && !allPublic) {
            add(text("share"), List.of(), Role.BOARD, Role.ADVISER);
        }
    }

    private void prepare() {
        Optional<Set<Document>> collected = answers.find(AlignmentFacts.DOCUMENTS);
        List<Text> left = Arrays.stream(Document.values())
                .filter(document -> !collected.orElse(Set.of()).contains(document))
                .map(AlignmentFacts.DOCUMENTS::choice)
                .toList();
        if (!left.isEmpty()) {
            add(text("collect").with("documents", left), List.of(), Role.ADVISER, hr());
        }
        if (!answers.find(AlignmentFacts.DOCUMENTS_IN_MATRIX).orElse(false)) {
            add(text("matrix"), List.of(), Role.ADVISER);
        }
    }

    private void meet() {
        add(text("session"), List.of(AdviserTime.SESSION), Role.BOARD, Role.MANAGEMENT, Role.ADVISER);
        add(text("report"), List.of(AdviserTime.PREPARATION_AND_REPORT), Role.ADVISER);
    }

    private void check() {
        List<Text> left = stakeholders.toAsk().stream()
                .map(AlignmentFacts.CHECKED_BY::choice)
                .toList();
        if (!left.isEmpty()) {
            Role[] roles = Stream.concat(
                            Stream.of(Role.ADVISER),
                            stakeholders.toAsk().stream().map(Stakeholder::role))
                    .toArray(Role[]::new);
            add(text("check").with("stakeholders", left), List.of(), roles);
        }
    }

    private void plan() {
        add(text("plan"), List.of(), Role.BOARD, Role.MANAGEMENT, hr(), Role.ADVISER);
        add(text("carry-out"), List.of(), Role.MANAGEMENT, Role.LINE_MANAGER, hr());
    }

    /** Where there is nobody for HR, management does it. */
    Role hr() {
        return answers.find(Organisation.HR_FUNCTION).orElse(true) ? Role.HR : Role.MANAGEMENT;
    }

    private void add(Text what, List<FigureId> figures, Role... roles) {
        steps.add(new Step(what, Arrays.stream(roles).distinct().toList(), figures));
    }

    private static Text text(String step) {
        return Text.of(ID, "route." + step);
    }
}
