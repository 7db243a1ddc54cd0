// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.core.value.Role.WORKS_COUNCIL;
import static nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemeFacts.ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.LawNotes;

/** What the themes of many talks show, section by section. Groups stand side by side and are never put in an order. */
final class TalkThemesReport {
    /** How many themes are called the most named. */
    static final int MOST_NAMED = 3;

    private static final int COLUMNS_OF_A_GRID = 6;
    private static final FigureId TALKS = FigureId.of("talks");
    private static final FigureId MINIMUM = FigureId.of("minimum");
    private static final FigureId LEFT_OUT = FigureId.of("left-out");
    private static final FigureId MENTIONS = FigureId.of("mentions");

    private final ThemeCount count;
    private final int minimum;
    private final OutcomeBuilder builder = Outcome.builder(ID).type(ThemePicture.TYPE);

    TalkThemesReport(ThemeCount count, int minimum) {
        this.count = count;
        this.minimum = minimum;
    }

    Outcome outcome() {
        builder.effort(new Effort(Optional.empty(), Optional.empty(), Optional.empty(), List.of(HR, LINE_MANAGER)));
        builder.add(number(MINIMUM, minimum));
        if (count instanceof ThemeCount.Counted counted) {
            add(counted.table());
        } else if (count instanceof ThemeCount.Incomplete incomplete) {
            builder.summary("summary.incomplete");
            builder.add(draft(TALKS).missing(incomplete.missing()));
        } else if (count instanceof ThemeCount.Contradictory contradictory) {
            builder.summary("summary.contradictory");
            builder.add(draft(TALKS).undefined("contradictory"));
            builder.warning(
                    "contradictory",
                    text("contradictory.groups").with("groups", contradictory.groups()),
                    text("contradictory.check"));
        } else {
            boolean few = count instanceof ThemeCount.TooFew;
            builder.summary(few ? "summary.too-few" : "summary.too-many");
            builder.add(draft(TALKS).undefined(few ? "too-few" : "too-many"));
            builder.paragraph("nothing-shown", text(few ? "nothing-shown.too-few" : "nothing-shown.too-many"));
        }
        builder.paragraph("law", LawNotes.WORKS_COUNCIL, LawNotes.STATUS);
        addCautions();
        TalkThemesProfile.references().forEach(builder::reference);
        return builder.build();
    }

    private void add(ThemeTable table) {
        List<ThemeKind> most = table.mostNamed(MOST_NAMED);
        builder.summary(
                most.isEmpty()
                        ? text("summary.nothing-shown").with("talks", table.talks())
                        : text("summary")
                                .with("talks", table.talks())
                                .with(
                                        "themes",
                                        most.stream()
                                                .map(TalkThemesReport::name)
                                                .toList()));
        addFigures(table);
        if (!most.isEmpty()) {
            builder.chart(
                    "named",
                    table.mostNamed(table.themes().size()).stream()
                            .map(theme -> new Section.Bar(name(theme), total(theme)))
                            .toList());
        }
        addGrids(table);
        builder.paragraph("left-out", text("left-out.mark"), text("left-out.why"), text("left-out.which"));
        addGroups(table);
        if (!most.isEmpty()) {
            builder.steps(
                    "policy",
                    most.stream()
                            .map(theme -> new Section.Step(
                                    text("policy." + Kind.Choice.id(theme)), List.of(HR), List.of(total(theme))))
                            .toList());
        }
        builder.steps(
                "next",
                List.of(
                        step("next.needed", MANAGEMENT, HR),
                        step("next.ask", LINE_MANAGER, EMPLOYEES),
                        step("next.policy", HR, WORKS_COUNCIL),
                        step("next.tell", HR, LINE_MANAGER)));
    }

    private void addFigures(ThemeTable table) {
        builder.add(number(TALKS, table.talks()));
        builder.add(number(LEFT_OUT, table.leftOut()));
        table.groups().forEach(group -> builder.add(number(talksOf(group), group.talks())));
        for (ThemeKind theme : table.themes()) {
            table.groups().forEach(group -> addShown(named(theme, group), table.talks(theme, group)));
            addShown(total(theme), table.talks(theme));
        }
        table.groups().forEach(group -> addShown(mentionsOf(group), table.mentions(group)));
        addShown(MENTIONS, table.mentions());
    }

