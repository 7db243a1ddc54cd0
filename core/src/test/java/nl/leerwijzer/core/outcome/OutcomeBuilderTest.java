// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerwijzer.core.outcome.Section.Bar;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class OutcomeBuilderTest {
    private static final String OWNER = "roi-by-group";
    private static final Text WORDS = Text.of(OWNER, "words");
    private static final Figure COST = Figure.of(OWNER, "cost", Unit.EUR).value(1200);
    private static final FigureId NOWHERE = FigureId.of("nowhere", new Key("secret-group"));

    private static OutcomeBuilder builder() {
        return Outcome.builder(OWNER).summary("summary");
    }

    @Test
    void anOutcomeHoldsWhatItWasGivenInThatOrder() {
        Figure time = Figure.of(OWNER, "time", Unit.HOURS).value(8);
        OutcomeBuilder builder = builder().type("business-case/1");
        FigureId cost = builder.add(COST);
        Effort effort = new Effort(Optional.of(time.id()), Optional.of(cost), Optional.empty(), List.of(Role.HR));
        Reference reference = Reference.to("workplace-learning", WORDS);

        Outcome outcome = builder.addAll(List.of(time))
                .paragraph("intro", WORDS)
                .warning("beware", WORDS, WORDS)
                .effort(effort)
                .caution(WORDS)
                .reference(reference)
                .build();

        assertThat(cost).isEqualTo(COST.id());
        assertThat(outcome.type()).isEqualTo("business-case/1");
        assertThat(outcome.summary()).isEqualTo(Text.of(OWNER, "summary"));
        assertThat(outcome.figures()).containsExactly(COST, time);
        assertThat(outcome.sections())
                .containsExactly(
                        new Section.Paragraph("intro", Text.of(OWNER, "section.intro.title"), List.of(WORDS)),
                        new Section.Warning("beware", Text.of(OWNER, "section.beware.title"), List.of(WORDS, WORDS)));
        assertThat(outcome.effort()).isEqualTo(effort);
        assertThat(outcome.cautions()).containsExactly(WORDS);
        assertThat(outcome.references()).containsExactly(reference);
    }

    @Test
    void anOutcomeNeedsASummaryOnly() {
        Outcome outcome = builder().build();

        assertThat(outcome.type()).isEqualTo("general/1");
        assertThat(outcome.effort()).isEqualTo(Effort.UNKNOWN);
        assertThat(outcome.figures()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Outcome.builder(OWNER).build())
                .withMessageContaining("summary");
    }

    @Test
    void anOutcomeOfAnotherTypeHasNoReferencesAndTheGeneralTypeUnlessItSaysSo() {
        Outcome own = new Outcome() {
            @Override
            public Text summary() {
                return WORDS;
            }

            @Override
            public List<Figure> figures() {
                return List.of();
            }

            @Override
            public List<Section> sections() {
                return List.of();
            }

            @Override
            public Effort effort() {
                return Effort.UNKNOWN;
            }

            @Override
            public List<Text> cautions() {
                return List.of();
            }
        };

        assertThat(own.references()).isEmpty();
        assertThat(own.type()).isEqualTo("general/1");
        OutcomeBuilder.requireSound(own);
    }

    @Test
    void sectionsAreTitledByTheOwner() {
        OutcomeBuilder builder = builder();
        FigureId cost = builder.add(COST);
        List<List<Cell>> rows = List.of(List.of(Cell.of(WORDS), Cell.of(cost)));
        Step step = new Step(WORDS, List.of(Role.HR), List.of(cost));
        Milestone milestone = new Milestone(WORDS, cost, Optional.empty());
        Bar bar = new Bar(WORDS, cost);

        Outcome outcome = builder.table("costs", List.of("what", "much"), rows)
                .steps("do", List.of(step))
                .timeline("when", List.of(milestone))
                .chart("drawn", List.of(bar))
                .build();

        assertThat(outcome.sections())
                .containsExactly(
                        new Section.Table(
                                "costs",
                                Text.of(OWNER, "section.costs.title"),
                                List.of(
                                        Text.of(OWNER, "section.costs.heading.what"),
                                        Text.of(OWNER, "section.costs.heading.much")),
                                rows),
                        new Section.Steps("do", Text.of(OWNER, "section.do.title"), List.of(step)),
                        new Section.Timeline("when", Text.of(OWNER, "section.when.title"), List.of(milestone)),
                        new Section.Chart("drawn", Text.of(OWNER, "section.drawn.title"), List.of(bar)));
    }

    @Test
    void noTwoFiguresHaveOneIdButEntriesHaveFiguresOfOneName() {
        Figure.Draft perGroup = Figure.of(OWNER, "payback", Unit.MONTHS);
        OutcomeBuilder builder = builder();
        builder.add(perGroup.about(new Key("a")).value(1));
        builder.add(perGroup.about(new Key("b")).value(1));
        builder.add(perGroup.value(1));

        assertThat(builder.build().figures()).hasSize(3);

        builder.add(perGroup.about(new Key("a")).value(2));
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("two figures are called payback");
    }

    @Test
    void aReferenceToNoFigureIsRefusedWhereverItStandsAndItsEntryIsNotNamed() {
        List<Consumer<OutcomeBuilder>> references = List.of(
                builder ->
                        builder.effort(new Effort(Optional.of(NOWHERE), Optional.empty(), Optional.empty(), List.of())),
                builder ->
                        builder.effort(new Effort(Optional.empty(), Optional.of(NOWHERE), Optional.empty(), List.of())),
                builder ->
                        builder.effort(new Effort(Optional.empty(), Optional.empty(), Optional.of(NOWHERE), List.of())),
                builder -> builder.table(
                        "t", List.of("a", "b"), List.of(List.of(Cell.of(WORDS), Cell.of(COST.id())), row())),
                builder -> builder.section(
                        new Section.Grid("g", WORDS, List.of(WORDS, WORDS), List.of(WORDS), List.of(row()))),
                builder -> builder.steps("s", List.of(new Step(WORDS, List.of(), List.of(COST.id(), NOWHERE)))),
                builder -> builder.timeline("w", List.of(new Milestone(WORDS, NOWHERE, Optional.empty()))),
                builder -> builder.timeline("w", List.of(new Milestone(WORDS, COST.id(), Optional.of(NOWHERE)))),
                builder -> builder.chart("c", List.of(new Bar(WORDS, COST.id()), new Bar(WORDS, NOWHERE))));

        for (Consumer<OutcomeBuilder> reference : references) {
            OutcomeBuilder builder = builder();
            builder.add(COST);
            reference.accept(builder);

            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessage("a section refers to a figure that is not there: nowhere");

            builder.add(
                    Figure.of(OWNER, "nowhere").about(new Key("secret-group")).term("x"));
            assertThat(builder.build().figures()).hasSize(2);
        }
    }

    private static List<Cell> row() {
        return List.of(Cell.of(WORDS), Cell.of(NOWHERE));
    }

    @Test
    void everyRowOfATableIsAsWideAsItsHeadings() {
        for (int headings = 0; headings < 4; headings++) {
            for (int cells = 0; cells < 4; cells++) {
                List<String> names = List.of("a", "b", "c").subList(0, headings);
                List<Cell> row = List.<Cell>of(Cell.of(WORDS), Cell.of(WORDS), Cell.of(WORDS))
                        .subList(0, cells);
                OutcomeBuilder builder = builder();
                if (headings == cells) {
                    assertThat(builder.table("t", names, List.of(row, row))
                                    .build()
                                    .sections())
                            .hasSize(1);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> builder.table("t", names, List.of(row)))
                            .withMessageContaining("t");
                }
            }
        }
        assertThat(builder().table("t", List.of("a"), List.of()).build().sections())
                .hasSize(1);
    }

    @Test
    void aGridHasOneCellPerColumnAndOneRowOfCellsPerRow() {
        List<Text> two = List.of(WORDS, WORDS);
        List<Cell> cells = List.of(Cell.of(WORDS), Cell.of(WORDS));

        assertThat(new Section.Grid("g", WORDS, two, List.of(WORDS), List.of(cells)).cells())
                .containsExactly(cells);
        assertThatIllegalArgumentException().isThrownBy(() -> new Section.Grid("g", WORDS, two, two, List.of(cells)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section.Grid("g", WORDS, List.of(WORDS), List.of(WORDS), List.of(cells)));
    }

    @Test
    void anOutcomeDoesNotChangeWithItsBuilderOrWithTheListsThatWereHandedIn() {
        OutcomeBuilder builder = builder();
        builder.add(COST);
        List<Cell> row = new ArrayList<>(List.of(Cell.of(WORDS)));
        List<List<Cell>> rows = new ArrayList<>(List.of(row));
        Outcome outcome = builder.table("t", List.of("a"), rows).build();

        row.clear();
        rows.clear();
        builder.caution(WORDS).paragraph("p", WORDS).reference(Reference.to("x", WORDS));
        builder.add(Figure.of(OWNER, "more", Unit.EUR).value(1));

        assertThat(((Section.Table) outcome.sections().get(0)).rows()).isEqualTo(List.of(List.of(Cell.of(WORDS))));
        assertThat(outcome.sections()).hasSize(1);
        assertThat(outcome.figures()).containsExactly(COST);
        assertThat(outcome.cautions()).isEmpty();
        assertThat(outcome.references()).isEmpty();
    }

    @Test
    void referencesLeadToAnInterventionOrToWhatItIsAbout() {
        assertThat(Reference.to("workplace-learning", WORDS))
                .isEqualTo(new Reference(new Reference.Target.ById("workplace-learning"), WORDS));
        assertThat(Reference.to(Audience.EMPLOYEES, Theme.TALKS, WORDS))
                .isEqualTo(new Reference(
                        new Reference.Target.ByTheme(Optional.of(Audience.EMPLOYEES), Theme.TALKS), WORDS));
    }
}
