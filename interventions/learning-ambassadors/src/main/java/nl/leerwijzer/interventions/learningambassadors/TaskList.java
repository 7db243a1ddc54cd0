// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.ID;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Agreement;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AmbassadorStep;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Involved;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.MoneyPurpose;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.OverviewItem;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Stance;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.UnionCooperation;

/** Works out what is left to do per stage: everything that is not known to be done. */
final class TaskList {
    private final Answers answers;
    private final Map<Stage, List<Task>> tasks = new EnumMap<>(Stage.class);

    private TaskList(Answers answers) {
        this.answers = answers;
        for (Stage stage : Stage.values()) {
            tasks.put(stage, new ArrayList<>());
        }
    }

    /** What is left to do; a stage in which nothing is left has an empty list. */
    static Map<Stage, List<Task>> of(Answers answers) {
        TaskList list = new TaskList(answers);
        list.commit();
        list.introduce();
        list.overview();
        list.agree();
        list.recruit();
        list.train();
        list.operate();
        list.evaluate();
        return list.tasks;
    }

    private void commit() {
        Optional<UnionCooperation> union = answers.find(AmbassadorFacts.UNION_COOPERATION);
        if (!union.equals(Optional.of(UnionCooperation.AGREED))) {
            String state = union.equals(Optional.of(UnionCooperation.IN_TALKS)) ? "in-talks" : "none";
            add(Stage.COMMITMENT, task("union." + state), union.isPresent(), Role.MANAGEMENT, Role.UNION);
        }
        addItems(
                Stage.COMMITMENT,
                "money",
                AmbassadorFacts.MONEY_RESERVED,
                EnumSet.allOf(MoneyPurpose.class),
                List.of(Budget.TRAINING_AND_GUIDANCE_COST, Budget.COURSE_FEES, Budget.COURSE_TIME_COST),
                Role.MANAGEMENT,
                Role.FINANCE);
        addUnless(
                AmbassadorFacts.WEEKLY_HOURS,
                hours -> hours.compareTo(GuideFigures.FEWEST_WEEKLY_HOURS) >= 0,
                Stage.COMMITMENT,
                "time",
                List.of(Budget.WEEKLY_HOURS, Budget.TIME_COST),
                Role.MANAGEMENT,
                Role.LINE_MANAGER);
        addUnless(
                AmbassadorFacts.OPERATION_TIME,
                months -> months.compareTo(GuideFigures.OPERATION_BEFORE_RESULTS) >= 0,
                Stage.COMMITMENT,
                "year",
                List.of(Timetable.LEAD_TIME),
                Role.BOARD,
                Role.MANAGEMENT);
        addUnless(
                AmbassadorFacts.START_UP_TIME,
                months -> months.compareTo(GuideFigures.START_UP) >= 0,
                Stage.COMMITMENT,
                "start-up",
                List.of(Timetable.OPERATION_START),
                Role.MANAGEMENT);
    }

    private void introduce() {
        addStance("managers", AmbassadorFacts.MANAGERS_STANCE, Role.MANAGEMENT, hr());
        if (hasOrMayHaveHr()) {
            addStance("hr", AmbassadorFacts.HR_STANCE, Role.MANAGEMENT, Role.UNION);
        }
        addItems(
                Stage.INTRODUCTION,
                "design",
                AmbassadorFacts.INVOLVED_IN_DESIGN,
                EnumSet.allOf(Involved.class),
                List.of(),
                Role.EMPLOYEES,
                Role.UNION);
    }

    private void overview() {
        addItems(
                Stage.OVERVIEW,
                "overview",
                AmbassadorFacts.OVERVIEW,
                EnumSet.allOf(OverviewItem.class),
                List.of(),
                hr(),
                Role.SECTOR_FUND,
                Role.UNION);
        addUnless(AmbassadorFacts.UNION_MATERIALS, yes -> yes, Stage.OVERVIEW, "materials", List.of(), Role.UNION);
        addUnless(
                AmbassadorFacts.EXPERIENCED_SUPPORT,
                yes -> yes,
                Stage.OVERVIEW,
                "support",
                List.of(),
                Role.UNION,
                Role.ADVISER);
    }

    private void agree() {
        List<Role> parties = new ArrayList<>(List.of(Role.MANAGEMENT, Role.UNION, Role.EMPLOYEES));
        if (answers.find(Organisation.WORKS_COUNCIL).orElse(false)) {
            parties.add(Role.WORKS_COUNCIL);
        }
        addItems(
                Stage.AGREEMENTS,
                "agreements",
                AmbassadorFacts.AGREEMENTS,
                EnumSet.allOf(Agreement.class),
                List.of(),
                parties.toArray(Role[]::new));
        addUnless(
                AmbassadorFacts.COURSE_TIME_POLICY,
                policy -> policy != CourseTimePolicy.NOT_SETTLED,
                Stage.AGREEMENTS,
                "course-time",
                List.of(Budget.COURSE_TIME_COST),
                parties.toArray(Role[]::new));
    }

