// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.comparison.AdviceAspect;
import nl.leerwijzer.core.comparison.AdviceComparison;
import nl.leerwijzer.core.comparison.Attribution;
import nl.leerwijzer.core.comparison.Difference;
import nl.leerwijzer.core.comparison.InputChange;
import nl.leerwijzer.core.comparison.Statement;
import nl.leerwijzer.core.text.Text;

/** What one advice says otherwise than another: the standings first, then each intervention by cause. */
public final class ComparisonReport {
    private final Words words;

    public ComparisonReport(Words words) {
        this.words = words;
    }

    /** The whole of it. */
    public Report of(AdviceComparison comparison) {
        InputChanges changes = new InputChanges(comparison.titles());
        Report.Builder report = new Report.Builder().heading(1, words.of(title(comparison)));
        report.paragraph(words.of(opening(comparison)));
        standings(report, comparison, changes);
        comparison.titles().forEach((id, title) -> {
            List<Item> items = byCause(comparison.about(id), changes);
            report.chapter(2, words.capitalised(words.show(title)), items);
        });
        report.chapter(2, words.say("compare.about-all"), byCause(comparison.aboutAll(), changes));
        report.chapter(2, words.say("compare.changes"), told(comparison.changes(), changes));
        return report.chapter(2, words.say("compare.without-effect"), told(comparison.withoutEffect(), changes))
                .build();
    }

    private static Text title(AdviceComparison comparison) {
        return comparison.before().isPresent() && comparison.after().isPresent()
                ? Words.text("report.comparison")
                        .with("before", comparison.before().get())
                        .with("after", comparison.after().get())
                : Words.text("report.comparison.no-date");
    }

    private static Text opening(AdviceComparison comparison) {
        if (comparison.differences().isEmpty()) {
            return Words.text(comparison.changes().isEmpty() ? "compare.same" : "compare.same-advice");
        }
        return comparison
                .explaining()
                .map(explaining -> Words.text("compare.explained")
                        .with("changes", comparison.changes().size())
                        .with("explaining", explaining.size()))
                .orElseGet(() -> Words.text("compare.stored"));
    }

