// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leerwijzer.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes an outcome without a type of its own. Titles come from the texts {@code section.<id>.title} of the owner, the
 * summary from a key that is given.
 */
public final class OutcomeBuilder {
    private final String owner;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Text> cautions = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private @Nullable Text summary;
    private Effort effort = Effort.UNKNOWN;
    private String type = "general/1";

    OutcomeBuilder(String owner) {
        this.owner = Objects.requireNonNull(owner, "owner");
    }

    /** The kind of outcome and the version of its shape. */
    public OutcomeBuilder type(String type) {
        this.type = type;
        return this;
    }

    public OutcomeBuilder summary(Text summary) {
        this.summary = summary;
        return this;
    }

    /** The summary from the text with this key. */
    public OutcomeBuilder summary(String key) {
        return summary(Text.of(owner, key));
    }

    /** Adds a figure and gives its id, to refer to it. */
    public FigureId add(Figure figure) {
        figures.add(figure);
        return figure.id();
    }

    public OutcomeBuilder addAll(Collection<Figure> more) {
        figures.addAll(more);
        return this;
    }

    public OutcomeBuilder section(Section section) {
        sections.add(section);
        return this;
    }

    public OutcomeBuilder paragraph(String id, Text... sentences) {
        return section(new Section.Paragraph(id, title(id), List.of(sentences)));
    }

    public OutcomeBuilder warning(String id, Text... sentences) {
        return section(new Section.Warning(id, title(id), List.of(sentences)));
    }

    /** A table; the headings are the texts {@code section.<id>.heading.<heading>}. */
    public OutcomeBuilder table(String id, List<String> headings, List<List<Cell>> rows) {
        List<Text> words = headings.stream()
                .map(heading -> Text.of(owner, "section." + id + ".heading." + heading))
                .toList();
        return section(new Section.Table(id, title(id), words, rows));
    }

    public OutcomeBuilder steps(String id, List<Section.Step> steps) {
        return section(new Section.Steps(id, title(id), steps));
    }

    public OutcomeBuilder timeline(String id, List<Section.Milestone> milestones) {
        return section(new Section.Timeline(id, title(id), milestones));
    }

    public OutcomeBuilder chart(String id, List<Section.Bar> bars) {
        return section(new Section.Chart(id, title(id), bars));
    }

    public OutcomeBuilder effort(Effort effort) {
        this.effort = effort;
        return this;
    }

    public OutcomeBuilder caution(Text caution) {
        cautions.add(caution);
        return this;
    }

    public OutcomeBuilder reference(Reference reference) {
        references.add(reference);
        return this;
    }

    /** The title of a section of this owner. */
    public Text title(String section) {
        return Text.of(owner, "section." + section + ".title");
    }

    /**
     * Makes it.
     *
     * @throws IllegalStateException without a summary, with two figures of one id, or with a reference to no figure
     */
    public Outcome build() {
        if (summary == null) {
            throw new IllegalStateException("an outcome has a summary");
        }
        Built built = new Built(
                summary,
                List.copyOf(figures),
                List.copyOf(sections),
                effort,
                List.copyOf(cautions),
                List.copyOf(references),
                type);
        requireSound(built);
        return built;
    }

    /**
     * Checks that figures have unique ids and that everything refers to figures that exist.
     *
     * @throws IllegalStateException when not; the message names the figure without its entry
     */
    public static void requireSound(Outcome outcome) {
        Set<FigureId> ids = new HashSet<>();
        for (Figure figure : outcome.figures()) {
            if (!ids.add(figure.id())) {
                throw new IllegalStateException(
                        "two figures are called " + figure.id().name());
            }
        }
        for (FigureId used : FigureReferences.of(outcome)) {
            if (!ids.contains(used)) {
                throw new IllegalStateException("a section refers to a figure that is not there: " + used.name());
            }
        }
    }

    private record Built(
            Text summary,
            List<Figure> figures,
            List<Section> sections,
            Effort effort,
            List<Text> cautions,
            List<Reference> references,
            String type)
            implements Outcome {}
}
