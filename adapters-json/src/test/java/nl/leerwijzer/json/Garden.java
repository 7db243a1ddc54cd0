// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Finding;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/** An intervention of a third party with a fact of every kind, and an outcome with a figure and a section of every kind. */
final class Garden implements Intervention {
    static final String ID = "com.example.garden";

    enum Soil {
        SAND,
        RIVER_CLAY,
        PEAT
    }

    enum Tool {
        SPADE,
        RAKE,
        WATERING_CAN
    }

    static final Fact<Boolean> ORGANIC = Fact.yesNo(ID, "organic").orDoesNotApply(true);
    static final Fact<Integer> PLOTS = Fact.wholeNumber(ID, "plots", 0, 500).formerly("plot-count");
    static final Fact<BigDecimal> ACIDITY = Fact.decimal(ID, "acidity", "0.5", "14", Unit.RATIO);
    static final Fact<Percentage> SHADE = Fact.percentage(ID, "shade");
    static final Fact<Money> BUDGET = Fact.money(ID, "budget");
    static final Fact<Period> SEASON = Fact.period(ID, "season", PeriodUnit.WEEKS, 1, 52);
    static final Fact<LocalDate> SINCE = Fact.date(ID, "since");
    static final Fact<Soil> SOIL = Fact.choice(ID, "soil", Soil.class);
    static final Fact<Set<Tool>> TOOLS = Fact.choices(ID, "tools", Tool.class);
    static final Fact<Estimate<Percentage>> YIELD = Fact.estimate(ID, "yield", Fact.percentages(0, 200));
    static final Fact<Estimate<Money>> SEEDS = Fact.estimate(ID, "seeds", Fact.amounts());
    static final Fact<Label> SIGN = Fact.label(ID, "sign");
    static final Fact<Key> CODE = Fact.key(ID, "code");
    static final Fact<URI> PAGE = Fact.uri(ID, "page");

    private static final Fact<List<Entry>> BED_LIST = Fact.list(ID, "beds");
    static final Fact<Label> BED_SIGN = Fact.label(ID, "sign").columnOf(BED_LIST);
    static final Fact<BigDecimal> BED_AREA =
            Fact.decimal(ID, "area", "0.1", "1000", Unit.NUMBER).columnOf(BED_LIST);
    static final Fact<Boolean> BED_WATERED =
            Fact.yesNo(ID, "watered").orDoesNotApply(false).columnOf(BED_LIST);
    static final Fact<Soil> BED_SOIL =
            Fact.choice(ID, "soil", Soil.class).formerly("ground").columnOf(BED_LIST);
    static final Fact<Key> BED_NEIGHBOUR =
            Fact.reference(ID, "neighbour", BED_LIST).columnOf(BED_LIST);
    static final Fact<List<Entry>> BEDS = BED_LIST.checkedBy(new EntryCheck(
            ID,
            "dry-peat",
            Set.of(BED_SOIL, BED_WATERED),
            bed -> !(bed.find(BED_SOIL).equals(Optional.of(Soil.PEAT))
                    && bed.find(BED_WATERED).equals(Optional.of(false)))));
    static final Fact<Key> BEST_BED = Fact.reference(ID, "best-bed", BEDS);
    static final Fact<Integer> GROUP_GARDENERS =
            Fact.wholeNumber(ID, "gardeners", 0, 1000, Unit.PEOPLE).columnOf(Organisation.WORKFORCE);