    private void recruit() {
        addItems(
                Stage.RECRUITMENT,
                "recruitment",
                AmbassadorFacts.AMBASSADOR_STEPS,
                EnumSet.of(AmbassadorStep.RECRUITED, AmbassadorStep.SELECTED),
                List.of(Timetable.SELECTED_BY),
                Role.UNION,
                Role.EMPLOYEES,
                hr());
    }

    private void train() {
        addUnless(
                AmbassadorFacts.AMBASSADOR_STEPS,
                steps -> steps.contains(AmbassadorStep.TRAINED),
                Stage.TRAINING,
                "training",
                List.of(Budget.TRAINING_AND_GUIDANCE_COST),
                Role.UNION,
                Role.ADVISER);
        addUnless(
                AmbassadorFacts.BASELINE_TAKEN,
                yes -> yes,
                Stage.TRAINING,
                "baseline",
                List.of(Timetable.OPERATION_START),
                hr(),
                Role.AMBASSADORS);
    }

    private void operate() {
        add(
                Stage.OPERATION,
                task("talks"),
                true,
                List.of(Budget.HOURS_PER_YEAR, Budget.HOURS_PER_COLLEAGUE),
                Role.AMBASSADORS,
                Role.LINE_MANAGER);
        addItems(
                Stage.OPERATION,
                "execution",
                AmbassadorFacts.INVOLVED_IN_EXECUTION,
                EnumSet.allOf(Involved.class),
                List.of(),
                Role.AMBASSADORS,
                Role.EMPLOYEES,
                Role.UNION);
        add(Stage.OPERATION, task("progress"), true, Role.AMBASSADORS, hr());
    }

    private void evaluate() {
        add(
                Stage.EVALUATION,
                task("results"),
                true,
                List.of(Timetable.EARLIEST_RESULTS),
                hr(),
                Role.UNION,
                Role.AMBASSADORS);
    }

    private void addStance(String who, Fact<Stance> fact, Role... roles) {
        Optional<Stance> stance = answers.find(fact);
        if (stance.isEmpty()) {
            add(Stage.INTRODUCTION, task(who + ".unknown"), false, List.of(Timetable.INTRODUCED_BY), roles);
        } else if (!Preconditions.NOT_IN_THE_WAY.contains(stance.get())) {
            String state = stance.get() == Stance.OPPOSED ? "opposed" : "not-informed";
            add(Stage.INTRODUCTION, task(who + "." + state), true, List.of(Timetable.INTRODUCED_BY), roles);
        }
    }

    private <T> void addUnless(
            Fact<T> fact, Predicate<? super T> done, Stage stage, String id, List<FigureId> figures, Role... roles) {
        Optional<T> answer = answers.find(fact);
        if (answer.filter(done).isEmpty()) {
            add(stage, task(id), answer.isPresent(), figures, roles);
        }
    }

    /** One task that names the items left: all of them while nothing is known. */
    private <E extends Enum<E>> void addItems(
            Stage stage, String id, Fact<Set<E>> fact, Set<E> wanted, List<FigureId> figures, Role... roles) {
        Optional<Set<E>> done = answers.find(fact);
        List<Text> left = wanted.stream()
                .filter(item -> !done.orElse(Set.of()).contains(item))
                .map(fact::choice)
                .toList();
        if (!left.isEmpty()) {
            add(stage, task(id).with("items", left), done.isPresent(), figures, roles);
        }
    }

    private void add(Stage stage, Text what, boolean knownToDo, Role... roles) {
        add(stage, what, knownToDo, List.of(), roles);
    }

    private void add(Stage stage, Text what, boolean knownToDo, List<FigureId> figures, Role... roles) {
        List<Role> distinct = List.of(roles).stream().distinct().toList();
        tasks.computeIfAbsent(stage, unused -> new ArrayList<>()).add(new Task(what, distinct, figures, knownToDo));
    }

    private static Text task(String id) {
        return Text.of(ID, "task." + id);
    }

    private boolean hasOrMayHaveHr() {
        return answers.find(Organisation.HR_FUNCTION).orElse(true);
    }

    /** Where there is nobody for HR, management does it. */
    private Role hr() {
        return hasOrMayHaveHr() ? Role.HR : Role.MANAGEMENT;
    }
}