    private void standings(Report.Builder report, AdviceComparison comparison, InputChanges changes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            if (difference.aspect() instanceof AdviceAspect.StandingOf of) {
                rows.add(List.of(
                        Cell.of(words.capitalised(words.show(title(comparison, of.id())))),
                        Cell.of(shown(difference.before())),
                        Cell.of(shown(difference.after())),
                        Cell.of(words.line(inTable(difference.because(), changes)))));
            }
        }
        if (rows.isEmpty()) {
            report.paragraph(words.say("compare.same-standings"));
            return;
        }
        report.heading(2, words.say("compare.standings"));
        report.table(
                List.of(
                        words.say("table.intervention"),
                        words.say("compare.before"),
                        words.say("compare.after"),
                        words.say("compare.because")),
                rows);
    }

    private static Object title(AdviceComparison comparison, String id) {
        return comparison.titles().getOrDefault(id, Words.name(id));
    }

    private List<Item> told(List<InputChange> some, InputChanges changes) {
        return some.stream()
                .map(change -> Item.of(words.line(changes.told(change))))
                .toList();
    }

    // By cause

    private List<Item> byCause(List<Difference> differences, InputChanges changes) {
        Map<Attribution, List<Difference>> groups = new LinkedHashMap<>();
        differences.forEach(difference -> groups.computeIfAbsent(difference.because(), because -> new ArrayList<>())
                .add(difference));
        List<Item> items = new ArrayList<>();
        groups.forEach((because, group) -> items.add(new Item(
                Mark.BULLET, Rich.strong(words.line(cause(because, changes))), inner(because, group, changes))));
        return items;
    }

    private static Text cause(Attribution because, InputChanges changes) {
        if (because instanceof Attribution.Proven proven) {
            return Words.text("compare.by")
                    .with("causes", changes.causes(proven.ways().get(0)));
        }
        List<InputChange> candidates = ((Attribution.Possible) because).candidates();
        return candidates.isEmpty()
                ? Words.text("compare.by-answers")
                : Words.text("compare.perhaps").with("causes", changes.causes(candidates));
    }

    private static Text inTable(Attribution because, InputChanges changes) {
        return because instanceof Attribution.Proven proven
                ? changes.causes(proven.ways().get(0))
                : cause(because, changes);
    }

    private List<Item> inner(Attribution because, List<Difference> group, InputChanges changes) {
        List<Item> items = new ArrayList<>();
        Map<String, Integer> came = new LinkedHashMap<>();
        Map<String, Integer> went = new LinkedHashMap<>();
        for (Difference difference : group) {
            if (difference.aspect() instanceof AdviceAspect.FigureOf
                    && difference.before().isEmpty()) {
                came.merge(name(difference), 1, Integer::sum);
            } else if (difference.aspect() instanceof AdviceAspect.FigureOf
                    && difference.after().isEmpty()) {
                went.merge(name(difference), 1, Integer::sum);
            } else {
                items.add(Item.of(words.line(line(difference))));
            }
        }
        counted("compare.figures-came", came).ifPresent(items::add);
        counted("compare.figures-went", went).ifPresent(items::add);
        if (because instanceof Attribution.Proven proven) {
            proven.ways().stream()
                    .skip(1)
                    .map(way -> Words.text("compare.also-by").with("causes", changes.causes(way)))
                    .forEach(other -> items.add(Item.of(words.of(other))));
            if (!proven.minimal()) {
                items.add(Item.of(words.say("compare.not-minimal")));
            }
        }
        return items;
    }

    private Optional<Item> counted(String key, Map<String, Integer> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Text> names = new ArrayList<>();
        figures.forEach((name, count) -> names.add(Words.text(count == 1 ? "compare.once" : "compare.times")
                .with("name", Words.name(name))
                .with("count", count)));
        return Optional.of(Item.of(words.line(Words.text(key).with("figures", Words.series(names)))));
    }

    // One difference

    private Text line(Difference difference) {
        AdviceAspect aspect = difference.aspect();
        if (aspect instanceof AdviceAspect.Order) {
            return Words.text("compare.order").with("after", after(difference));
        }
        if (!difference.isStated()) {
            return Words.text(unstated(aspect));
        }
        return Words.text("compare.from-to")
                .with("what", what(difference))
                .with("before", Words.name(shown(aspect, difference.before())))
                .with("after", Words.name(shown(aspect, difference.after())));
    }

    private static Object after(Difference difference) {
        return difference.after().map(Statement::words).orElse(List.of());
    }

    private static String unstated(AdviceAspect aspect) {
        if (aspect instanceof AdviceAspect.ReasonsOf) {
            return "compare.reasons";
        }
        if (aspect instanceof AdviceAspect.ContentOf) {
            return "compare.content";
        }
        if (aspect instanceof AdviceAspect.Questions) {
            return "compare.questions";
        }
        if (aspect instanceof AdviceAspect.RestsOn) {
            return "compare.rests-on";
        }
        return aspect instanceof AdviceAspect.Links ? "compare.links" : "compare.diagnostics";
    }

    private Text what(Difference difference) {
        AdviceAspect aspect = difference.aspect();
        if (aspect instanceof AdviceAspect.StandingOf) {
            return Words.text("compare.standing");
        }
        if (aspect instanceof AdviceAspect.RelevanceOf) {
            return Words.text("compare.relevance");
        }
        if (aspect instanceof AdviceAspect.FirmnessOf) {
            return Words.text("compare.firmness");
        }
        if (aspect instanceof AdviceAspect.PreconditionOf) {
            return Words.text("compare.precondition").with("name", Words.name(name(difference)));
        }
        if (aspect instanceof AdviceAspect.PartOf) {
            return Words.text("compare.part").with("name", Words.name(name(difference)));
        }
        AdviceAspect.FigureOf figure = (AdviceAspect.FigureOf) aspect;
        return figure.figure()
                .entry()
                .map(key -> Words.text("compare.figure-of-entry")
                        .with("name", Words.name(name(difference)))
                        .with("entry", key))
                .orElseGet(() -> Words.text("compare.figure").with("name", Words.name(name(difference))));
    }

    /** What the aspect is called, as a part of a sentence. */
    private String name(Difference difference) {
        String name = difference.name().map(words::show).orElse("");
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private String shown(Optional<Statement> statement) {
        return statement.map(said -> words.show(said.words())).orElseGet(() -> words.say("compare.nothing"));
    }

    private String shown(AdviceAspect aspect, Optional<Statement> statement) {
        if (aspect instanceof AdviceAspect.RelevanceOf && statement.isPresent()) {
            return words.say("compare.relevance." + statement.get().code());
        }
        boolean undefined = aspect instanceof AdviceAspect.FigureOf
                && statement.map(said -> said.code().startsWith("undefined ")).orElse(false);
        return undefined ? words.say("figure.undefined") : shown(statement);
    }
}