    @Override
    public Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .option(7)
                .addThemes(Theme.WORKPLACE)
                .addMethod("dig", "sow")
                .addCautions(Caution.of(ID, "slugs"))
                .addEvidence(
                        Evidence.of(ID, "harvest", Source.of("trial", "A trial, 2024", Source.Standing.READ))
                                .finding(finding("tended", "29", "gardens"), finding("left-alone", "12", "fields")),
                        Evidence.of(ID, "calm", Source.of("guide", "A guide", Source.Standing.CLAIMED_WITHOUT_SOURCE)))
                .addSources(Source.of("book", "A book, 1999", Source.Standing.READ_ABOUT, "https://example.com/book"))
                .addLinks(PageLink.of(ID, "seeds", "https://example.com/seeds"))
                .addSeeAlso(
                        Reference.to("com.example.orchard", Text.of(ID, "see.orchard")),
                        Reference.to(Audience.EMPLOYER, Theme.RETURN, Text.of(ID, "see.return")))
                .contact(new Contact("info@example.com"))
                .contentVersion("3")
                .build();
    }

    private static Finding finding(String id, String percent, String population) {
        return new Finding(
                id, Percentage.of(percent), Optional.of(population), Optional.of("harvested"), Optional.empty());
    }

    @Override
    public Condition relevance() {
        return Condition.any(
                Condition.isYes(ORGANIC), Condition.not(Condition.atLeast(PLOTS, 3)), Condition.doesNotApply(ORGANIC));
    }

    @Override
    public List<Precondition> preconditions() {
        Remedy dig = Remedy.of(ID, "dig", Role.EMPLOYEES, Role.LINE_MANAGER)
                .within(Period.ofWeeks(2), Period.ofWeeks(6))
                .withEffort();
        return List.of(
                Precondition.of(
                        ID,
                        "ground",
                        Part.required(
                                Phase.BEFORE_START,
                                "soil",
                                Condition.oneOf(SOIL, List.of(Soil.SAND, Soil.RIVER_CLAY))
                                        .mendedBy(Remedy.notChangeable(ID, "soil"))),
                        Part.required(
                                Phase.IN_PREPARATION,
                                "season",
                                Condition.atMost(SEASON, Period.ofWeeks(30)).mendedBy(dig)),
                        Part.recommended(Phase.WHILE_RUNNING, "tools", Condition.contains(TOOLS, Tool.WATERING_CAN))),
                Precondition.of(
                        ID,
                        "beds",
                        Part.required(
                                Phase.IN_PREPARATION,
                                "watered",
                                Condition.every(
                                        BEDS, Condition.isYes(BED_WATERED).mendedBy(dig))),
                        Part.required(
                                Phase.BEFORE_START,
                                "room",
                                Condition.atLeastOf(
                                        1,
                                        Condition.countAtLeast(
                                                2, BEDS, Condition.all(Condition.atLeast(BED_AREA, BigDecimal.TEN))),
                                        Condition.computed(
                                                ID,
                                                "affordable",
                                                List.of(BUDGET, SEEDS),
                                                answers -> answers.find(BUDGET)
                                                                .orElseThrow()
                                                                .compareTo(answers.find(SEEDS)
                                                                        .orElseThrow()
                                                                        .high())
                                                        >= 0)))));
    }

    @Override
    public Set<Fact<?>> facts() {
        return new LinkedHashSet<>(List.of(
                ACIDITY,
                SHADE,
                SINCE,
                YIELD,
                SIGN,
                CODE,
                PAGE,
                BEDS,
                BED_SIGN,
                BED_SOIL,
                BED_NEIGHBOUR,
                BEST_BED,
                Organisation.WORKFORCE,
                Organisation.GROUP_HEADS,
                Organisation.GROUP_LABEL,
                GROUP_GARDENERS));
    }

    @Override
    public Outcome plan(View situation) {
        OutcomeBuilder plan = Outcome.builder(ID).type("garden/1").summary("summary");
        Figure.Draft shade = Figure.of(ID, "shade", Unit.PERCENT);
        FigureId shaded = plan.add(situation
                .find(SHADE)
                .map(share -> shade.value(share.percent()))
                .orElseGet(() -> shade.missing(List.of(FactRef.of(SHADE)))));
        FigureId hours = plan.add(Figure.of(ID, "hours", Unit.HOURS).between(3, 4.25));
        FigureId cost = plan.add(Figure.of(ID, "cost", Unit.EUR).estimate(100, 250, 900));
        FigureId first = plan.add(Figure.of(ID, "first-day").day(LocalDate.of(2027, 3, 1)));
        FigureId harvest = plan.add(Figure.of(ID, "harvest").days(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 9, 30)));
        FigureId bound = plan.add(Figure.of(ID, "bound").term("frost"));
        FigureId never = plan.add(Figure.of(ID, "snow", Unit.NUMBER).undefined("summer"));
        for (Entry bed : situation.find(BEDS).orElse(List.of())) {
            plan.add(Figure.of(ID, "area", Unit.NUMBER)
                    .about(bed.key())
                    .value(bed.find(BED_AREA).orElse(BigDecimal.ONE)));
        }
        Text words = Text.of(ID, "words");
        plan.paragraph("opening", words)
                .warning("frost", words)
                .table("overview", List.of("what", "how-much"), List.of(List.of(Cell.of(words), Cell.of(shaded))))
                .section(new Section.Grid(
                        "map",
                        plan.title("map"),
                        List.of(words),
                        List.of(words, words),
                        List.of(List.of(Cell.of(bound)), List.of(Cell.of(never)))))
                .steps("work", List.of(new Section.Step(words, List.of(Role.EMPLOYEES), List.of(hours, cost))))
                .timeline(
                        "year",
                        List.of(
                                new Section.Milestone(words, first, Optional.empty()),
                                new Section.Milestone(words, first, Optional.of(harvest))))
                .chart("bars", List.of(new Section.Bar(words, shaded)))
                .effort(new Effort(Optional.of(hours), Optional.of(cost), Optional.empty(), List.of(Role.HR)))
                .caution(words)
                .reference(Reference.to("com.example.orchard", words));
        return plan.build();
    }
}
