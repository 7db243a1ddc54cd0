// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
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
                .sorted(Comparator.comparing(step -> step.part().part().phase()))
                .toList();
    }

    private static Stream<Step> steps(InterventionAssessment intervention) {
        return Stream.concat(intervention.obstacles().stream(), intervention.toPrepare().stream())
                .map(part -> new Step(intervention, part));
    }

    /** The chapter about them; nothing when there is nothing to arrange. */
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
        if (forOne) {
            report.paragraph(words.of(Words.text("steps.all-for").with("title", titles.get(0))));
        }
        return report.items(steps.stream().map(step -> item(step, forOne)).toList())
                .build()
                .blocks();
    }

    private Item item(Step step, boolean forOne) {
        Text title = Parts.title(words, step.part().precondition(), step.part().part());
        List<String> terms = new ArrayList<>();
        if (!forOne) {
            terms.add(words.of(Words.text("steps.for")
                    .with("title", Words.quoted(step.intervention().profile().title()))));
        }
        String remedy = new Remedies(words).whoAndHowLong(step.part().evaluation());
        if (!remedy.isEmpty()) {
            terms.add(remedy);
        }
        return new Item(
                Mark.NUMBER,
                Rich.of(words.line(title)),
                terms.isEmpty() ? List.of() : List.of(Item.of(String.join(" ", terms))));
    }
}
