// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.core.value.Role.BOARD;
import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.core.value.Role.WORKS_COUNCIL;
import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.EmployeeHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ManagerHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.TalkKind;
import nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment;

/** What a conversation guide shows, section by section. */
final class GuideReport {
    private final View situation;
    private final Directions directions;
    private final ConversationGuide guide;
    private final OutcomeBuilder builder = Outcome.builder(ID).type("conversation-guide/1");

    GuideReport(View situation, Directions directions, ConversationGuide guide) {
        this.situation = situation;
        this.directions = directions;
        this.guide = guide;
    }

    Outcome outcome() {
        builder.summary(summary());
        builder.addAll(new GuideFigures(situation, guide).all());
        builder.effort(new Effort(
                Optional.of(GuideFigures.HOURS_PER_YEAR),
                Optional.of(GuideFigures.COST_PER_YEAR),
                Optional.of(GuideFigures.LEAD_TIME),
                List.of(EMPLOYEES, LINE_MANAGER, HR)));
        if (guide.safe() == Verdict.NOT_MET) {
            addUnsafe();
        }
        if (guide.moments().isUnderWay()) {
            addUnderWay();
        }
        addTalks();
        addInformed();
        addSheet("employee-sheet", guide.sheet(Side.EMPLOYEE));
        addSheet("manager-sheet", guide.sheet(Side.MANAGER));
        addAgenda();
        addEquality();
        guide.alignment().ifPresent(this::addAlignment);
        if (guide.moments().firstTalk().isPresent()) {
            addMoments();
        }
        addRound();
        builder.steps("embedding", new EmbeddingSteps(situation, guide).all());
        builder.paragraph(
                "assumptions", text("assumption.agenda"), text("assumption.alignment"), text("assumption.days"));
        builder.paragraph(
                "law", LawNotes.WORKS_COUNCIL, LawNotes.OBLIGED_TRAINING, LawNotes.PERSONAL_DATA, LawNotes.STATUS);
        addCautions();
        return builder.build();
    }

    private Text summary() {
        String safety = guide.safe() == Verdict.NOT_MET ? "summary.unsafe" : "summary";
        return text(safety).with("talks", summaryOfTalks()).with("equality", summaryOfEquality());
    }

    private Text summaryOfTalks() {
        if (guide.talks().isEmpty()) {
            return text("summary.talks-unknown");
        }
        int held = guide.talks().get().size();
        int lacking = guide.talksWithoutDevelopment().size();
        if (held == 0) {
            return text("summary.no-talks");
        }
        if (lacking > 0) {
            return text("summary.talks-lacking").with("lacking", lacking).with("held", held);
        }
        boolean settled =
                guide.talks().get().stream().allMatch(talk -> talk.development().isPresent());
        return text(settled ? "summary.talks-complete" : "summary.talks-so-far").with("held", held);
    }

    private Text summaryOfEquality() {
        int breaches = guide.equality().breaches().size();
        int open = guide.equality().open().size();
        if (breaches > 0) {
            return text(open == 0 ? "summary.unequal" : "summary.unequal-so-far")
                    .with("breaches", breaches)
                    .with("points", guide.equality().verdicts().size());
        }
        return text(open == 0 ? "summary.equal" : "summary.equality-open");
    }

    private void addUnsafe() {
        List<Text> why = new ArrayList<>();
        List<Text> uses = DialogueFacts.usesAgainstEmployee().stream()
                .filter(this::isYes)
                .map(use -> text("unsafe." + use.id().name()))
                .toList();
        if (!uses.isEmpty()) {
            why.add(text("unsafe.used-for").with("uses", uses));
        }
        if (isNo(DialogueFacts.DARE_TO_SAY_WISHES)) {
            why.add(text("unsafe.not-dared"));
        }
        why.add(text("unsafe.wait"));
        builder.warning("unsafe", why.toArray(Text[]::new));
        builder.steps(
                "safe-first",
                List.of(
                        step("safe-first.decide", List.of(BOARD, MANAGEMENT)),
                        step("safe-first.separate", List.of(HR)),
                        step("safe-first.existing", List.of(HR, LINE_MANAGER)),
                        step("safe-first.tell", List.of(MANAGEMENT, WORKS_COUNCIL)),
                        step("safe-first.ask", List.of(HR, WORKS_COUNCIL))));
    }

