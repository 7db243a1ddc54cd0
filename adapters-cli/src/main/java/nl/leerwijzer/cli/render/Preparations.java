// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.text.Text;

/** What is still to be arranged for all interventions together, as steps in the order in which they are due. */
final class Preparations {
    private final Words words;
    private final List<Step> steps;

    private record Step(InterventionAssessment intervention, PartAssessment part) {}

    Preparations(Words words, Assessment assessment) {
        this.words = words;
        this.steps = assessment.interventions().stream()
                .filter(intervention -> switch (intervention.standing()) {
                    case ADVISED, UNDER_WAY, BLOCKED -> true;
                    case UNDECIDED, NOT_RELEVANT, FAILED -> false;
                })
                .flatMap(Preparations::steps)
                .toList();
    }

    private static Stream<Step> steps(InterventionAssessment intervention) {
        return Stream.concat(intervention.obstacles().stream(), intervention.toPrepare().stream())
                .map(part -> new Step(intervention, part));
    }

    /** The chapter about them, phase by phase; nothing when there is nothing to arrange. */
    List<Block> blocks() {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<Text> titles = steps.stream()
                .map(step -> Words.quoted(step.intervention().profile().title()))
                .distinct()
                .toList();
        boolean forOne = titles.size() == 1;
        Report.Builder report = new Report.Builder().heading(2, words.say("chapter.steps"));
        report.paragraph(words.of(
                forOne ? Words.text("steps.all-for").with("title", titles.get(0)) : Words.text("steps.further")));
        for (Phase phase : Phase.values()) {
            List<Step> due = steps.stream()
                    .filter(step -> step.part().part().phase() == phase)
                    .toList();
            report.chapter(3, words.line(phase.text()), forOne ? items(due) : byIntervention(due));
        }
        return report.build().blocks();
    }

    private List<Item> byIntervention(List<Step> due) {
        Map<InterventionAssessment, List<Step>> steps = new LinkedHashMap<>();
        due.forEach(step -> steps.computeIfAbsent(step.intervention(), intervention -> new ArrayList<>())
                .add(step));
        List<Item> items = new ArrayList<>();
        steps.forEach((intervention, its) -> {
            Rich title = Rich.strong(words.line(intervention.profile().title()));
            items.add(new Item(Mark.BULLET, title, items(its)));
        });
        return items;
    }

    private List<Item> items(List<Step> due) {
        return due.stream()
                .map(step -> Item.of(Mark.NUMBER, Rich.of(words.line(text(step)))))
                .toList();
    }

    private Text text(Step step) {
        Part part = step.part().part();
        String remedy = new Remedies(words).whoAndHowLong(step.part().evaluation());
        Text text = Words.text(remedy.isEmpty() ? "steps.step" : "steps.step.by")
                .with("part", words.clause(step.part().precondition().part(part)))
                .with("necessity", part.necessity().text());
        return remedy.isEmpty() ? text : text.with("remedy", Words.name(remedy));
    }
}