    private void addShown(FigureId id, OptionalInt number) {
        number.ifPresent(known -> builder.add(number(id, known)));
    }

    /** A grid of all groups, or several where one would be too wide to read; all groups together stand in the last. */
    private void addGrids(ThemeTable table) {
        List<TalkGroup> groups = table.groups();
        for (int from = 0; from < groups.size(); from += COLUMNS_OF_A_GRID) {
            int until = Math.min(from + COLUMNS_OF_A_GRID, groups.size());
            addGrid(table, from / COLUMNS_OF_A_GRID + 1, groups.subList(from, until), until == groups.size());
        }
    }

    private void addGrid(ThemeTable table, int number, List<TalkGroup> groups, boolean last) {
        List<Text> columns =
                new ArrayList<>(groups.stream().map(TalkThemesReport::name).toList());
        List<Text> rows = new ArrayList<>(
                table.themes().stream().map(TalkThemesReport::name).toList());
        rows.add(text("row.mentions"));
        List<List<Cell>> cells = new ArrayList<>();
        for (ThemeKind theme : table.themes()) {
            List<Cell> row = new ArrayList<>();
            groups.forEach(group -> row.add(cell(named(theme, group), table.talks(theme, group))));
            if (last) {
                row.add(cell(total(theme), table.talks(theme)));
            }
            cells.add(row);
        }
        List<Cell> totals = new ArrayList<>();
        groups.forEach(group -> totals.add(cell(mentionsOf(group), table.mentions(group))));
        if (last) {
            columns.add(text("column.all"));
            totals.add(cell(MENTIONS, table.mentions()));
        }
        cells.add(totals);
        builder.section(new Section.Grid(
                number == 1 ? "table" : "table-" + number, builder.title("table"), columns, rows, cells));
    }

    private static Cell cell(FigureId figure, OptionalInt number) {
        return number.isPresent() ? Cell.of(figure) : Cell.of(text("cell.left-out"));
    }

    private void addGroups(ThemeTable table) {
        builder.table(
                "groups",
                List.of("group", "holds", "talks"),
                table.groups().stream()
                        .map(group -> List.of(
                                Cell.of(name(group)),
                                Cell.of(
                                        group.isPutTogether()
                                                ? text("holds.several").with("groups", group.names())
                                                : text("holds.one")),
                                Cell.of(talksOf(group))))
                        .toList());
    }

    private void addCautions() {
        builder.caution(text("watch.named-is-not-needed"));
        builder.caution(text("watch.no-ranking"));
        builder.caution(text("watch.differences"));
        if (minimum < TalkThemeFacts.DEFAULT_MINIMUM) {
            builder.caution(text("watch.low-minimum"));
        }
    }

    private static Text name(ThemeKind theme) {
        return TalkThemeFacts.MENTION_THEME.choice(theme);
    }

    private static Text name(TalkGroup group) {
        return group.isPutTogether()
                ? text("group.put-together")
                : group.names().get(0);
    }

    private static FigureId named(ThemeKind theme, TalkGroup group) {
        return FigureId.of("named", new Key(Kind.Choice.id(theme) + ".group-" + group.number()));
    }

    private static FigureId total(ThemeKind theme) {
        return FigureId.of("named-in-all", new Key(Kind.Choice.id(theme)));
    }

    private static FigureId mentionsOf(TalkGroup group) {
        return FigureId.of("mentions-of-group", new Key("group-" + group.number()));
    }

    private static FigureId talksOf(TalkGroup group) {
        return FigureId.of("talks-of-group", new Key("group-" + group.number()));
    }

    private static Figure number(FigureId id, int number) {
        return draft(id).value(BigDecimal.valueOf(number));
    }

    private static Figure.Draft draft(FigureId id) {
        return new Figure.Draft(ID, id, Optional.of(Unit.NUMBER));
    }

    private static Section.Step step(String key, Role... roles) {
        return new Section.Step(text(key), List.of(roles), List.of());
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