    private void addUnderWay() {
        builder.steps(
                "under-way",
                List.of(
                        step("under-way.next", List.of(LINE_MANAGER, EMPLOYEES), GuideFigures.NEXT_MOMENT),
                        step("under-way.copies", List.of(LINE_MANAGER, HR)),
                        step("under-way.carried-out", List.of(LINE_MANAGER, MANAGEMENT)),
                        step("under-way.safe", List.of(HR, WORKS_COUNCIL)),
                        step("under-way.measure", List.of(HR), GuideFigures.DEVELOPMENT_SHARE)));
    }

    private void addTalks() {
        List<PersonnelTalk> talks = guide.talks().orElse(List.of());
        if (talks.isEmpty()) {
            builder.paragraph("talks", text(guide.talks().isPresent() ? "talks.none" : "talks.unknown"));
            return;
        }
        builder.table(
                "talks",
                List.of("talk", "development", "to-do"),
                talks.stream()
                        .map(talk -> List.of(
                                Cell.of(talk.name()),
                                Cell.of(GuideFigures.talkDevelopment(talk)),
                                Cell.of(whatToDo(talk))))
                        .toList());
        builder.table(
                "talks-counted",
                List.of("what", "number"),
                List.of(
                        List.of(Cell.of(text("talks-counted.held")), Cell.of(GuideFigures.TALKS_HELD)),
                        List.of(
                                Cell.of(text("talks-counted.with-development")),
                                Cell.of(GuideFigures.TALKS_WITH_DEVELOPMENT)),
                        List.of(Cell.of(text("talks-counted.share")), Cell.of(GuideFigures.DEVELOPMENT_SHARE))));
    }

    private static Text whatToDo(PersonnelTalk talk) {
        if (talk.development().isEmpty()) {
            return text("talk.ask");
        }
        if (talk.development().get()) {
            return text(talk.kind().equals(Optional.of(TalkKind.APPRAISAL)) ? "talk.keep-apart" : "talk.keep");
        }
        return text(
                talk.kind().map(kind -> "talk.add-to-" + Kind.Choice.id(kind)).orElse("talk.add"));
    }

    private void addInformed() {
        List<List<Cell>> rows = new ArrayList<>();
        for (EmployeeHears what : EmployeeHears.values()) {
            rows.add(informed(
                    Side.EMPLOYEE,
                    DialogueFacts.EMPLOYEE_HEARS.choice(what),
                    Verdicts.containsAll(situation, DialogueFacts.EMPLOYEE_HEARS, List.of(what))));
        }
        for (ManagerHears what : ManagerHears.values()) {
            rows.add(informed(
                    Side.MANAGER,
                    DialogueFacts.MANAGER_HEARS.choice(what),
                    Verdicts.containsAll(situation, DialogueFacts.MANAGER_HEARS, List.of(what))));
        }
        builder.table("informed", List.of("side", "what", "now"), rows);
        addDirections();
    }

    private static List<Cell> informed(Side side, Text what, Verdict now) {
        return List.of(Cell.of(text("side." + Kind.Choice.id(side))), Cell.of(what), Cell.of(word(now)));
    }

    /** What can be told of where the organisation is going: its public goals. */
    private void addDirections() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(
                directions.open().isEmpty()
                        ? text("directions.none")
                        : text("directions.goals").with("goals", Directions.quoted(directions.open())));
        if (directions.closed() > 0) {
            sentences.add(text("directions.closed").with("goals", directions.closed()));
        }
        sentences.add(text("directions.ask"));
        builder.paragraph("directions", sentences.toArray(Text[]::new));
    }

    private void addSheet(String id, PreparationSheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PreparationSheet.Question question : sheet.questions()) {
            rows.add(List.of(Cell.of(question.topic().title()), Cell.of(question.text())));
        }
        sheet.themes().ifPresent(themes -> rows.add(List.of(Cell.of(text("sheet-topic.themes")), Cell.of(themes))));
        builder.table(id, List.of("topic", "question"), rows);
    }

    private void addAgenda() {
        builder.table(
                "agenda",
                List.of("start", "topic", "what", "minutes"),
                Arrays.stream(Agenda.Topic.values())
                        .map(topic -> List.of(
                                Cell.of(GuideFigures.agendaStart(topic)),
                                Cell.of(text("agenda." + Kind.Choice.id(topic))),
                                Cell.of(text("agenda." + Kind.Choice.id(topic) + ".what")),
                                Cell.of(GuideFigures.agendaMinutes(topic))))
                        .toList());
    }

    private void addEquality() {
        builder.table(
                "equality",
                List.of("point", "now", "consequence"),
                guide.equality().verdicts().entrySet().stream()
                        .map(point -> List.of(
                                Cell.of(point.getKey().title()),
                                Cell.of(word(point.getValue())),
                                Cell.of(consequence(point.getKey(), point.getValue()))))
                        .toList());
    }

    private static Text consequence(EqualityPoint point, Verdict verdict) {
        return verdict == Verdict.NOT_MET ? point.consequence() : text("consequence.none");
    }

    private void addAlignment(List<ThemeAlignment> themes) {
        if (themes.isEmpty()) {
            builder.paragraph("alignment", text("alignment.no-themes"));
            return;
        }
        builder.table(
                "alignment",
                List.of("theme", "alignment", "agree"),
                themes.stream()
                        .map(theme -> List.of(
                                Cell.of(theme.name()),
                                Cell.of(GuideFigures.themeAlignment(theme)),
                                Cell.of(theme.agreement().map(Agreement::text).orElseGet(() -> text("alignment.ask")))))
                        .toList());
        builder.chart(
                "themes",
                Arrays.stream(Alignment.values())
                        .map(alignment -> new Section.Bar(
                                text("figure.theme-alignment.term." + Kind.Choice.id(alignment)),
                                GuideFigures.themes(alignment)))
                        .toList());
    }

    private void addMoments() {
        Moments moments = guide.moments();
        List<Milestone> milestones = new ArrayList<>();
        if (!moments.isUnderWay()) {
            milestones.add(milestone("moment.invite", GuideFigures.INVITATION_DAY));
        }
        milestones.add(milestone("moment.first-talk", GuideFigures.FIRST_TALK_DAY));
        List<LocalDate> followUps = moments.followUps().orElse(List.of());
        for (int number = 1; number <= followUps.size(); number++) {
            milestones.add(new Milestone(
                    text("moment.follow-up").with("number", number),
                    GuideFigures.followUpDay(number),
                    Optional.empty()));
        }
        milestones.add(milestone("moment.next-talk", GuideFigures.NEXT_TALK_DAY));
        builder.timeline("moments", milestones);
    }

    private void addRound() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(text("round.weeks")), Cell.of(GuideFigures.ROUND_WEEKS)));
        if (guide.moments().firstTalk().isPresent()) {
            rows.add(List.of(Cell.of(text("round.end")), Cell.of(GuideFigures.FIRST_ROUND_END)));
        }
        rows.add(List.of(Cell.of(text("round.manager-hours")), Cell.of(GuideFigures.MANAGER_HOURS)));
        builder.table("round", List.of("what", "value"), rows);
    }

    /** What goes wrong in practice, as far as this situation invites it. */
    private void addCautions() {
        if (isYes(DialogueFacts.USED_FOR_PROMOTION)) {
            builder.caution(text("watch.promotion"));
        }
        if (situation.find(DialogueFacts.FOLLOW_UPS).equals(Optional.of(0))) {
            builder.caution(text("watch.no-follow-up"));
        }
        if (isNo(DialogueFacts.MEANS_RESERVED)) {
            builder.caution(text("watch.no-means"));
        }
        if (isNo(DialogueFacts.CARRIED_OUT)) {
            builder.caution(text("watch.not-carried-out"));
        }
        if (guide.alignment().isPresent()) {
            builder.caution(text("watch.themes-of-groups"));
        }
    }

    private boolean isYes(Fact<Boolean> fact) {
        return situation.find(fact).orElse(false);
    }

    private boolean isNo(Fact<Boolean> fact) {
        return situation.find(fact).equals(Optional.of(false));
    }

    private static Text word(Verdict verdict) {
        return switch (verdict) {
            case MET -> text("word.yes");
            case NOT_MET -> text("word.not-yet");
            case UNKNOWN -> text("word.unknown");
        };
    }

    private static Milestone milestone(String key, FigureId when) {
        return new Milestone(text(key), when, Optional.empty());
    }

    private static Step step(String key, List<Role> roles, FigureId... figures) {
        return new Step(text(key), roles, List.of(figures));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
